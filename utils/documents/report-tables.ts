import type { PaperCell, PaperTable } from '../contract/paper.ts';
import type { ReportTarget, ReportTotals, Tally } from '../contract/report-overview.ts';
import type { Language } from '../contract/settings.ts';
import { toTargetWords } from '../domain/targets/target-result.ts';
import { toNumberWords, toRateWords } from './number-words.ts';
import type { PaperWords } from './report-paper.ts';

const centred = (text: string): PaperCell => ({ text, align: 'center' });

/** What was asked and what was done; a target without periods that ask for anything has no line. */
export function toTargetTable(
  targets: readonly ReportTarget[],
  { reportPaper: { columns }, reports }: PaperWords,
  language: Language,
): PaperTable {
  const toWords = (value: number) => centred(toNumberWords(value, language));
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 12 },
      { title: columns.item, width: 72 },
      { title: columns.asked, width: 20 },
      { title: columns.done, width: 22 },
      { title: columns.result, width: 34 },
    ],
    rows: targets.map((target, index) => [
      centred(String(index + 1)),
      { text: `${target.title} (${target.source})` },
      toWords(target.asked),
      toWords(target.done),
      centred(toTargetWords(target, reports.week.result, (rate) => toRateWords(rate, language))),
    ]),
  };
}

export function toKindTable(totals: ReportTotals, words: PaperWords, language: Language): PaperTable {
  const lines = totals.byKind.map(
    ({ kind, ...tally }) => [words.reports.activityKinds[kind], tally] as const,
  );
  return toTallyTable(words.reportPaper.columns.kind, lines, totals, words, language);
}

export function toContentKindTable(totals: ReportTotals, words: PaperWords, language: Language): PaperTable {
  const { reports, reportFile } = words;
  const lines = totals.byContentKind.map(
    ({ contentKind, ...tally }) =>
      [
        contentKind ? reports.contentKinds[contentKind] : reportFile.totalsSheet.noContentKind,
        tally,
      ] as const,
  );
  return toTallyTable(reportFile.columns.content_kind, lines, totals, words, language);
}

export function toPageTable(totals: ReportTotals, words: PaperWords, language: Language): PaperTable {
  const lines = totals.byPage.map(({ page, ...tally }) => [page, tally] as const);
  return toTallyTable(words.reportFile.columns.page, lines, totals, words, language);
}

/** Lines with their sum below them; empty when there is nothing to add up. */
function toTallyTable(
  title: string,
  lines: readonly (readonly [string, Tally])[],
  whole: Tally,
  { reportPaper: { columns }, reportFile }: PaperWords,
  language: Language,
): PaperTable {
  const toWords = (value: number, bold = false): PaperCell => ({
    ...centred(toNumberWords(value, language)),
    ...(bold ? { bold } : {}),
  });
  return {
    kind: 'table',
    columns: [
      { title: columns.number, width: 12 },
      { title, width: 88 },
      { title: columns.entries, width: 32 },
      { title: columns.count, width: 28 },
    ],
    rows:
      lines.length === 0
        ? []
        : [
            ...lines.map(([name, { entries, count }], index) => [
              centred(String(index + 1)),
              { text: name },
              toWords(entries),
              toWords(count),
            ]),
            [
              { text: '' },
              { text: reportFile.sum, bold: true },
              toWords(whole.entries, true),
              toWords(whole.count, true),
            ],
          ],
  };
}
