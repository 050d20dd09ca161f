import type { Language } from '../contract/settings.ts';
import type { Unit } from '../contract/unit.ts';
import type { ReportedTarget, WeekReport } from '../contract/week-report.ts';
import { toOnePeriod, toTargetWords } from '../domain/targets/target-result.ts';
import type { toBoardWords } from '../i18n/board-dictionary.ts';
import { toMoment, toTextCell } from './board-cells.ts';
import { toRateWords } from './number-words.ts';
import type { SheetCell, SheetColumn } from './sheet.ts';

type Words = ReturnType<typeof toBoardWords>;

/** One target of one unit, as it was reported for a week. */
export interface TargetLine extends Pick<WeekReport, 'week' | 'state' | 'submittedAt'> {
  unit: Pick<Unit, 'id' | 'name' | 'level'>;
  /** The unit that it stands below. */
  above?: string | undefined;
  target: ReportedTarget;
}

const WIDTHS = {
  unit: 20,
  name: 44,
  level: 24,
  above: 20,
  week: 12,
  state: 22,
  submittedAt: 18,
  target: 44,
  asked: 12,
  done: 12,
  result: 30,
  why: 40,
};
type Column = keyof typeof WIDTHS;
const names = Object.keys(WIDTHS) as Column[];

export function toTargetColumns({ boardFile, targetFile }: Words): SheetColumn[] {
  const titles: Record<Column, string> = { ...boardFile.columns, ...targetFile.columns };
  return names.map((name) => ({ title: titles[name], width: WIDTHS[name] }));
}

export function toTargetCells(
  { unit, above, week, state, submittedAt, target }: TargetLine,
  words: Words,
  language: Language,
): SheetCell[] {
  const cells: Record<Column, SheetCell> = {
    unit: toTextCell(unit.id),
    name: toTextCell(unit.name),
    level: toTextCell(unit.level && words.levels[unit.level]),
    above: toTextCell(above),
    week: toTextCell(week),
    state: toTextCell(words.boardFile.states[state]),
    submittedAt: toTextCell(submittedAt && toMoment(submittedAt)),
    target: toTextCell(target.title),
    asked: { kind: 'number', value: target.number },
    done: { kind: 'number', value: target.reached },
    result: toTextCell(toReachedWords(target, words, language)),
    why: toTextCell(target.explanation),
  };
  return names.map((name) => cells[name]);
}

/** How a reported target went, never as a rate above one. */
export function toReachedWords(
  { number, reached }: Pick<ReportedTarget, 'number' | 'reached'>,
  { reports }: Pick<Words, 'reports'>,
  language: Language,
): string {
  return toTargetWords(toOnePeriod(number, reached), reports.week.result, (rate) =>
    toRateWords(rate, language),
  );
}
