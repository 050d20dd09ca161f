/**
 * Whether a draft may be cut at a place: nothing that is looked for reaches over it, so that a piece says the same wherever it stands.
 * It shows in the unit after the place and in those before it, back to the last line break or sentence where a draft might be cut.
 */
export function isCut(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === LINE_BREAK ? !isHeading(text, at) : before === BLANK && isSentenceStart(text, at);
}

/** Each piece has a cost of its own, and is read anew at each key in it: about two sentences are the best of both. */
const SHORTEST = 160;

/** The first place some way after another where a draft may be cut, or its end. */
export function findCut(text: string, from: number): number {
  let at = from + SHORTEST;
  while (at < text.length && !isCut(text, at)) at++;
  return Math.min(at, text.length);
}

const LINE_BREAK = 0x0a;
const BLANK = 0x20;
const [FULL_STOP, EXCLAMATION, QUESTION] = [0x2e, 0x21, 0x3f];
/** Capitals that also pass for digits. */
const DIGIT_LIKE = 'ILOS';

/** Longer lines are no headings. */
const LONGEST_HEADING = 160;
/** With these the next line belongs together: "Danh sách các cháu nhận quà", "Số tài khoản:". */
const HEADING =
  /:$|(?<![\p{L}\p{M}])(?:(?:danh s[áa]ch|ds)(?![\p{L}\p{M}])|(?:stk|t[àa]i kho[ảa]n|s[ốo] tk|cccd|cmnd)$)/iu;

/** Whether what stands before a place, above empty lines, is the heading of what follows. */
function isHeading(text: string, at: number): boolean {
  const least = Math.max(0, at - LONGEST_HEADING);
  let to = at;
  while (to > least && isEmpty(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > least && text.charCodeAt(from - 1) !== LINE_BREAK && !isSentenceStart(text, from)) from--;
  return HEADING.test(text.slice(from, to).normalize('NFC'));
}

function isEmpty(unit: number): boolean {
  return unit === LINE_BREAK || unit === BLANK || unit === 0x0d || unit === 0x09 || unit === 0xa0;
}

/** A sign that ends a sentence stands between two small letters and a blank, and a capital follows. */
function isSentenceStart(text: string, at: number): boolean {
  const sign = text.charCodeAt(at - 2);
  if (sign !== FULL_STOP && sign !== EXCLAMATION && sign !== QUESTION) return false;
  if (!isSmallLetter(text.charCodeAt(at - 3)) || !isSmallLetter(text.charCodeAt(at - 4))) return false;
  const next = text.charAt(at);
  return ((next >= 'A' && next <= 'Z') || next === 'Đ') && !DIGIT_LIKE.includes(next);
}

function isSmallLetter(unit: number): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true;
  // Letters with Vietnamese marks: in these rows the odd ones are small.
  if (unit >= 0x1ea0 && unit < 0x1efa) return (unit & 1) === 1;
  return (
    (unit >= 0xe0 && unit <= 0xfd && unit !== 0xf7) || unit === 0x111 || unit === 0x1a1 || unit === 0x1b0
  );
}
