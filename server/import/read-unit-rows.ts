import { Unit, UnitId, type UnitLevel, UnitWord } from '../../utils/contract/unit.ts';
import type { TableRow } from '../../utils/documents/read-table.ts';
import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import { type Fault, findChoice, toTitle } from './import-file.ts';

type UnitColumn = keyof ImportWords['columns']['units'];

/** A unit as a row gives it. An empty cell says nothing: what is there stays. */
export interface UnitRow {
  row: number;
  id: string;
  name?: string;
  level?: UnitLevel;
  kind?: string;
  cohort?: string;
  parentId?: string;
  sectorParentId?: string;
}

/** Each row by itself; what is wrong with it goes to `faults`. */
export function readUnitRows(
  rows: readonly TableRow<UnitColumn>[],
  words: ImportWords,
  faults: Fault[],
): UnitRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, find }) => {
    const before = faults.length;
    const say = (column: UnitColumn, text: string) =>
      faults.push({ row, column: toTitle(words, 'units', column), text });
    const id = find('id');
    const first = seen.get(id);
    if (id === '') say('id', words.missing);
    else if (!UnitId.safeParse(id).success) say('id', words.codeWrong(id));
    else if (first !== undefined) say('id', words.twice(id, first));
    else seen.set(id, row);
    const name = find('name');
    if (name !== '' && !Unit.shape.name.safeParse(name).success) say('name', words.tooLong(200));
    const level = find('level') === '' ? undefined : findChoice(find('level'), (each) => each.levels);
    if (find('level') !== '' && level === undefined) {
      say('level', words.unknownChoice(find('level'), Object.values(words.levels).join('; ')));
    }
    for (const column of ['kind', 'cohort'] as const) {
      if (find(column) !== '' && !UnitWord.safeParse(find(column)).success) {
        say(column, words.wordWrong(find(column)));
      }
    }
    if (faults.length > before) return [];
    const optional = (key: keyof UnitRow, value: string) => (value === '' ? {} : { [key]: value });
    return [
      {
        row,
        id,
        ...optional('name', name),
        ...(level === undefined ? {} : { level }),
        ...optional('kind', find('kind')),
        ...optional('cohort', find('cohort')),
        ...optional('parentId', find('parent')),
        ...optional('sectorParentId', find('sector')),
      },
    ];
  });
}
