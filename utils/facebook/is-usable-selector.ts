const LONGEST = 200;
const MOST_COMMAS = 12;
const MOST_COMBINATORS = 8;
const MOST_HAS = 2;

/**
 * Whether a selector of a document may be used on a page at all. It is checked before its first use, because a document is made
 * by hand in a hurry and comes from outside: one that does not parse would throw on every change of the page, and one that is too
 * clever would make a busy feed stand still.
 */
export function isUsableSelector(selector: string, root: Document = document): boolean {
  if (selector.length === 0 || selector.length > LONGEST) return false;
  const bare = withoutValues(selector);
  if (bare === undefined) return false;
  // What Facebook keeps in its scripts is session data, which nobody here reads.
  if (/\b(script|style|noscript|template)\b/i.test(bare)) return false;
  if (countOf(bare, /,/g) > MOST_COMMAS || countOf(bare, /:has\(/gi) > MOST_HAS || hasNestedHas(bare))
    return false;
  if (countOf(bare.replace(/\s*([>+~,()])\s*/g, '$1').trim(), /[>+~]|\s+/g) > MOST_COMBINATORS) return false;
  try {
    root.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** The selector without what stands in brackets and quotes; undefined when one of them stays open, which browsers forgive. */
function withoutValues(selector: string): string | undefined {
  const bare = selector.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').replace(/\[[^[\]"']*\]/g, '[]');
  return /["']|\[(?!\])/.test(bare) || countOf(bare, /\(/g) !== countOf(bare, /\)/g) ? undefined : bare;
}

/** Browsers refuse `:has()` within `:has()`, but not all did, and not when it hides in a forgiving `:is()`. */
function hasNestedHas(bare: string): boolean {
  const open: boolean[] = [];
  for (const [piece] of bare.matchAll(/:has\(|\(|\)/gi)) {
    if (piece === ')') open.pop();
    else {
      const isHas = piece !== '(';
      if (isHas && open.includes(true)) return true;
      open.push(isHas);
    }
  }
  return false;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
