import { findOpenSpan, parentOf, type UnitHistory, type UnitSpan, type UnitTree } from './unit-history.ts';

/** The units that stand directly below one now. */
export function findStandingBelow(history: UnitHistory, tree: UnitTree, unitId: string): UnitSpan[] {
  const ids = history.everBelow.get(unitId) ?? [];
  return [...ids].flatMap((id) => {
    const open = findOpenSpan(history, id);
    return open && parentOf(open, tree) === unitId ? [open] : [];
  });
}

/** The units above one now, from its parent up. */
export function listAboveNow(history: UnitHistory, tree: UnitTree, unitId: string): string[] {
  const above: string[] = [];
  let open = findOpenSpan(history, unitId);
  for (;;) {
    const parentId = open && parentOf(open, tree);
    if (parentId === undefined) return above;
    above.push(parentId);
    open = findOpenSpan(history, parentId);
  }
}

/** How many steps lead from a unit to the lowest one below it now. */
export function countLevelsBelow(history: UnitHistory, tree: UnitTree, unitId: string): number {
  const below = findStandingBelow(history, tree, unitId);
  return below.length === 0
    ? 0
    : 1 + Math.max(...below.map((span) => countLevelsBelow(history, tree, span.unitId)));
}

/** Every unit that stands above one on some day from `day` on. What stood above only before that one came there is left out. */
export function stoodAbove(history: UnitHistory, tree: UnitTree, unitId: string, day: string): Set<string> {
  const found = new Set<string>();
  const follow = (id: string, from: string, to: string | undefined): void => {
    for (const span of history.spans.get(id) ?? []) {
      const begins = span.fromDay > from ? span.fromDay : from;
      const ends = span.toDay === undefined || (to !== undefined && to < span.toDay) ? to : span.toDay;
      const parentId = parentOf(span, tree);
      if (parentId === undefined || (ends !== undefined && begins >= ends)) continue;
      found.add(parentId);
      follow(parentId, begins, ends);
    }
  };
  follow(unitId, day, undefined);
  return found;
}

/** A unit that was moved away from below another one only after a day. */
export function wasBelowAfter(history: UnitHistory, unitId: string, day: string): UnitSpan | undefined {
  for (const id of history.everBelow.get(unitId) ?? []) {
    const late = (history.spans.get(id) ?? []).find(
      ({ parentId, sectorParentId, toDay }) =>
        toDay !== undefined && toDay > day && (parentId === unitId || sectorParentId === unitId),
    );
    if (late) return late;
  }
  return undefined;
}
