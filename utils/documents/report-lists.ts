import type { ActivityKind } from '../contract/activity.ts';
import type { PaperCell, PaperTable } from '../contract/paper.ts';
import type { Language } from '../contract/settings.ts';
import type { Report } from '../domain/reports/report.ts';
import type { ReportRow } from '../domain/reports/report-table.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import { toLinkTarget } from './link-target.ts';
import { toNumberWords } from './number-words.ts';
import type { PaperWords } from './report-paper.ts';
import { toSheetCell } from './report-sheet.ts';

const SUBMISSIONS: ReadonlySet<ActivityKind> = new Set(['submission', 'press_submission']);

const isSubmission = ({ activity_kind: cell }: ReportRow) =>
  cell.kind === 'activity_kind' && SUBMISSIONS.has(cell.code);

const centred = (text: string): PaperCell => ({ text, align: 'center' });

/** All entries but the submissions: every one of the report stands in this table or in the other. */
export function toListTable(report: Report, words: PaperWords, language: Language): PaperTable {
  const { columns } = words.reportPaper;
  const find = toFinder(words, language);
  const severalPages = report.totals.byPage.length > 1;
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 11 },
      { title: columns.day, width: 23 },
      { title: columns.kind, width: 22 },
      { title: columns.title, width: 44 },
      { title: columns.count, width: 14 },
      { title: columns.link, width: 24 },
      { title: columns.note, width: 22 },
    ],
    rows: report.rows
      .filter((row) => !isSubmission(row))
      .map((row, index) => {
        const page = severalPages ? words.reportPaper.onPage(find(row, 'page')) : '';
        const notes = [find(row, 'note'), find(row, 'campaign'), find(row, 'follow_up'), page];
        return [
          centred(String(index + 1)),
          centred(find(row, 'day')),
          { text: find(row, 'activity_kind') },
          { text: find(row, 'title') },
          centred(find(row, 'count')),
          toLinkCell(row),
          { text: notes.filter((note) => note !== '').join('; ') },
        ];
      }),
  };
}

/** What was sent to the national page and to newspapers, and what became of it. */
export function toSubmissionTable(report: Report, words: PaperWords, language: Language): PaperTable {
  const { columns, nationalPage } = words.reportPaper;
  const find = toFinder(words, language);
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 11 },
      { title: columns.sentOn, width: 23 },
      { title: columns.name, width: 54 },
      { title: columns.count, width: 14 },
      { title: columns.to, width: 30 },
      { title: columns.status, width: 28 },
    ],
    rows: report.rows.filter(isSubmission).map((row, index) => [
      centred(String(index + 1)),
      centred(find(row, 'day')),
      { text: find(row, 'title') },
      centred(find(row, 'count')),
      {
        text:
          row.activity_kind.kind === 'activity_kind' && row.activity_kind.code === 'submission'
            ? nationalPage
            : find(row, 'outlet'),
      },
      { text: find(row, 'follow_up') },
    ]),
  };
}

/** Reads a cell of a row in words. */
function toFinder(words: PaperWords, language: Language) {
  return (row: ReportRow, column: keyof ReportRow): string => {
    const cell = toSheetCell(row[column], words);
    switch (cell.kind) {
      case 'text':
        return cell.value;
      case 'number':
      case 'rate':
        return toNumberWords(cell.value, language);
      case 'day':
        return toShortDate(cell.day);
      case 'link':
        return cell.url;
      case 'empty':
        return '';
    }
  };
}

/** Long addresses are shortened for paper; a click leads to the whole of it. */
const LINK_SHOWN = 32;

function toLinkCell({ link }: ReportRow): PaperCell {
  if (link.kind !== 'link') return { text: '' };
  const shown = link.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const text = shown.length > LINK_SHOWN ? `${shown.slice(0, LINK_SHOWN - 1)}…` : shown;
  const target = toLinkTarget(link.url);
  return { text, small: true, ...(target === undefined ? {} : { link: target }) };
}
