import type { ListedEntry } from '../contract/board-desk.ts';
import type { WeekReport } from '../contract/week-report.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../i18n/coordinator-dictionary.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { toReachedWords } from './target-file-sheet.ts';

const text = (value: string): SheetCell => (value === '' ? { kind: 'empty' } : { kind: 'text', value });
const number = (value: number): SheetCell => ({ kind: 'number', value });

function toSheet(name: string, columns: readonly string[], rows: SheetCell[][]): Sheet {
  return { name, headings: [], columns: columns.map((title) => ({ title, width: 24 })), rows };
}

/** Entries that were returned, with the reasons. */
export function toReturnedSheet(entries: readonly ListedEntry[], words: CoordinatorDictionary): Sheet {
  const { sheets } = words.coordinator.board;
  return toSheet(
    sheets.returned,
    sheets.returnedColumns,
    entries
      .filter(({ standing }) => standing === 'returned')
      .map(({ unitName, activity, receipt, reason }) => [
        text(unitName),
        { kind: 'day', day: activity.day },
        text(words.reports.activityKinds[activity.kind]),
        text(activity.title),
        activity.link === undefined ? text('') : { kind: 'link', url: activity.link },
        text(receipt.number),
        text(reason ?? ''),
      ]),
  );
}

/** The targets of a week as a unit reported them. */
export function toTargetSheet(
  { week, submission, submittedAt }: WeekReport,
  unitName: string,
  words: CoordinatorDictionary,
): Sheet {
  const { sheets } = words.coordinator.board;
  const day: SheetCell =
    submittedAt === undefined ? { kind: 'empty' } : { kind: 'day', day: toVietnamDay(new Date(submittedAt)) };
  return toSheet(
    sheets.targets,
    sheets.targetColumns,
    (submission?.targets ?? []).map(({ title, number: asked, reached, explanation }) => [
      text(unitName),
      text(week),
      day,
      text(title),
      number(asked),
      number(reached),
      text(toReachedWords({ number: asked, reached }, words, words.language)),
      text(explanation ?? ''),
    ]),
  );
}
