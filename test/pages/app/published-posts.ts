import type { PracticeWindow } from '../practice-window.ts';
import { findGeneratedPost, generatedPosts, newPostId, type Post, postUrl, titleOf } from './data.ts';
import { randomDigits, randomFrom, randomLetters } from './random.ts';
import { postCount } from './settings.ts';
import { nationalPage, ownPage, type SitePage, superiorPage } from './site-pages.ts';

interface StoredPost {
  readonly id: string;
  readonly numericId: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly shareToken: string;
  readonly sharedId?: string;
}

const storageKey = 'practice.published';

function readStored(): StoredPost[] {
  return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as StoredPost[];
}

let stored = readStored();
const watchers = new Set<() => void>();

function toPost(record: StoredPost): Post {
  const shared = record.sharedId ? findPost(record.sharedId) : undefined;
  return {
    id: record.id,
    numericId: record.numericId,
    page: ownPage,
    title: titleOf(record.text),
    text: record.text,
    publishedAt: record.publishedAt,
    media: 'none',
    reactions: 0,
    comments: [],
    url: postUrl(ownPage.slug, record.id),
    shareToken: record.shareToken,
    ...(shared ? { shared } : {}),
  };
}

/** Newest first. */
export function publishedPosts(): Post[] {
  return stored.map(toPost);
}

/** The same as tests see them. */
export const toPublished = (): ReturnType<PracticeWindow['published']> =>
  publishedPosts().map(({ id, url, text, publishedAt, shared }) => ({
    id,
    url,
    text,
    publishedAt,
    ...(shared ? { sharedUrl: shared.url } : {}),
  }));

export function findPost(key: string): Post | undefined {
  const record = stored.find((post) => post.id === key || post.numericId === key);
  return record ? toPost(record) : findGeneratedPost(key);
}

export function postsOf(page: SitePage): readonly Post[] {
  const posts = generatedPosts(page, postCount);
  return page === ownPage ? [...publishedPosts(), ...posts] : posts;
}

export function homePosts(): readonly Post[] {
  const posts = [nationalPage, superiorPage, ownPage].flatMap(postsOf);
  return posts.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/** Stays for the browser tab, so that a reload shows the post again. */
export function publish(text: string, shared?: Post): Post {
  const publishedAt = new Date().toISOString();
  const random = randomFrom(`published/${publishedAt}/${stored.length}`);
  const record: StoredPost = {
    id: newPostId(random),
    numericId: `122${randomDigits(random, 12)}`,
    text,
    publishedAt,
    shareToken: `1${randomLetters(random, 9)}`,
    ...(shared ? { sharedId: shared.id } : {}),
  };
  stored = [record, ...stored];
  sessionStorage.setItem(storageKey, JSON.stringify(stored));
  for (const watcher of watchers) watcher();
  return toPost(record);
}

export function watchPublished(watcher: () => void, signal: AbortSignal): void {
  watchers.add(watcher);
  signal.addEventListener('abort', () => watchers.delete(watcher));
}
