import * as z from 'zod/mini';
import { Week } from './instant.ts';
import { Unit, UnitId, UnitLevel, UnitWord } from './unit.ts';

/** Most units in one answer; a longer list is asked for piece by piece. */
export const UNITS_MOST = 200;

/** A unit in the tree below the one that asks. */
export const TreeUnit = z.strictObject({
  ...z.pick(Unit, { id: true, name: true, level: true, kind: true, cohort: true }).shape,
  parentId: z.optional(UnitId),
  parentName: z.optional(Unit.shape.name),
  /** How many units stand directly below it. */
  below: z.int(),
});
export type TreeUnit = z.infer<typeof TreeUnit>;

/** What is wanted of the tree: these units, those whose name or code has these words, or those directly below one. */
export const TreeQuestion = z.union([
  /** `week`: called as they were in it, and not as they are called now. */
  z.strictObject({ ids: z.array(UnitId).check(z.maxLength(500)), week: z.optional(Week) }),
  z.strictObject({ search: z.string().check(z.minLength(1), z.maxLength(80)) }),
  z.strictObject({ parent: UnitId, from: z.int().check(z.nonnegative(), z.maximum(1_000_000)) }),
]);
export type TreeQuestion = z.infer<typeof TreeQuestion>;

/** `total` counts also what did not fit into the answer. */
export const TreeReply = z.strictObject({ units: z.array(TreeUnit), total: z.int() });
export type TreeReply = z.infer<typeof TreeReply>;

const counted = <S extends z.ZodMiniType>(word: S) => z.array(z.strictObject({ word, units: z.int() }));

/** Which words the units of a subtree really have, and how many units have each. */
export const TreeWords = z.strictObject({
  levels: counted(UnitLevel),
  kinds: counted(UnitWord),
  cohorts: counted(UnitWord),
});
export type TreeWords = z.infer<typeof TreeWords>;
