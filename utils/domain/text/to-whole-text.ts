/**
 * The text as every database and file can hold it, in the same length: U+FFFD stands for each U+0000 and for each half of a character, as a text
 * that was cut within an emoji ends with. Databases write halves so by themselves.
 */
export function toWholeText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
