import type { Tally } from '../contract/report-overview.ts';
import type { Report } from '../domain/reports/report.ts';
import { type AskedAndDone, toTargetRate, toTargetWords } from '../domain/targets/target-result.ts';
import { toPeriodWords } from './period-words.ts';
import { type FileWords, toHeadings } from './report-sheet.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const columns = ['group', 'item', 'asked', 'entries', 'count', 'rate', 'note'] as const;
type Column = (typeof columns)[number];

const WIDTHS: Record<Column, number> = {
  group: 24,
  item: 52,
  asked: 11,
  entries: 13,
  count: 11,
  rate: 10,
  note: 30,
};

/** What a report comes to, each way of looking at it a group of lines: one table, so that it can be filtered and sorted. */
export function toTotalsSheet(report: Report, words: FileWords): Sheet {
  const { totals, targets } = report;
  const { reportFile, reports } = words;
  const say = reportFile.totalsSheet;
  const period = toPeriodWords(report.period, words);
  const group = (name: string, lines: readonly [string, Tally][]) =>
    lines.map(([item, { entries, count }]) =>
      toRow({ group: text(name), item: text(item), entries: number(entries), count: number(count) }),
    );
  const states = (['received', 'returned', 'waiting', 'refused'] as const).filter(
    (state) => totals[state] > 0,
  );
  return {
    name: say.name,
    headings: [say.heading(period.name, period.from, period.to), ...toHeadings(report, words)],
    columns: columns.map((column) => ({ title: say.columns[column], width: WIDTHS[column] })),
    rows: [
      ...group(say.groups.all, [[reportFile.sum, totals]]),
      ...group(
        say.groups.kind,
        totals.byKind.map((line) => [reports.activityKinds[line.kind], line]),
      ),
      ...group(
        say.groups.contentKind,
        totals.byContentKind.map((line) => [
          line.contentKind ? reports.contentKinds[line.contentKind] : say.noContentKind,
          line,
        ]),
      ),
      ...group(
        say.groups.page,
        totals.byPage.map((line) => [line.page, line]),
      ),
      ...states.map((state) =>
        toRow({
          group: text(say.groups.state),
          item: text(reportFile.states[state]),
          entries: number(totals[state]),
        }),
      ),
      ...targets.map(({ title, source, asked, done, met, periods }) =>
        toRow({
          group: text(say.groups.target),
          item: text(`${title} (${source})`),
          asked: number(asked),
          entries: number(done),
          rate: { kind: 'rate', value: toTargetRate({ asked, done }) },
          note: text(toNote({ asked, done, met, periods }, words)),
        }),
      ),
    ],
  };
}

/** In how many periods it was met; how far beyond, where it was in all of them. */
function toNote(target: AskedAndDone, { reportFile, reports }: FileWords): string {
  const { asked, done, met, periods } = target;
  const periodsMet = reportFile.totalsSheet.met(met, periods);
  if (met < periods || done <= asked) return periodsMet;
  // The rate has a column of its own, and there is none once a target is reached.
  return `${periodsMet} · ${toTargetWords(target, reports.week.result, String)}`;
}

const text = (value: string): SheetCell => ({ kind: 'text', value });
const number = (value: number): SheetCell => ({ kind: 'number', value });

function toRow(cells: Partial<Record<Column, SheetCell>>): SheetCell[] {
  return columns.map((column) => cells[column] ?? { kind: 'empty' });
}
