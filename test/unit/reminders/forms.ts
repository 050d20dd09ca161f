/** Other ways to write a phrase that read the same. Each gives the phrase in one form. */
export const FORMS: Readonly<Record<string, (phrase: string) => string>> = {
  plain: (phrase) => phrase,
  nfd: (phrase) => phrase.normalize('NFD'),
  uppercase: (phrase) => phrase.toUpperCase(),
  title_case: (phrase) => phrase.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  zero_width: (phrase) => phrase.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b'),
  soft_hyphen: (phrase) => phrase.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad'),
  word_joiner: (phrase) => `\u2060${phrase}\u2060`,
  no_break_space: (phrase) => phrase.replaceAll(' ', '\u00a0'),
  wide_space: (phrase) => phrase.replaceAll(' ', '  '),
  hyphen: (phrase) => phrase.replaceAll(' ', '-'),
  underscore: (phrase) => phrase.replaceAll(' ', '_'),
  dots: (phrase) => splitLetters(phrase, '.'),
  dashes: (phrase) => splitLetters(phrase, '-'),
  stars: (phrase) => splitLetters(phrase, '*'),
  one_chain: (phrase) => splitLetters(phrase.replaceAll(' ', ''), '.'),
  spaced: (phrase) => [...phrase.replaceAll(' ', '')].join(' '),
  joined: (phrase) => phrase.replaceAll(' ', ''),
  hashtag: (phrase) => `#${phrase.replaceAll(' ', '')}`,
  hashtag_bare: (phrase) => `#${toBare(phrase.replaceAll(' ', ''))}`,
  hashtag_camel: (phrase) =>
    `#${toBare(phrase).replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
  leet: (phrase) =>
    toBare(phrase).replace(/[oie]/g, (letter) => ({ o: '0', i: '1', e: '3' })[letter] ?? letter),
  leet_marked: (phrase) =>
    phrase.replace(/g|[oi](?=[\p{L}])/gu, (letter) => ({ g: '9', o: '0', i: '1' })[letter] ?? letter),
  at_sign: (phrase) =>
    phrase.replace(/(?<=(?:^| )[^aeiouy ]{1,3})[aăâàáảãạằắẳẵặầấẩẫậ](?=[^aeiouy ]{0,3}(?: |$))/giu, '@'),
  slashes: (phrase) => splitLetters(phrase, '/'),
  hashtag_camel_marked: (phrase) =>
    `#${phrase.replace(/(?:^| )(\p{L})/gu, (_, letter: string) => letter.toUpperCase())}`,
  leet_o: (phrase) => phrase.replace(/[ôoơ]/g, '0'),
  homoglyph: (phrase) =>
    phrase.replace(/[aceop]/g, (letter) => 'аbсdеfghijklmnоp'[letter.charCodeAt(0) - 97] ?? letter),
  fullwidth: (phrase) => mapLetters(phrase, (code) => String.fromCodePoint(code + 0xfee0)),
  math_bold: (phrase) => mapLetters(phrase, (code) => String.fromCodePoint(code - 97 + 0x1d41a)),
  math_sans: (phrase) => mapLetters(phrase, (code) => String.fromCodePoint(code - 97 + 0x1d5ee)),
  wrong_mark_order: (phrase) =>
    phrase.normalize('NFD').replace(/([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323])/g, '$2$1'),
  new_tone: (phrase) =>
    phrase.replace(/òa|óa|úy|ủy/g, (pair) => ({ òa: 'oà', óa: 'oá', úy: 'uý', ủy: 'uỷ' })[pair] ?? pair),
  other_d: (phrase) => phrase.replaceAll('đ', 'ð'),
  telex: (phrase) =>
    phrase
      .split(' ')
      .map((word) =>
        toKeys(word, ['f', 's', 'r', 'x', 'j'], (mark, letter) => (mark === '\u0302' ? letter : 'w'), 'dd'),
      )
      .join(' '),
  vni: (phrase) =>
    phrase
      .split(' ')
      .map((word) =>
        toKeys(
          word,
          ['2', '1', '3', '4', '5'],
          (mark, letter) => (mark === '\u0302' ? '6' : letter === 'a' ? '8' : '7'),
          'd9',
        ),
      )
      .join(' '),
};

/** Without any mark. */
export function toBare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function splitLetters(phrase: string, sign: string): string {
  return phrase
    .split(' ')
    .map((word) => [...word].join(sign))
    .join(' ');
}

function mapLetters(phrase: string, map: (code: number) => string): string {
  return phrase.normalize('NFD').replace(/[a-z]/g, (letter) => map(letter.charCodeAt(0)));
}

function toKeys(
  word: string,
  tones: readonly string[],
  toMark: (mark: string, letter: string) => string,
  d: string,
): string {
  let tone = '';
  const body = word
    .normalize('NFD')
    .replaceAll('đ', d)
    .replace(/[\u0300\u0301\u0309\u0303\u0323]/g, (mark) => {
      tone = tones['\u0300\u0301\u0309\u0303\u0323'.indexOf(mark)] ?? '';
      return '';
    });
  return (
    body.replace(
      /([a-z])([\u0302\u0306\u031b])/g,
      (_, letter: string, mark: string) => letter + toMark(mark, letter),
    ) + tone
  );
}
