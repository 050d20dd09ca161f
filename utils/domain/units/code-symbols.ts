/** A one-time code as it counts: case, blanks and hyphens do not matter, O is 0, I and L are 1. */
export function toCodeSymbols(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}
