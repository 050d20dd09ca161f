import { ActivityKind } from '../contract/activity.ts';
import type { Paper, PaperBlock, PaperStyle, PaperTable } from '../contract/paper.ts';
import type { Period } from '../contract/period.ts';
import type { TreeView } from '../contract/report-routes.ts';
import type { Language } from '../contract/settings.ts';
import type { BoardRow } from '../contract/week-report.ts';
import type { toBoardWords } from '../i18n/board-dictionary.ts';
import type { BoardTotals } from './board-sheet.ts';
import {
  toCampaignTable,
  toContentLines,
  toMixTable,
  toReportTable,
  toTargetTable,
  toUnitTable,
} from './board-tables.ts';
import { toLetterHead, toSignature } from './letter-parts.ts';
import { toNumberWords } from './number-words.ts';
import { toPeriodWords } from './period-words.ts';

type Words = ReturnType<typeof toBoardWords>;

/** A unit with all that stands below it, `units` altogether. */
export interface RollUpRow extends Pick<BoardRow, 'counts' | 'sums'> {
  name: string;
  units: number;
}

/** A target over all reports that named it; in `met` of them the number was reached. */
export interface RollUpTarget {
  title: string;
  number: number;
  reports: number;
  met: number;
}

export interface Taken {
  title: string;
  /** That logged at least one act of it. */
  units: number;
  entries: number;
}

export interface RollUpCampaign extends Taken {
  steps: Taken[];
}

/** What the letter about a part of the tree says of a period. */
export interface RollUp {
  unitName: string;
  /** Empty for a unit that stands below none. */
  superiorName: string;
  /** The day on which the letter is made. */
  madeOn: string;
  period: Period;
  tree: TreeView;
  totals: BoardTotals;
  /** The unit by itself, and each one directly below it with all that stands below that. */
  own: RollUpRow;
  children: RollUpRow[];
  targets: RollUpTarget[];
  campaigns: RollUpCampaign[];
}

const line = (style: PaperStyle, text: string, rule?: number): PaperBlock => ({
  kind: 'line',
  line: { style, text, ...(rule === undefined ? {} : { rule }) },
});

/** A coordinator's roll-up for signing: the totals and the check value of the board's other files, in the layout of official letters. */
export function toBoardPaper(rollUp: RollUp, words: Words, language: Language): Paper {
  const { boardPaper: say, reportPaper, reportFile } = words;
  const { totals, unitName, superiorName, children } = rollUp;
  const period = toPeriodWords(rollUp.period, words);
  const toWords = (value: number) => toNumberWords(value, language);
  const check = reportFile.check(totals.check);
  const orNothing = (table: PaperTable, nothing: string) =>
    table.rows.length > 0 ? table : line('body', nothing);
  return {
    title: `${reportPaper.title}: ${say.subject(period.name)}`,
    language,
    foot: reportPaper.foot(check),
    blocks: [
      toLetterHead({ ...rollUp, place: '' }, words, language),
      line('title', reportPaper.title),
      line('subject', `${say.subject(period.name)}\n${reportPaper.days(period.from, period.to)}`, 40),
      line('address', reportPaper.address(superiorName)),
      line('body', say.intro(unitName, toWords(totals.units), say.trees[rollUp.tree])),
      line('heading', say.reports),
      toReportTable(totals.counts, words, language),
      line('heading', say.byUnit),
      line('body', say.listed(toWords(children.length), toWords(totals.units), check)),
      toUnitTable(rollUp, words, language),
      line('heading', say.activities),
      line('subheading', say.byKind),
      toMixTable(
        ActivityKind.options.map((kind) => [words.reports.activityKinds[kind], totals.sums.kinds[kind] ?? 0]),
        totals.sums.activities,
        words,
        language,
      ),
      line('subheading', say.byContentKind),
      toMixTable(toContentLines(totals, words), totals.sums.activities, words, language),
      line('heading', say.targets),
      orNothing(toTargetTable(rollUp.targets, words, language), say.noTargets),
      line('heading', say.campaigns),
      orNothing(toCampaignTable(rollUp.campaigns, words, language), say.noCampaigns),
      line('heading', say.difficulties),
      line('hint', reportPaper.difficultiesHint),
      ...Array.from({ length: 3 }, () => line('dots', '')),
      line('body', say.closing),
      line('recipient', ''),
      toSignature(
        [
          { style: 'recipients', text: reportPaper.recipients },
          { style: 'recipient', text: reportPaper.toSuperior(superiorName) },
          { style: 'recipient', text: reportPaper.filed },
        ],
        words,
      ),
    ],
  };
}
