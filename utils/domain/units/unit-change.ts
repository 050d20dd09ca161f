import type { UnitLevel } from '../../contract/unit.ts';
import type { SpanEdit, UnitSuccession, UnitTree } from './unit-history.ts';

/** What becomes of a unit on a day. Where a name, level or unit above is absent, it stays as it is. */
export type UnitChange = { unitId: string; day: string } & (
  | { kind: 'create'; name: string; level?: UnitLevel; parentId?: string; sectorParentId?: string }
  | { kind: 'rename'; name?: string; level?: UnitLevel }
  /** Without a parent the unit comes to the top of that tree. */
  | { kind: 'move'; tree: UnitTree; parentId?: string }
  | { kind: 'merge'; intoId: string }
  /** With `closes`, nothing of the unit goes on under its own name. */
  | { kind: 'split'; intoIds: readonly string[]; closes: boolean }
  | { kind: 'close' }
  /** Absent, the unit above is the one of before, or what that merged into. With `undoesMerge`, a unit that merged is taken out again. */
  | { kind: 'reopen'; parentId?: string; undoesMerge: boolean }
);

export type ChangeRefusal =
  | 'unknown'
  | 'known_already'
  | 'ended'
  | 'not_ended'
  /** Into `unitId`, on `day`. */
  | 'merged'
  | 'day_ahead'
  /** `unitId` was changed on `day`: what comes after cannot be dated before. */
  | 'changed_since'
  /** `unitId` begins on `day`, later than it is needed. */
  | 'begins_later'
  /** A unit that begins and ends on one day never was. */
  | 'began_that_day'
  | 'ring'
  | 'too_deep'
  | 'same_already'
  /** `unitId` still stands below. */
  | 'units_below';

/** What is to be written, all of it together (`undone`: what is to be taken back); or why it cannot be, and about which unit and day. */
export type ChangeVerdict =
  | { edits: SpanEdit[]; successions: UnitSuccession[]; undone?: UnitSuccession[] }
  | { refused: ChangeRefusal; unitId: string; day?: string };
