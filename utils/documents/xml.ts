import { toPlainText } from './plain-text.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute of XML: whatever was typed is text, and never markup. */
export function toXmlText(text: string): string {
  return toPlainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
