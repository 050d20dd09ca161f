import type { ShareEntry } from '../../contract/share-state.ts';
import { type Certainty, isContradicted, type PostIdentity } from './post-identity.ts';

/** What the checklist says of a post that is seen on a listed page. */
export type PostMark =
  | { state: ShareEntry['state']; itemId: string; title: string; doneOn?: string }
  | { state: 'not_listed' };

/**
 * Nothing is said of a post unless it is sure. That a post is not on the list is only sure when its lasting number is known and each
 * item of its page has another one: an item that is known by a `pfbid…` alone may be this very post under another name.
 */
export function toPostMark(
  seen: PostIdentity,
  match: { entry: ShareEntry; certainty: Certainty } | undefined,
  ofPage: readonly PostIdentity[],
): PostMark | undefined {
  if (match?.certainty === 'certain') {
    const { item, state, doneOn } = match.entry;
    return { state, itemId: item.id, title: item.title, ...(doneOn !== undefined && { doneOn }) };
  }
  if (match || seen.numericId === undefined || ofPage.length === 0) return undefined;
  const isOther = ofPage.every((item) => item.numericId !== undefined && isContradicted(item, seen));
  return isOther ? { state: 'not_listed' } : undefined;
}
