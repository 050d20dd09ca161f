import type { BoardRow, ReportCounts } from '../../contract/week-report.ts';
import { toToneless } from '../text/toneless.ts';

/** The parts that all expected units fall into, in the order in which they are shown. */
export const BOARD_PARTS = ['onTime', 'late', 'nothing', 'returned', 'silent'] as const;
export type BoardPart = (typeof BOARD_PARTS)[number];

/** Which of the parts a unit's own report puts it into; undefined when it is not expected to report. */
export function toBoardPart({ report }: Pick<BoardRow, 'report'>): BoardPart | undefined {
  if (!report) return undefined;
  if (report.state === 'returned') return 'returned';
  if (report.state === 'nothing') return 'nothing';
  if (report.submittedAt === undefined) return 'silent';
  return report.late ? 'late' : 'onTime';
}

export const BOARD_ORDERS = ['name', 'silent', 'returned', 'late', 'activities'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

export interface BoardChoice {
  /** Typed words, with or without marks. */
  words: string;
  part: BoardPart | 'all';
  order: BoardOrder;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Those rows that the words and the chosen part are about, in the chosen order. Of equal ones the name decides. */
export function chooseRows(rows: readonly BoardRow[], { words, part, order }: BoardChoice): BoardRow[] {
  const needles = toToneless(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = rows.filter(({ unit, counts }) => {
    if (part !== 'all' && counts[part] === 0) return false;
    const text = toToneless(`${unit.name} ${unit.id}`);
    return needles.every((needle) => text.includes(needle));
  });
  const toFigure = ({ counts, sums }: BoardRow) =>
    order === 'name' ? 0 : order === 'activities' ? sums.activities : counts[order];
  return chosen.sort(
    (a, b) =>
      toFigure(b) - toFigure(a) ||
      collator.compare(a.unit.name, b.unit.name) ||
      (a.unit.id < b.unit.id ? -1 : 1),
  );
}

/** How many have said something, be it that there was nothing; what was returned is asked for anew. */
export const toReported = ({ onTime, late, nothing }: ReportCounts) => onTime + late + nothing;

/** Names of units whose own report of the week has not come. */
export function toSilentNames(rows: readonly BoardRow[]): string[] {
  return rows
    .filter((row) => toBoardPart(row) === 'silent')
    .map(({ unit }) => unit.name)
    .sort(collator.compare);
}
