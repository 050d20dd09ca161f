import type { AddressParts, FacebookAddress, FacebookKind } from './address.ts';
import { findPair, isDigits, isToken } from './ids.ts';
import { withQuery } from './link.ts';

const COMMENTABLE: ReadonlySet<FacebookKind> = new Set(['post', 'photo', 'video', 'reel', 'group_post']);

/**
 * Notifications open a post at one of its comments. The object is then the comment (the reply, where there is one), as everywhere
 * the object is what the kind names; the post is what it stands `under`.
 */
export function findComment(under: FacebookAddress, { query }: AddressParts): FacebookAddress | undefined {
  const comment = findCommentId(query('comment_id'));
  const reply = findCommentId(query('reply_comment_id'));
  const object = reply ?? comment;
  if (object === undefined || under.canonical === undefined || !COMMENTABLE.has(under.kind)) return undefined;
  return {
    kind: 'comment',
    ...(under.owner !== undefined && { owner: under.owner }),
    object,
    canonical: withQuery(under.canonical, { comment_id: comment, reply_comment_id: reply }),
    under,
  };
}

/** A number, `<post>_<comment>`, or base64 of `comment:<post>_<comment>`. */
function findCommentId(text: string | undefined): string | undefined {
  if (text === undefined || isDigits(text)) return text;
  const plain = findPair(text) ?? findPair(toDecoded(text).split(':')[1]);
  // Written in some way of tomorrow, it still is one comment.
  return plain?.object ?? (isToken(text) ? text : undefined);
}

function toDecoded(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}
