import type { RowTrouble, RowTroubleCode } from '../contract/coordinator-desk.ts';
import type { Template, TemplateField } from '../contract/template.ts';
import { readNotation, toFieldId } from '../domain/packs/template-notation.ts';
import { readDay } from '../domain/time/read-day.ts';
import type { CoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import { type TableRow, toBareWords } from './read-table.ts';
import type { TemplateColumn } from './template-sheet.ts';

/** The id of a row without one: its title, and the ids that are taken. */
export type NewTemplateId = (title: string, taken: ReadonlySet<string>) => string;

export type ReadTemplate = { row: number; template: Template } | { troubles: RowTrouble[] };

/** A day that nobody typed there: Excel makes one of "8/3" and "28/7". */
const NOT_DAYS: readonly TemplateColumn[] = [
  'title',
  'kind',
  'occasion',
  'tags',
  'source',
  'number',
  'text',
  'blanks',
];

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

type Dictionaries = readonly CoordinatorDictionary[];

/** One row as a template, or everything that keeps it from being one. `taken` are the ids of the rows above. */
export function readTemplateRow(
  { row, find, isDate }: TableRow<TemplateColumn>,
  dictionaries: Dictionaries,
  taken: Set<string>,
  toNewId: NewTemplateId,
): ReadTemplate {
  const troubles: RowTrouble[] = [];
  const say = (code: RowTroubleCode, detail: string) => troubles.push({ row, code, detail });
  const names = dictionaries[0]?.coordinator.editor.sheet.columns;
  const need = (column: TemplateColumn) => {
    const words = find(column);
    if (words === '') say('missing', names?.[column] ?? column);
    return words;
  };
  for (const column of NOT_DAYS) if (isDate(column)) say('became_day', names?.[column] ?? column);
  const title = need('title');
  const id = find('id') || toNewId(title, taken);
  if (!ID.test(id)) say('id_wrong', id);
  else if (taken.has(id)) say('id_twice', id);
  taken.add(id);
  const kind = need('kind');
  const contentKind =
    kind &&
    findCode(
      kind,
      dictionaries.map(({ reports }) => reports.contentKinds),
    );
  if (kind && !contentKind) say('kind_unknown', kind);
  const days = { issuedOn: find('issuedOn'), validFrom: find('validFrom'), validTo: find('validTo') };
  const expectDay = (words: string) => {
    const day = readDay(words);
    if (words !== '' && !day) say('day_wrong', words);
    return day;
  };
  const [issuedOn, validFrom, validTo] = [days.issuedOn, days.validFrom, days.validTo].map(expectDay);
  const campaignId = find('campaign');
  if (campaignId !== '' && !ID.test(campaignId)) say('campaign_wrong', campaignId);
  const fields = readBlanks(find('blanks'), dictionaries, say);
  const text = need('text');
  const read = readNotation(text, (name) => findBlank(name, fields));
  if ('trouble' in read && text !== '' && read.trouble.code !== 'empty')
    say(read.trouble.code, read.trouble.near);
  const source = need('source');
  const occasion = need('occasion');
  if (troubles.length > 0 || 'trouble' in read || !contentKind) return { troubles };
  const number = find('number');
  return {
    row,
    template: {
      id,
      version: 1,
      title,
      contentKind,
      occasion,
      tags: find('tags')
        .split(/[,;\n]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
      source: { title: source, ...(number ? { number } : {}), ...(issuedOn ? { issuedOn } : {}) },
      ...(validFrom ? { validFrom } : {}),
      ...(validTo ? { validTo } : {}),
      ...(campaignId ? { campaignId } : {}),
      fields,
      parts: read.parts,
    },
  };
}

/** The code of a word, in whatever language it was written; the code itself is understood too. */
function findCode<Code extends string>(
  words: string,
  named: readonly Record<Code, string>[],
): Code | undefined {
  const codes = Object.keys(named[0] ?? {}) as Code[];
  return codes.find(
    (code) => code === words || named.some((names) => toBareWords(names[code]) === toBareWords(words)),
  );
}

function readBlanks(
  words: string,
  dictionaries: Dictionaries,
  say: (code: RowTroubleCode, detail: string) => void,
): TemplateField[] {
  const sheets = dictionaries.map(({ coordinator }) => coordinator.editor.sheet);
  const fields: TemplateField[] = [];
  for (const line of words.split('\n').filter((each) => each.trim() !== '')) {
    const [id = '', label = '', kind = '', most = '', fill = '', ...hint] = line
      .split('|')
      .map((fact) => fact.trim());
    const kindCode =
      kind === ''
        ? 'line'
        : findCode(
            kind,
            sheets.map(({ blankKinds }) => blankKinds),
          );
    const fillCode =
      fill === ''
        ? undefined
        : findCode(
            fill,
            sheets.map(({ blankFills }) => blankFills),
          );
    const length = most === '' ? undefined : Number(most);
    const isWrong =
      !/^[a-z][a-z0-9_]{0,39}$/.test(id) ||
      label === '' ||
      !kindCode ||
      (fill !== '' && !fillCode) ||
      (length !== undefined && !(Number.isInteger(length) && length > 0 && length <= 2000)) ||
      fields.some((field) => field.id === id);
    if (isWrong || !kindCode) {
      say('blank_wrong', line);
      continue;
    }
    fields.push({
      id,
      label,
      kind: kindCode,
      ...(hint.length > 0 && hint.join(' | ') !== '' ? { hint: hint.join(' | ') } : {}),
      ...(length === undefined ? {} : { maxLength: length }),
      ...(fillCode ? { fill: fillCode } : {}),
    });
  }
  return fields;
}

/**
 * The blank of a name in the text: by its label as written where only one has it, or by its id; without marks only where that names one ("Số"
 * and "Sở" are two). One that is not described becomes a line to fill in.
 */
function findBlank(name: string, fields: TemplateField[]): string {
  const named = fields.filter(({ label }) => label === name);
  const alike = fields.filter(({ label }) => toBareWords(label) === toBareWords(name));
  const known =
    (named.length === 1 ? named[0] : undefined) ??
    fields.find(({ id }) => id === name) ??
    named[0] ??
    (alike.length === 1 ? alike[0] : undefined);
  if (known) return known.id;
  const id = toFieldId(
    name,
    fields.map((field) => field.id),
  );
  fields.push({ id, label: name.slice(0, 80), kind: 'line' });
  return id;
}
