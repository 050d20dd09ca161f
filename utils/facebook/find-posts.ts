import { findAll, findClosest, findFirst, readLabels } from './adapter.ts';
import { readLabelledBy, toLabel, toLabels } from './label.ts';

/**
 * The posts that the page shows, each as the outermost element that is this one post: a slot of the list, an article, or the card in
 * a dialog. Slots that are still empty and layers that are hidden are no posts. Reads no layout.
 */
export function findPosts(root: ParentNode): HTMLElement[] {
  const wrappers = findAll(root, 'postWrapper').filter((element) => !isInComment(element));
  const posts: HTMLElement[] = [];
  for (const element of wrappers.sort(byPlace)) {
    if (isInside(element, posts) || isList(element, wrappers)) continue;
    if (isFilled(element) && !findClosest(element, 'hidden')) posts.push(element);
  }
  for (const mark of findAll(root, 'postMark')) {
    if (isInside(mark, posts) || isInComment(mark) || findClosest(mark, 'hidden')) continue;
    const card = findClosest(mark, 'postCard');
    if (card instanceof HTMLElement && !posts.some((post) => card.contains(post))) posts.push(card);
  }
  return posts;
}

/**
 * Whether an article is a comment or stands in one. In 2023 the article was the post and its comments were articles inside it; in
 * 2026 only the comments are articles.
 */
export function isInComment(element: Element): boolean {
  for (let article = findClosest(element, 'comment'); article; ) {
    if (isComment(article)) return true;
    article = article.parentElement ? findClosest(article.parentElement, 'comment') : undefined;
  }
  return false;
}

function isComment(article: Element): boolean {
  const label = toLabel(article.getAttribute('aria-label') ?? readLabelledBy(article));
  if (toLabels(readLabels('commentBy')).some((word) => startsWithWord(label, word))) return true;
  return !findFirst(article, 'postMark') && label === '' && findFirst(article, 'commentLink') !== undefined;
}

/** "Bình luận của N" and "Comment by N", but not the page "Commentary". */
const startsWithWord = (label: string, word: string): boolean =>
  label === word || label.startsWith(`${word} `);

const isInside = (element: Element, posts: readonly Element[]): boolean =>
  posts.some((post) => post.contains(element));

/** Something around several slots is their list. An article in a slot, and a comment in a post, is not another slot. */
function isList(element: Element, wrappers: readonly Element[]): boolean {
  const inner = wrappers.filter((other) => other !== element && element.contains(other));
  return (
    inner.filter((other) => !inner.some((between) => between !== other && between.contains(other))).length > 1
  );
}

/** A post has its text or its author marked; one that is only a picture or a video still has links besides its comments'. */
function isFilled(element: HTMLElement): boolean {
  return (
    findFirst(element, 'postMark') !== undefined ||
    findAll(element, 'link').some((link) => !isInComment(link))
  );
}

const byPlace = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
