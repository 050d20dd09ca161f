import type { Notice } from '../../contract/pack.ts';

/** Under which a notice is remembered as read. A coordinator who changes the words of a notice is heard again. */
export function toNoticeKey({ id, title, text }: Notice): string {
  let hash = 0x811c9dc5;
  const words = `${title}\n${text}`;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return `${id}#${(hash >>> 0).toString(36)}`;
}
