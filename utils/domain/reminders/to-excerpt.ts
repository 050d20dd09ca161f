/** A stretch of the draft as it was written; marked where something was found. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** UTF-16 units on each side, at most. */
const AROUND = 44;

/** The words found with a little of what stands around them, cut between words and within the line. */
export function toExcerpt(text: string, { start, end }: { start: number; end: number }): ExcerptPart[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  const from = cutBefore(text, Math.max(lineStart, start - AROUND), start, lineStart);
  const to = cutAfter(text, Math.min(lineEnd, end + AROUND), end, lineEnd);
  return [
    { text: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`, marked: false },
    { text: text.slice(start, end), marked: true },
    { text: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`, marked: false },
  ].filter((part) => part.text !== '');
}

function cutBefore(text: string, from: number, start: number, lineStart: number): number {
  if (from === lineStart) return from;
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= start ? start : blank + 1;
}

function cutAfter(text: string, to: number, end: number, lineEnd: number): number {
  if (to === lineEnd) return to;
  const blank = text.lastIndexOf(' ', to);
  return blank <= end ? end : blank;
}
