import { expectChangeable, expectRoom, expectThere, Refused } from './expect-place.ts';
import { findStandingBelow, wasBelowAfter } from './stands-below.ts';
import type { ChangeVerdict, UnitChange } from './unit-change.ts';
import {
  findBeginning,
  parentOf,
  type SpanEdit,
  type UnitHistory,
  type UnitSpan,
  type UnitTree,
} from './unit-history.ts';
import { leadsTo } from './unit-lines.ts';

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
  if (change.kind === 'reopen') return toReopened(history, change);
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

/** What it was at last goes on from the day; between its end and that day it was not there. */
function toReopened(
  history: UnitHistory,
  { unitId, day, parentId, undoesMerge }: Extract<UnitChange, { kind: 'reopen' }>,
): Exclude<ChangeVerdict, { refused: unknown }> {
  const last = history.spans.get(unitId)?.at(-1);
  if (!last) throw new Refused('unknown', unitId);
  const { toDay, parentId: before, sectorParentId: sector, ...was } = last;
  if (toDay === undefined) throw new Refused('not_ended', unitId);
  if (day < toDay) throw new Refused('changed_since', unitId, toDay);
  const merge = history.successions.find(({ fromId, kind }) => fromId === unitId && kind === 'merged');
  if (merge && !undoesMerge) throw new Refused('merged', merge.toId, merge.day);
  const place = (above: string | undefined, tree: UnitTree): string | undefined => {
    const found = above === undefined ? undefined : leadsTo(history, above);
    if (found !== undefined) expectRoom(history, tree, unitId, found, day);
    return found;
  };
  const [territory, sectorParentId] = [place(parentId ?? before, 'territory'), place(sector, 'sector')];
  const span = {
    ...was,
    ...(territory === undefined ? {} : { parentId: territory }),
    ...(sectorParentId === undefined ? {} : { sectorParentId }),
  };
  return { edits: [toEdit(span, day)], successions: [], ...(merge ? { undone: [merge] } : {}) };
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
  if (findBeginning(history, unitId) === day) throw new Refused('began_that_day', unitId, day);
  const late = wasBelowAfter(history, unitId, day);
  if (late) throw new Refused('changed_since', late.unitId, late.toDay);
  const heir = history.successions.find(
    ({ fromId, toId, day: on }) => (fromId === unitId || toId === unitId) && on > day,
  );
  if (heir) throw new Refused('changed_since', heir.fromId, heir.day);
  return { unitId, day };
}

function toEdit(span: UnitSpan, day: string): SpanEdit {
  return { unitId: span.unitId, day, span: { ...span, fromDay: day } };
}
