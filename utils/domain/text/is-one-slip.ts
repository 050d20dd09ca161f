/**
 * Whether one word becomes the other by one slip of the fingers: a letter too many, one missing, one wrong, or two neighbours
 * swapped. Equal words are not a slip. One pass, nothing allocated: it runs over every word of the index at every key.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (difference > 1 || difference < -1) return false;
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at++;
  if (difference === 1) return isSameFrom(typed, at + 1, meant, at);
  if (difference === -1) return isSameFrom(typed, at, meant, at + 1);
  if (at === typed.length) return false;
  if (isSameFrom(typed, at + 1, meant, at + 1)) return true;
  return (
    typed.charCodeAt(at) === meant.charCodeAt(at + 1) &&
    typed.charCodeAt(at + 1) === meant.charCodeAt(at) &&
    isSameFrom(typed, at + 2, meant, at + 2)
  );
}

function isSameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false;
  for (let step = 0; fromA + step < a.length; step++)
    if (a.charCodeAt(fromA + step) !== b.charCodeAt(fromB + step)) return false;
  return true;
}
