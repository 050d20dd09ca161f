/** Control characters but tab and line breaks, and halves of characters. */
const UNSEEN = /(?![\t\r\n])[\p{Cc}\p{Cs}]/gu;

/**
 * What somebody typed or pasted, with each letter in one form and without what cannot be seen: a box that takes so many signs and no more cuts an
 * emoji in two, and text from slides brings control characters. Of a text that is nothing else, one sign stays, so that it is not empty.
 */
export function tidyText(text: string): string {
  const tidy = text.replace(UNSEEN, '').normalize('NFC');
  return tidy === '' && text !== '' ? '\ufffd' : tidy;
}
