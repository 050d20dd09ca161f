import { judgeChange } from '../../utils/domain/units/judge-change.ts';
import type { ChangeRefusal, ChangeVerdict, UnitChange } from '../../utils/domain/units/unit-change.ts';
import { applyChange, findOpenSpan, type UnitHistory } from '../../utils/domain/units/unit-history.ts';
import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import { type Fault, toTitle } from './import-file.ts';
import type { UnitRow } from './read-unit-rows.ts';

type Decision = Exclude<ChangeVerdict, { refused: unknown }>;
type UnitColumn = keyof ImportWords['columns']['units'];

/** A change that a row asks for, and the column that is to blame when it cannot be. */
interface Step {
  row: UnitRow;
  change: UnitChange;
  column: UnitColumn;
}

export interface UnitsPlan {
  /** Superiors before those below them. */
  decisions: { row: UnitRow; decision: Decision; isNew: boolean }[];
}

/**
 * What a file of units asks for, decided in memory: units that are not there are added, those that are get the name, level and superiors
 * of their row. `history` is written on as the plan grows; whoever finds faults throws both away.
 */
export function planUnits(
  history: UnitHistory,
  rows: readonly UnitRow[],
  day: string,
  today: string,
  words: ImportWords,
  faults: Fault[],
): UnitsPlan {
  const plan: UnitsPlan = { decisions: [] };
  const say = ({ row }: UnitRow, column: UnitColumn, text: string) =>
    faults.push({ row, column: toTitle(words, 'units', column), text });
  const fresh = new Map(rows.filter(({ id }) => !history.spans.has(id)).map((row) => [row.id, row]));
  for (const row of rows) {
    if (fresh.has(row.id) && row.name === undefined) say(row, 'name', words.missing);
    for (const [column, id] of [
      ['parent', row.parentId],
      ['sector', row.sectorParentId],
    ] as const) {
      if (id !== undefined && !fresh.has(id) && !history.spans.has(id))
        say(row, column, words.unitUnknown(id));
    }
  }
  if (faults.length > 0) return plan;

  const attempt = ({ row, change, column }: Step): boolean => {
    const verdict = judgeChange(history, change, today);
    if ('refused' in verdict) {
      say(row, column, toText(words, verdict));
      return false;
    }
    applyChange(history, verdict);
    plan.decisions.push({ row, decision: verdict, isNew: change.kind === 'create' });
    return true;
  };
  const { sorted, rings } = sortBySuperior(fresh);
  for (const row of rings) say(row, 'parent', words.ring);
  const failed = new Set<string | undefined>();
  for (const row of sorted) {
    // What stands below a unit that could not be added is not to blame.
    const isBlameless = failed.has(row.parentId) || failed.has(row.sectorParentId);
    if (isBlameless || !attempt({ row, change: toCreate(row, day), column: 'parent' })) failed.add(row.id);
  }
  if (faults.length > 0) return plan;
  let waiting = rows.filter(({ id }) => !fresh.has(id)).flatMap((row) => toSteps(history, row, day));
  // A move may be possible only after another one: what is refused is tried again while anything moves.
  for (let isMoving = true; isMoving; ) {
    const left = waiting.filter((step) => {
      const before = faults.length;
      const isDone = attempt(step);
      faults.length = before;
      return !isDone;
    });
    isMoving = left.length > 0 && left.length < waiting.length;
    waiting = left;
  }
  for (const step of waiting) attempt(step);
  return plan;
}

function toCreate({ id, name = '', level, parentId, sectorParentId }: UnitRow, day: string): UnitChange {
  return {
    ...{ kind: 'create', unitId: id, day, name },
    ...(level === undefined ? {} : { level }),
    ...(parentId === undefined ? {} : { parentId }),
    ...(sectorParentId === undefined ? {} : { sectorParentId }),
  };
}

/** What has to change for a unit that is there to be as its row says. */
function toSteps(history: UnitHistory, row: UnitRow, day: string): Step[] {
  const { id: unitId, name, level, parentId, sectorParentId } = row;
  const open = findOpenSpan(history, unitId);
  const steps: Step[] = [];
  const isRenamed = name !== undefined && name !== open?.name;
  const isRaised = level !== undefined && level !== open?.level;
  // A unit that has ended is refused by name, whatever the row asks for.
  if (isRenamed || isRaised || !open) {
    const words = { ...(name === undefined ? {} : { name }), ...(level === undefined ? {} : { level }) };
    steps.push({ row, change: { kind: 'rename', unitId, day, ...words }, column: open ? 'name' : 'id' });
  }
  if (open && parentId !== undefined && parentId !== open.parentId) {
    steps.push({ row, change: { kind: 'move', tree: 'territory', unitId, day, parentId }, column: 'parent' });
  }
  if (open && sectorParentId !== undefined && sectorParentId !== open.sectorParentId) {
    const change = { kind: 'move', tree: 'sector', unitId, day, parentId: sectorParentId } as const;
    steps.push({ row, change, column: 'sector' });
  }
  return steps;
}

/** New units in an order in which each superior comes first; those that stand in a ring come never. */
function sortBySuperior(fresh: ReadonlyMap<string, UnitRow>): { sorted: UnitRow[]; rings: UnitRow[] } {
  const sorted = new Set<UnitRow>();
  const below = new Map<string, UnitRow[]>();
  const missing = new Map<UnitRow, number>();
  for (const row of fresh.values()) {
    const above = [...new Set([row.parentId, row.sectorParentId])].filter(
      (id) => id !== undefined && fresh.has(id),
    );
    missing.set(row, above.length);
    for (const id of above) {
      const known = below.get(id ?? '');
      if (known) known.push(row);
      else below.set(id ?? '', [row]);
    }
  }
  const ready = [...missing].filter(([, count]) => count === 0).map(([row]) => row);
  for (let row = ready.pop(); row; row = ready.pop()) {
    sorted.add(row);
    for (const next of below.get(row.id) ?? []) {
      const left = (missing.get(next) ?? 0) - 1;
      missing.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return { sorted: [...sorted], rings: [...missing.keys()].filter((row) => !sorted.has(row)) };
}

const SAYINGS: Record<ChangeRefusal, (words: ImportWords, unit: string, day: string) => string> = {
  unknown: (words, unit) => words.unitUnknown(unit),
  known_already: (words, unit) => words.codeWrong(unit),
  ended: (words, unit, day) => words.unitEnded(unit, day),
  // A file reopens nothing; these are here because every refusal has a sentence.
  not_ended: (words) => words.nothing,
  merged: (words, unit, day) => words.unitEnded(unit, day),
  day_ahead: (words, _, day) => words.dayAhead(day),
  changed_since: (words, unit, day) => words.changedSince(unit, day),
  begins_later: (words, unit, day) => words.beginsLater(unit, day),
  began_that_day: (words, unit, day) => words.changedSince(unit, day),
  ring: (words) => words.ring,
  too_deep: (words) => words.tooDeep,
  same_already: (words) => words.nothing,
  units_below: (words) => words.ring,
};

function toText(words: ImportWords, verdict: Exclude<ChangeVerdict, Decision>): string {
  const { refused, unitId, day = '' } = verdict;
  return SAYINGS[refused](words, unitId, day);
}
