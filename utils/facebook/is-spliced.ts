const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const BLANKS = /\s+/g;

interface Splice {
  before: string;
  /** What was selected in `before`, or nothing. */
  replaced: string;
  text: string;
  after: string;
}

/**
 * Whether `after` is `before` with `text` put into it, in place of what was selected. Only letters and digits are compared (an editor
 * may turn `:)` into a picture and a link into a chip), and for the text also where its lines end, because the commonest failure
 * of editors is to join them.
 */
export function isSpliced({ before, replaced, text, after }: Splice): boolean {
  const fold = toLetters(text) === '' ? toSolid : toLetters;
  const [old, gone, added, now] = [before, replaced, text, after].map(fold) as [
    string,
    string,
    string,
    string,
  ];
  if (!toLines(after, fold).includes(toLines(text, fold))) return false;
  for (let at = now.indexOf(added); at !== -1; at = now.indexOf(added, at + 1)) {
    const rest = now.length - added.length;
    const isWhole = rest + gone.length === old.length;
    if (isWhole && old.startsWith(now.slice(0, at)) && old.endsWith(now.slice(at + added.length)))
      return true;
  }
  return false;
}

const toLetters = (text: string): string => text.normalize('NFC').replace(NO_LETTERS, '');
const toSolid = (text: string): string => text.normalize('NFC').replace(BLANKS, '');

const toLines = (text: string, fold: (line: string) => string): string =>
  text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
