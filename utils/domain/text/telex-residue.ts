const DOUBLED = /dd|aa|ee|oo/g;
const FIRST_VOWEL = /[aeiouy]/;

/**
 * What was meant when an input method was off and its keys stayed in the word: Telex "ddoanf vieen", VNI "d9oan2 vie6n" ->
 * "doan vien". No Vietnamese syllable carries s, f, r, x, j, w or z after its vowel, so there they can only be marks.
 * `undefined` when the word (without tones) carries no such residue.
 */
export function fromTelexResidue(toneless: string): string | undefined {
  const vowel = toneless.search(FIRST_VOWEL);
  if (vowel < 0 || !/^[a-z0-9]+$/.test(toneless)) return undefined;
  const head = toneless.slice(0, vowel).replace('dd', 'd').replace('d9', 'd');
  const tail = toneless
    .slice(vowel)
    .replace(DOUBLED, (pair) => pair.charAt(0))
    .replace(/[sfrxjwz1-9]/g, '');
  const meant = `${head}${tail}`;
  return meant === toneless ? undefined : meant;
}
