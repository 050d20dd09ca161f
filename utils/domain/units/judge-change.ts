import {
  countLevelsBelow,
  findStandingBelow,
  listAboveNow,
  stoodAbove,
  wasBelowAfter,
} from './stands-below.ts';
import type { ChangeRefusal, ChangeVerdict, UnitChange } from './unit-change.ts';
import { parentOf, type SpanEdit, type UnitHistory, type UnitSpan, type UnitTree } from './unit-history.ts';

/** As many units above one as devices take. */
export const MOST_ABOVE = 20;

class Refused extends Error {
  readonly verdict: { refused: ChangeRefusal; unitId: string; day?: string };
  constructor(refused: ChangeRefusal, unitId: string, day?: string) {
    super(refused);
    this.verdict = { refused, unitId, ...(day === undefined ? {} : { day }) };
  }
}

/**
 * Decides on a change of the tree. Days may lie in the past, as reforms are heard of late, but not before the last change of a unit that
 * takes part. On every day since, no unit may come to stand below itself, and whatever stands below a unit ends before it does.
 */
export function judgeChange(history: UnitHistory, change: UnitChange, today: string): ChangeVerdict {
  try {
    if (change.day > today) throw new Refused('day_ahead', change.unitId, change.day);
    return decide(history, change);
  } catch (error) {
    if (error instanceof Refused) return error.verdict;
    throw error;
  }
}

function decide(history: UnitHistory, change: UnitChange): Exclude<ChangeVerdict, { refused: unknown }> {
  const { unitId, day } = change;
  if (change.kind === 'create') {
    if (history.spans.has(unitId)) throw new Refused('known_already', unitId);
    const { kind: _kind, day: fromDay, ...fields } = change;
    for (const [tree, parentId] of [
      ['territory', change.parentId],
      ['sector', change.sectorParentId],
    ] as const) {
      if (parentId !== undefined) expectRoom(history, tree, unitId, parentId, day);
    }
    return { edits: [{ unitId, day, span: { ...fields, fromDay } }], successions: [] };
  }
  const open = expectChangeable(history, unitId, day);
  switch (change.kind) {
    case 'rename': {
      const { name = open.name, level = open.level } = change;
      if (name === open.name && level === open.level) throw new Refused('same_already', unitId);
      return { edits: [toEdit({ ...open, name, ...(level ? { level } : {}) }, day)], successions: [] };
    }
    case 'move':
      return { edits: [toMove(history, open, change.tree, change.parentId, day)], successions: [] };
    case 'merge': {
      const { intoId } = change;
      if (intoId === unitId) throw new Refused('ring', unitId);
      expectThere(history, intoId, day);
      return {
        edits: [...moveBelow(history, unitId, intoId, day), toEnd(history, open, day)],
        successions: [{ fromId: unitId, toId: intoId, day, kind: 'merged' }],
      };
    }
    case 'split':
      for (const toId of change.intoIds) {
        if (toId === unitId) throw new Refused('ring', unitId);
        expectThere(history, toId, day);
      }
      return {
        edits: change.closes ? [toClose(history, open, day)] : [],
        successions: change.intoIds.map((toId) => ({ fromId: unitId, toId, day, kind: 'split' })),
      };
    case 'close':
      return { edits: [toClose(history, open, day)], successions: [] };
  }
}

function toMove(
  history: UnitHistory,
  open: UnitSpan,
  tree: UnitTree,
  parentId: string | undefined,
  day: string,
): SpanEdit {
  if (parentOf(open, tree) === parentId) throw new Refused('same_already', open.unitId);
  if (parentId !== undefined) expectRoom(history, tree, open.unitId, parentId, day);
  const { parentId: territory, sectorParentId: sector, ...rest } = open;
  const above = tree === 'territory' ? { territory: parentId, sector } : { territory, sector: parentId };
  return toEdit(
    {
      ...rest,
      ...(above.territory === undefined ? {} : { parentId: above.territory }),
      ...(above.sector === undefined ? {} : { sectorParentId: above.sector }),
    },
    day,
  );
}

/** What stands below a unit that merges goes below the one that it merges into, in the tree in which it stands there. */
function moveBelow(history: UnitHistory, unitId: string, intoId: string, day: string): SpanEdit[] {
  const standing = (['territory', 'sector'] as const).flatMap((tree) =>
    findStandingBelow(history, tree, unitId).map((span) => ({ tree, span })),
  );
  const edits = new Map<string, SpanEdit>();
  for (const { tree, span } of standing) {
    expectChangeable(history, span.unitId, day);
    // A unit may stand below it in both trees; the second move goes on from the first.
    const known = edits.get(span.unitId)?.span ?? span;
    edits.set(span.unitId, toMove(history, known, tree, intoId, day));
  }
  return [...edits.values()];
}

function toClose(history: UnitHistory, open: UnitSpan, day: string): SpanEdit {
  for (const tree of ['territory', 'sector'] as const) {
    const [below] = findStandingBelow(history, tree, open.unitId);
    if (below) throw new Refused('units_below', below.unitId);
  }
  return toEnd(history, open, day);
}

function toEnd(history: UnitHistory, { unitId }: UnitSpan, day: string): SpanEdit {
  const [first] = history.spans.get(unitId) ?? [];
  if (first?.fromDay === day) throw new Refused('began_that_day', unitId, day);
  const late = wasBelowAfter(history, unitId, day);
  if (late) throw new Refused('changed_since', late.unitId, late.toDay);
  const heir = history.successions.find(
    ({ fromId, toId, day: on }) => (fromId === unitId || toId === unitId) && on > day,
  );
  if (heir) throw new Refused('changed_since', heir.fromId, heir.day);
  return { unitId, day };
}

/** A unit below another one: there on every day from then on, never below itself, not too deep. */
function expectRoom(
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
function expectThere(history: UnitHistory, unitId: string, day: string): UnitSpan {
  const open = expectOpen(history, unitId);
  const [first] = history.spans.get(unitId) ?? [];
  if (first && first.fromDay > day) throw new Refused('begins_later', unitId, first.fromDay);
  return open;
}

/** A unit whose last change was not after that day. */
function expectChangeable(history: UnitHistory, unitId: string, day: string): UnitSpan {
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

function toEdit(span: UnitSpan, day: string): SpanEdit {
  return { unitId: span.unitId, day, span: { ...span, fromDay: day } };
}
