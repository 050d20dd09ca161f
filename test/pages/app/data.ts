import { type FixedText, nationalTexts } from './national-texts.ts';
import { cafeTexts, commenterNames, commentTexts, unionTexts, units } from './post-texts.ts';
import { pick, randomDigits, randomFrom, randomLetters } from './random.ts';
import { nationalPage, otherPage, type SitePage, sitePages } from './site-pages.ts';

interface PostComment {
  readonly author: string;
  readonly text: string;
  readonly daysAgo: number;
}

export interface Post {
  /** The time-rotating form on the real site; fixed here. */
  readonly id: string;
  readonly numericId: string;
  readonly page: SitePage;
  /** First line, without emoji. Empty on a post that has only a picture. */
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly media: 'none' | 'photo' | 'background';
  readonly reactions: number;
  readonly comments: readonly PostComment[];
  readonly url: string;
  /** What comes after /share/p/ in a copied link. */
  readonly shareToken: string;
  readonly shared?: Post;
}

/** Enough to scroll through; a longer feed begins with the same posts. */
const postsPerPage = 64;

export function postUrl(slug: string, id: string): string {
  return `https://www.facebook.com/${slug}/posts/${id}`;
}

/** Real ids of this kind have 71 or 72 characters in all. */
export function newPostId(random: () => number): string {
  return `pfbid0${randomLetters(random, 65 + Math.round(random()))}`;
}

function commentsOf(random: () => number): PostComment[] {
  const count = random() < 0.6 ? 0 : Math.ceil(random() * 3);
  return Array.from({ length: count }, () => ({
    author: pick(random, commenterNames),
    text: pick(random, commentTexts),
    daysAgo: Math.ceil(random() * 6),
  }));
}

export function titleOf(text: string): string {
  const firstLine = text.split('\n', 1)[0] ?? '';
  return firstLine.replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, '').trim();
}

const hour = 3_600_000;

/** Two posts a day, in the afternoon and in the morning of Vietnam, where it is seven hours later than UTC. */
function toPublishedAt(random: () => number, newestDay: string, index: number): Date {
  const dayStart = Date.parse(newestDay) - Math.floor(index / 2) * 24 * hour;
  return new Date(dayStart + (index % 2 === 0 ? 8.5 : 0.5) * hour + Math.floor(random() * 90) * 60_000);
}

function toDayAndMonth(publishedAt: Date): string {
  const local = new Date(publishedAt.getTime() + 7 * hour);
  return `${local.getUTCDate()}/${local.getUTCMonth() + 1}`;
}

function makeText(random: () => number, page: SitePage, publishedAt: Date): string {
  return pick(random, page === otherPage ? cafeTexts : unionTexts)
    .replaceAll('{unit}', pick(random, units))
    .replaceAll('{day}', toDayAndMonth(publishedAt))
    .replaceAll('{count}', String(4 + Math.floor(random() * 40)))
    .replaceAll('{tag}', 'CongDoan');
}

function makePost(page: SitePage, index: number, newestDay: string, fixed?: FixedText): Post {
  const random = randomFrom(`${page.slug}/${index}`);
  const id = newPostId(random);
  const publishedAt = fixed ? new Date(fixed.publishedAt) : toPublishedAt(random, newestDay, index);
  const text = fixed?.text ?? makeText(random, page, publishedAt);
  const short = text.length > 0 && text.length < 110 && !text.includes('\n');
  return {
    id,
    numericId: `122${randomDigits(random, 12)}`,
    page,
    title: fixed?.title ?? titleOf(text),
    text,
    publishedAt: publishedAt.toISOString(),
    media: text === '' || (!short && random() < 0.5) ? 'photo' : short ? 'background' : 'none',
    reactions: Math.floor(random() * 400),
    comments: commentsOf(random),
    url: postUrl(page.slug, id),
    shareToken: `1${randomLetters(random, 9)}`,
  };
}

function makePosts(page: SitePage, count: number): Post[] {
  const fixed = page === nationalPage ? nationalTexts : [];
  // Post number eight, the first after the fixed ones, then falls on 11 November, the day before the last of them.
  const newestDay = page === nationalPage ? '2026-11-15' : '2026-11-20';
  return Array.from({ length: count }, (_, index) => makePost(page, index, newestDay, fixed[index]));
}

const generated = new Map(sitePages.map((page) => [page.slug, makePosts(page, postsPerPage)]));

/** Newest first, without what was published during this session. */
export function generatedPosts(page: SitePage, count = postsPerPage): readonly Post[] {
  const known = generated.get(page.slug) ?? [];
  if (known.length >= count) return known.slice(0, count);
  const made = makePosts(page, count);
  generated.set(page.slug, made);
  return made;
}

export function findGeneratedPost(key: string): Post | undefined {
  for (const posts of generated.values()) {
    const found = posts.find((post) => post.id === key || post.numericId === key || post.shareToken === key);
    if (found) return found;
  }
  return undefined;
}

/** The posts that a test's share checklist links to: stable ids, titles, dates and urls. */
export const nationalPosts: readonly Post[] = generatedPosts(nationalPage).slice(0, 8);
