import type { UnitLevel } from '../../contract/unit.ts';

/** By place (commune, province, country), or by trade (a sector's own union across provinces). */
export type UnitTree = 'territory' | 'sector';

/** What a unit was on some days. The last span of a unit has no end while the unit is there. */
export interface UnitSpan {
  unitId: string;
  fromDay: string;
  /** The first day on which it was no longer so. */
  toDay?: string;
  name: string;
  level?: UnitLevel;
  /** The unit above in the territory tree; absent at the top. */
  parentId?: string;
  /** The unit above in the sector tree; absent for most. */
  sectorParentId?: string;
}

/** From the day on, what was one unit goes on in another: wholly (`merged`), or in part (`split`). */
export interface UnitSuccession {
  fromId: string;
  toId: string;
  day: string;
  kind: 'merged' | 'split';
}

/** `span` holds from `day` on; without one, the unit has ended. */
export interface SpanEdit {
  unitId: string;
  day: string;
  span?: UnitSpan;
}

/** All units with all that they ever were, ready to be asked. */
export interface UnitHistory {
  /** Oldest first, one after the other; never empty. Between two of them, a unit that was reopened had ended. */
  spans: Map<string, UnitSpan[]>;
  successions: UnitSuccession[];
  /** The unit that a merged one went into. */
  mergedInto: Map<string, string>;
  /** Every unit that ever stood directly below one, in either tree. */
  everBelow: Map<string, Set<string>>;
}

export function toHistory(
  spans: Iterable<UnitSpan>,
  successions: Iterable<UnitSuccession> = [],
): UnitHistory {
  const history: UnitHistory = {
    spans: new Map(),
    successions: [],
    mergedInto: new Map(),
    everBelow: new Map(),
  };
  for (const span of spans) addSpan(history, span);
  for (const own of history.spans.values()) own.sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  for (const succession of successions) addSuccession(history, succession);
  return history;
}

interface Changes {
  edits: readonly SpanEdit[];
  successions: readonly UnitSuccession[];
  undone?: readonly UnitSuccession[];
}

/** Writes a decision of `judgeChange` into the history that it was made from. */
export function applyChange(history: UnitHistory, { edits, successions, undone = [] }: Changes): void {
  for (const succession of undone) removeSuccession(history, succession);
  for (const { unitId, day, span } of edits) {
    const own = history.spans.get(unitId) ?? [];
    const last = own.at(-1);
    // What began on the very day is replaced: it never was so for a whole day.
    if (last?.fromDay === day) own.pop();
    else if (last && last.toDay === undefined) own[own.length - 1] = { ...last, toDay: day };
    if (span) addSpan(history, span);
  }
  for (const succession of successions) addSuccession(history, succession);
}

export function parentOf(span: UnitSpan, tree: UnitTree): string | undefined {
  return tree === 'territory' ? span.parentId : span.sectorParentId;
}

/** What the unit is today; undefined for one that has ended or never was. */
export function findOpenSpan(history: UnitHistory, unitId: string): UnitSpan | undefined {
  const last = history.spans.get(unitId)?.at(-1);
  return last?.toDay === undefined ? last : undefined;
}

function addSpan(history: UnitHistory, span: UnitSpan): void {
  const own = history.spans.get(span.unitId);
  if (own) own.push(span);
  else history.spans.set(span.unitId, [span]);
  for (const parentId of [span.parentId, span.sectorParentId]) {
    if (parentId === undefined) continue;
    const below = history.everBelow.get(parentId);
    if (below) below.add(span.unitId);
    else history.everBelow.set(parentId, new Set([span.unitId]));
  }
}

/** From which day on a unit has been there without a break; undefined for one that is not there today. */
export function findBeginning(history: UnitHistory, unitId: string): string | undefined {
  const own = history.spans.get(unitId) ?? [];
  if (own.at(-1)?.toDay !== undefined) return undefined;
  const first = own.findLast(({ fromDay }, index) => own[index - 1]?.toDay !== fromDay);
  return first?.fromDay;
}

function removeSuccession(history: UnitHistory, { fromId, toId, day, kind }: UnitSuccession): void {
  history.successions = history.successions.filter(
    (each) => each.fromId !== fromId || each.toId !== toId || each.day !== day,
  );
  if (kind === 'merged') history.mergedInto.delete(fromId);
}

function addSuccession(history: UnitHistory, succession: UnitSuccession): void {
  history.successions.push(succession);
  if (succession.kind === 'merged') history.mergedInto.set(succession.fromId, succession.toId);
}
