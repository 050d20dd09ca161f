import type { Template, TemplateField } from '../contract/template.ts';
import { toNotation } from '../domain/packs/template-notation.ts';
import type { CoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import type { Sheet, SheetCell } from './sheet.ts';

export type TemplateColumn = keyof CoordinatorDictionary['coordinator']['editor']['sheet']['columns'];

const WIDTHS: Record<TemplateColumn, number> = {
  id: 24,
  title: 32,
  kind: 20,
  occasion: 22,
  tags: 22,
  source: 34,
  number: 16,
  issuedOn: 12,
  validFrom: 12,
  validTo: 12,
  campaign: 24,
  text: 80,
  blanks: 46,
};

export const TEMPLATE_COLUMNS = Object.keys(WIDTHS) as TemplateColumn[];

/** A pack's templates as a table that can be edited and read back; see `readTemplateSheet`. */
export function toTemplateSheet(
  title: string,
  templates: readonly Template[],
  words: CoordinatorDictionary,
): Sheet {
  const { sheet } = words.coordinator.editor;
  return {
    name: sheet.sheetName,
    headings: [sheet.heading(title), sheet.notation],
    columns: TEMPLATE_COLUMNS.map((column) => ({ title: sheet.columns[column], width: WIDTHS[column] })),
    rows: templates.map((template) => TEMPLATE_COLUMNS.map((column) => toCell(template, column, words))),
  };
}

function toCell(template: Template, column: TemplateColumn, words: CoordinatorDictionary): SheetCell {
  const { source, fields } = template;
  switch (column) {
    case 'id':
    case 'title':
    case 'occasion':
      return text(template[column]);
    case 'kind':
      return text(words.reports.contentKinds[template.contentKind]);
    case 'tags':
      return text(template.tags.join(', '));
    case 'source':
      return text(source.title);
    case 'number':
      return text(source.number);
    case 'issuedOn':
      return day(source.issuedOn);
    case 'validFrom':
    case 'validTo':
      return day(template[column]);
    case 'campaign':
      return text(template.campaignId);
    case 'text':
      return text(toNotation(template.parts, fields));
    case 'blanks':
      return text(fields.map((field) => toBlankLine(field, words)).join('\n'));
  }
}

/** `don_vi | Tên đơn vị | dòng | 120 | tên đơn vị | Ghi đủ tên`: one blank a line; what stands after the name may be left out. */
function toBlankLine(
  { id, label, kind, maxLength, fill, hint }: TemplateField,
  words: CoordinatorDictionary,
): string {
  const { blankKinds, blankFills } = words.coordinator.editor.sheet;
  const facts = [id, label, blankKinds[kind], maxLength ?? '', fill ? blankFills[fill] : '', hint ?? ''];
  return facts.join(' | ').replace(/[ |]+$/, '');
}

function text(value: string | undefined): SheetCell {
  return value ? { kind: 'text', value } : { kind: 'empty' };
}

function day(value: string | undefined): SheetCell {
  return value ? { kind: 'day', day: value } : { kind: 'empty' };
}
