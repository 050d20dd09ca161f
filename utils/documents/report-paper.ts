import type { Paper, PaperBlock, PaperStyle, PaperTable } from '../contract/paper.ts';
import type { Language } from '../contract/settings.ts';
import type { Report } from '../domain/reports/report.ts';
import { toShortDate } from '../domain/time/vietnam-day.ts';
import type { FullDictionary } from '../i18n/full.ts';
import { toLetterHead, toSignature } from './letter-parts.ts';
import { toPeriodWords } from './period-words.ts';
import { toListTable, toSubmissionTable } from './report-lists.ts';
import { toContentKindTable, toKindTable, toPageTable, toTargetTable } from './report-tables.ts';

/** What a report for signing is written with. */
export type PaperWords = Pick<FullDictionary, 'reportFile' | 'reportPaper' | 'reports'>;

const line = (style: PaperStyle, text: string, rule?: number): PaperBlock => ({
  kind: 'line',
  line: { style, text, ...(rule === undefined ? {} : { rule }) },
});

/** A report for signing: the same figures as in the other files, in the layout of official letters. */
export function toReportPaper(report: Report, words: PaperWords, language: Language): Paper {
  const { reportPaper: say, reportFile } = words;
  const { totals, targets, missed, unitName, superiorName } = report;
  const period = toPeriodWords(report.period, words);
  const pages = totals.byPage.map(({ page }) => page);
  const reasons = missed.flatMap(({ target, from, to, reached, explanation }) => {
    const days = [...new Set([from, to])].map(toShortDate).join(' – ');
    return explanation === undefined
      ? []
      : [line('body', say.reason(target.title, `${days}: ${reached}/${target.number}`, explanation))];
  });
  /** A heading with its table, or with a word that there is nothing. */
  const section = (style: PaperStyle, heading: string, table: PaperTable, nothing: string): PaperBlock[] => [
    line(style, heading),
    table.rows.length > 0 ? table : line('body', nothing),
  ];
  return {
    title: `${say.title}: ${say.subject(period.name)}`,
    language,
    foot: say.foot(reportFile.check(report.check)),
    blocks: [
      toLetterHead(report, words, language),
      line('title', say.title),
      line('subject', `${say.subject(period.name)}\n${say.days(period.from, period.to)}`, 40),
      line('address', say.address(superiorName)),
      line('body', say.intro(unitName, pages.length > 4 ? '' : pages.join(', '))),
      line('heading', say.results),
      ...section('subheading', say.byTarget, toTargetTable(targets, words, language), say.noTargets),
      ...(missed.length > 0 ? [line('body', say.missed(missed.length))] : []),
      ...reasons,
      ...section('subheading', say.byKind, toKindTable(totals, words, language), say.nothing),
      ...section('subheading', say.byContentKind, toContentKindTable(totals, words, language), say.nothing),
      // A unit with one page has said which it is.
      ...(pages.length > 1
        ? section('subheading', say.byPage, toPageTable(totals, words, language), say.nothing)
        : []),
      ...section('heading', say.list, toListTable(report, words, language), say.nothing),
      ...section('heading', say.submissions, toSubmissionTable(report, words, language), say.nothing),
      line('heading', say.difficulties),
      line('hint', say.difficultiesHint),
      ...Array.from({ length: 3 }, () => line('dots', '')),
      line('body', say.closing),
      line('recipient', ''),
      toSignature(
        [
          { style: 'recipients', text: say.recipients },
          { style: 'recipient', text: say.toSuperior(superiorName) },
          { style: 'recipient', text: say.filed },
        ],
        words,
      ),
    ],
  };
}
