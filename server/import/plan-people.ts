import { createHash } from 'node:crypto';
import type { Right } from '../../utils/contract/right.ts';
import type { TableRow } from '../../utils/documents/read-table.ts';
import { readDay } from '../../utils/domain/time/read-day.ts';
import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import type { UnitStates } from '../store/units.ts';
import { type Fault, findChoice, toTitle } from './import-file.ts';
import { toUnitFault } from './to-unit-fault.ts';

type PeopleColumn = keyof ImportWords['columns']['people'];

/** Who may do what for which unit. Without a right, somebody who pairs a device for the unit. */
export interface PersonRow {
  row: number;
  name: string;
  unitId: string;
  right?: Right;
  until?: string;
  /** Of somebody who is a coordinator already; everybody else is given a code. */
  coordinatorId?: string;
  /** Tells the same row again without keeping the name. */
  digest: string;
}

const LONGEST_NAME = 120;

/** Each row by itself and against the units and coordinators that are there; what is wrong goes to `faults`. */
export function readPeopleRows(
  rows: readonly TableRow<PeopleColumn>[],
  known: { units: UnitStates; coordinators: ReadonlySet<string> },
  today: string,
  words: ImportWords,
  faults: Fault[],
): PersonRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, find }) => {
    const before = faults.length;
    const say = (column: PeopleColumn, text: string) =>
      faults.push({ row, column: toTitle(words, 'people', column), text });
    const [name, unitId, typed] = [find('name'), find('unit'), find('right')];
    if (name === '') say('name', words.missing);
    else if (name.length > LONGEST_NAME) say('name', words.tooLong(LONGEST_NAME));
    const wrongUnit = toUnitFault(unitId, known.units, words);
    if (wrongUnit !== undefined) say('unit', wrongUnit);
    const choice = findChoice(typed, (each) => each.rights);
    if (typed === '') say('right', words.missing);
    else if (!choice) say('right', words.unknownChoice(typed, Object.values(words.rights).join('; ')));
    const until = readDay(find('until'));
    if (find('until') !== '') {
      if (until === undefined) say('until', words.dayWrong(find('until')));
      else if (until < today) say('until', words.dayOver(find('until')));
      else if (choice === 'device') say('until', words.deviceUntil);
    }
    const coordinatorId = find('coordinator').toLowerCase();
    if (coordinatorId !== '') {
      if (choice === 'device') say('coordinator', words.coordinatorForDevice);
      else if (!known.coordinators.has(coordinatorId))
        say('coordinator', words.coordinatorUnknown(coordinatorId));
    }
    const digest = toDigest([toBareName(name), unitId, choice ?? '', until ?? '', coordinatorId]);
    const first = seen.get(digest);
    if (first !== undefined && faults.length === before) say('name', words.twice(name, first));
    else seen.set(digest, row);
    if (faults.length > before || choice === undefined) return [];
    return [
      {
        ...{ row, name, unitId, digest },
        ...(choice === 'device' ? {} : { right: choice }),
        ...(until === undefined ? {} : { until }),
        ...(coordinatorId === '' ? {} : { coordinatorId }),
      },
    ];
  });
}

/** Marks stay: Hoà and Hòa are one name, Hoa is another. */
function toBareName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

function toDigest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export const toRowWords = ({ right }: Pick<PersonRow, 'right'>, words: ImportWords): string =>
  words.rights[right ?? 'device'];
