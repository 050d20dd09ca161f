import { ContentKind } from '../contract/content-kind.ts';
import type { PaperCell, PaperTable } from '../contract/paper.ts';
import type { Language } from '../contract/settings.ts';
import type { BoardRow, ReportCounts } from '../contract/week-report.ts';
import type { toBoardWords } from '../i18n/board-dictionary.ts';
import type { RollUp, RollUpCampaign, RollUpRow, RollUpTarget, Taken } from './board-paper.ts';
import type { BoardTotals } from './board-sheet.ts';
import { toNumberWords, toRateWords } from './number-words.ts';

type Words = ReturnType<typeof toBoardWords>;

const centred = (text: string): PaperCell => ({ text, align: 'center' });
const toBold = (cells: readonly PaperCell[]): PaperCell[] => cells.map((cell) => ({ ...cell, bold: true }));
const toRate = (part: number, whole: number, language: Language) =>
  centred(whole === 0 ? '' : toRateWords(part / whole, language));

/** Parts of what is expected, in the order in which they are told; accepted reports are in one of the first three. */
const PARTS = ['onTime', 'late', 'nothing', 'returned', 'silent'] as const satisfies (keyof ReportCounts)[];

export function toReportTable(counts: ReportCounts, words: Words, language: Language): PaperTable {
  const { boardPaper: say, boardFile } = words;
  const toRow = (label: string, value: number) => [
    { text: label },
    centred(toNumberWords(value, language)),
    toRate(value, counts.expected, language),
  ];
  return {
    kind: 'table',
    columns: [
      { title: say.columns.part, width: 90 },
      { title: say.columns.reports, width: 40 },
      { title: say.columns.rate, width: 30 },
    ],
    rows: [
      toBold(toRow(boardFile.columns.expected, counts.expected)),
      ...PARTS.map((part) => toRow(boardFile.columns[part], counts[part])),
      toRow(say.ofThemAccepted, counts.accepted),
    ],
  };
}

/** Most units that a letter lists; the others stand in one line. */
const LISTED_MOST = 300;

/** Rows that add up to the last one: the unit by itself where it has anything, each one below, and the rest of a long list in one. */
export function toUnitTable({ own, children, totals }: RollUp, words: Words, language: Language): PaperTable {
  const { boardPaper: say, boardFile } = words;
  const listed = children.slice(0, LISTED_MOST);
  const others = children.slice(LISTED_MOST);
  const small = (value: number): PaperCell => ({ ...centred(toNumberWords(value, language)), small: true });
  const toRow = (number: string, name: string, { counts, sums }: Pick<BoardRow, 'counts' | 'sums'>) => [
    { ...centred(number), small: true },
    { text: name, small: true },
    ...[counts.expected, ...PARTS.map((part) => counts[part]), sums.activities].map(small),
  ];
  const toSum = (rows: readonly RollUpRow[], of: (row: RollUpRow) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0);
  const rest = {
    counts: Object.fromEntries(
      (['expected', ...PARTS, 'accepted'] as const).map((name) => [
        name,
        toSum(others, ({ counts }) => counts[name]),
      ]),
    ) as ReportCounts,
    sums: { activities: toSum(others, ({ sums }) => sums.activities), kinds: {}, content: {} },
  };
  const hasOwn = own.counts.expected > 0 || own.sums.activities > 0;
  return {
    kind: 'table',
    columns: [
      { title: words.reportPaper.columns.number, width: 9 },
      { title: say.columns.unit, width: 43 },
      { title: say.columns.expected, width: 18 },
      { title: say.columns.onTime, width: 17 },
      { title: say.columns.late, width: 14 },
      { title: say.columns.nothing, width: 14 },
      { title: say.columns.returned, width: 12 },
      { title: say.columns.silent, width: 15 },
      { title: say.columns.activities, width: 18 },
    ],
    rows: [
      ...(hasOwn ? [toRow('', say.itself, own)] : []),
      ...listed.map((row, index) => toRow(String(index + 1), row.name, row)),
      ...(others.length > 0 ? [toRow('', say.others(toNumberWords(others.length, language)), rest)] : []),
      toBold(toRow('', boardFile.total, totals)),
    ],
  };
}

/** Each content kind, and at the end the activities that name none. */
export function toContentLines({ sums }: BoardTotals, { reports, reportFile }: Words): [string, number][] {
  const lines = ContentKind.options.map((kind): [string, number] => [
    reports.contentKinds[kind],
    sums.content[kind] ?? 0,
  ]);
  const named = lines.reduce((sum, [, value]) => sum + value, 0);
  return [...lines, [reportFile.totalsSheet.noContentKind, sums.activities - named]];
}

/** What there is any of, with its part of the whole; the last line is the whole. */
export function toMixTable(
  lines: readonly [string, number][],
  whole: number,
  { boardPaper: say, reportPaper, boardFile }: Words,
  language: Language,
): PaperTable {
  const toCells = (value: number) => [
    centred(toNumberWords(value, language)),
    toRate(value, whole, language),
  ];
  return {
    kind: 'table',
    columns: [
      { title: reportPaper.columns.number, width: 12 },
      { title: reportPaper.columns.item, width: 88 },
      { title: reportPaper.columns.entries, width: 34 },
      { title: say.columns.rate, width: 26 },
    ],
    rows: [
      ...lines
        .filter(([, value]) => value > 0)
        .map(([label, value], index) => [centred(String(index + 1)), { text: label }, ...toCells(value)]),
      toBold([{ text: '' }, { text: boardFile.total }, ...toCells(whole)]),
    ],
  };
}

export function toTargetTable(
  targets: readonly RollUpTarget[],
  { boardPaper: say, reportPaper }: Words,
  language: Language,
): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: reportPaper.columns.number, width: 12 },
      { title: reportPaper.columns.asked, width: 78 },
      { title: say.columns.reports, width: 26 },
      { title: say.columns.met, width: 22 },
      { title: say.columns.rate, width: 22 },
    ],
    rows: targets.map(({ title, number, reports, met }, index) => [
      centred(String(index + 1)),
      { text: say.target(title, toNumberWords(number, language)) },
      centred(toNumberWords(reports, language)),
      centred(toNumberWords(met, language)),
      toRate(met, reports, language),
    ]),
  };
}

export function toCampaignTable(
  campaigns: readonly RollUpCampaign[],
  { boardPaper: say, reportPaper }: Words,
  language: Language,
): PaperTable {
  const toCells = ({ units, entries }: Taken) =>
    [units, entries].map((value) => centred(toNumberWords(value, language)));
  return {
    kind: 'table',
    columns: [
      { title: reportPaper.columns.number, width: 12 },
      { title: say.columns.campaign, width: 88 },
      { title: say.columns.units, width: 30 },
      { title: reportPaper.columns.entries, width: 30 },
    ],
    rows: campaigns.flatMap((campaign, index) => [
      toBold([centred(String(index + 1)), { text: campaign.title }, ...toCells(campaign)]),
      ...campaign.steps.map((step) => [{ text: '' }, { text: `- ${step.title}` }, ...toCells(step)]),
    ]),
  };
}
