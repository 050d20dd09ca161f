import { countLevelsBelow, listAboveNow, stoodAbove } from './stands-below.ts';
import type { ChangeRefusal } from './unit-change.ts';
import { findBeginning, type UnitHistory, type UnitSpan, type UnitTree } from './unit-history.ts';

/** As many units above one as devices take. */
export const MOST_ABOVE = 20;

/** Thrown by what must hold before anything is changed. */
export class Refused extends Error {
  readonly verdict: { refused: ChangeRefusal; unitId: string; day?: string };
  constructor(refused: ChangeRefusal, unitId: string, day?: string) {
    super(refused);
    this.verdict = { refused, unitId, ...(day === undefined ? {} : { day }) };
  }
}

/** A unit below another one: there on every day from then on, never below itself, not too deep. */
export function expectRoom(
  history: UnitHistory,
  tree: UnitTree,
  unitId: string,
  parentId: string,
  day: string,
): void {
  expectThere(history, parentId, day);
  if (unitId === parentId || stoodAbove(history, tree, parentId, day).has(unitId))
    throw new Refused('ring', unitId);
  const above = listAboveNow(history, tree, parentId).length + 1;
  if (above + countLevelsBelow(history, tree, unitId) > MOST_ABOVE) throw new Refused('too_deep', unitId);
}

/** A unit that is there on that day and ever since. */
export function expectThere(history: UnitHistory, unitId: string, day: string): UnitSpan {
  const open = expectOpen(history, unitId);
  const beginning = findBeginning(history, unitId);
  if (beginning !== undefined && beginning > day) throw new Refused('begins_later', unitId, beginning);
  return open;
}

/** A unit whose last change was not after that day. */
export function expectChangeable(history: UnitHistory, unitId: string, day: string): UnitSpan {
  const open = expectThere(history, unitId, day);
  if (open.fromDay > day) throw new Refused('changed_since', unitId, open.fromDay);
  return open;
}

function expectOpen(history: UnitHistory, unitId: string): UnitSpan {
  const last = history.spans.get(unitId)?.at(-1);
  if (!last) throw new Refused('unknown', unitId);
  if (last.toDay !== undefined) throw new Refused('ended', unitId, last.toDay);
  return last;
}
