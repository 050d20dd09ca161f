import { parentOf, type UnitHistory, type UnitSpan, type UnitTree } from './unit-history.ts';

/** Reports may follow the tree as it was on the day of each entry, or as it is now. */
export type TreeView = 'as_it_was' | 'as_it_is_now';

/** So many of something that a unit did on a day. */
export interface UnitCount {
  unitId: string;
  day: string;
  count: number;
}

/**
 * What a unit was on a day. Before its first day it is what it was at first, after its end what it was at last: an entry that comes
 * late, or is dated early, has a place too, so nothing falls out of the totals.
 */
export function findSpan(history: UnitHistory, unitId: string, day: string): UnitSpan | undefined {
  const own = history.spans.get(unitId);
  return own?.findLast(({ fromDay }) => fromDay <= day) ?? own?.[0];
}

/** The unit and those above it on a day, from the unit up to the top of the tree. Empty for a unit that never was. */
export function lineOnDay(history: UnitHistory, tree: UnitTree, unitId: string, day: string): string[] {
  const line: string[] = [];
  let next: string | undefined = unitId;
  while (next !== undefined) {
    const span = findSpan(history, next, day);
    if (!span) break;
    line.push(next);
    next = parentOf(span, tree);
  }
  return line;
}

/**
 * The unit of today to which a unit leads: into what it merged, and what that merged into. A unit that was split or closed leads to
 * itself: nobody can say which part of its past belongs to which of its heirs, so its past stays under its own name, counted once,
 * below the unit that it stood under at last.
 */
export function leadsTo(history: UnitHistory, unitId: string): string {
  let found = unitId;
  for (;;) {
    const next = history.mergedInto.get(found);
    if (next === undefined) return found;
    found = next;
  }
}

/** The unit of today to which a unit leads and those above it, up to the top of the tree as it is now. */
export function lineOfToday(history: UnitHistory, tree: UnitTree, unitId: string): string[] {
  const line: string[] = [];
  let next: string | undefined = unitId;
  while (next !== undefined) {
    const found = leadsTo(history, next);
    const span = history.spans.get(found)?.at(-1);
    if (!span) break;
    line.push(found);
    next = parentOf(span, tree);
  }
  return line;
}

/** What each unit has, with all that counts below it. Every count goes to each unit of its line once; the tops add up to the whole. */
export function sumUp(
  history: UnitHistory,
  tree: UnitTree,
  view: TreeView,
  counts: Iterable<UnitCount>,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { unitId, day, count } of counts) {
    const line =
      view === 'as_it_was' ? lineOnDay(history, tree, unitId, day) : lineOfToday(history, tree, unitId);
    for (const id of line) sums.set(id, (sums.get(id) ?? 0) + count);
  }
  return sums;
}
