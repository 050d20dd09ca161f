import type { TemplateField, TemplatePart } from '../../contract/template.ts';
import { toToneless } from '../text/toneless.ts';

/** Why a text in notation cannot be read, with the words at which it stops. */
export interface NotationTrouble {
  code: 'lock_open' | 'lock_close' | 'blank_open' | 'blank_empty' | 'empty';
  near: string;
}

/** A template's text as people write it in a table: `[[locked words]]`, `{{name of a blank}}`, the rest as it is. */
export function toNotation(parts: readonly TemplatePart[], fields: readonly TemplateField[]): string {
  return parts
    .map((part) => {
      if ('locked' in part) return `[[${part.locked}]]`;
      if ('text' in part) return part.text;
      const field = fields.find(({ id }) => id === part.field);
      const isOnly = field && fields.filter(({ label }) => label === field.label).length === 1;
      return `{{${isOnly ? field.label : part.field}}}`;
    })
    .join('');
}

const MARK = /\[\[|\]\]|\{\{|\}\}/g;

/** The parts of a text in notation. `toFieldId` gives the blank of a name. */
export function readNotation(
  text: string,
  toFieldId: (name: string) => string,
): { parts: TemplatePart[] } | { trouble: NotationTrouble } {
  const parts: TemplatePart[] = [];
  let at = 0;
  let locked: number | undefined;
  const take = (end: number) => {
    const words = text.slice(at, end);
    if (words !== '') parts.push(locked === undefined ? { text: words } : { locked: words });
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < at) continue;
    const near = text.slice(index, index + 24);
    if (mark === '[[') {
      if (locked !== undefined) return { trouble: { code: 'lock_open', near } };
      take(index);
      locked = index;
      at = index + 2;
    } else if (mark === ']]') {
      if (locked === undefined) return { trouble: { code: 'lock_close', near } };
      take(index);
      locked = undefined;
      at = index + 2;
    } else if (mark === '{{') {
      const end = text.indexOf('}}', index);
      if (end === -1) return { trouble: { code: 'blank_open', near } };
      const name = text.slice(index + 2, end).trim();
      if (name === '') return { trouble: { code: 'blank_empty', near } };
      take(index);
      parts.push({ field: toFieldId(name) });
      at = end + 2;
    }
  }
  if (locked !== undefined) return { trouble: { code: 'lock_open', near: text.slice(locked, locked + 24) } };
  take(text.length);
  return parts.length === 0 ? { trouble: { code: 'empty', near: '' } } : { parts };
}

/** An id made of a name: `Tên đơn vị` gives `ten_don_vi` for a blank and `ten-don-vi` for a template. */
export function toSlug(name: string, between: '-' | '_' = '-', most = 40): string {
  const letters = toToneless(name)
    .replace(/[^a-z0-9]+/g, between)
    .slice(0, most);
  return letters.replace(/^[-_]+|[-_]+$/g, '');
}

/** The id for a new blank: begins with a letter and is not taken yet. */
export function toFieldId(name: string, taken: readonly string[]): string {
  const slug = toSlug(name, '_', 36);
  return toFree(/^[a-z]/.test(slug) ? slug : slug === '' ? 'o' : `o_${slug}`.slice(0, 36), taken, '_');
}

/** `base`, or `base` with the first number that is free. */
export function toFree(base: string, taken: readonly string[], between: '-' | '_' = '-'): string {
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}${between}${number}`)) number++;
  return `${base}${between}${number}`;
}
