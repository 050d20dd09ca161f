// Tab and line feed may stand in a cell; no file format here can carry the other control characters or half characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Text that every spreadsheet file can carry: composed letters, plain line feeds, no control characters, no blanks around. */
export function toPlainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '').normalize('NFC').trim();
}
