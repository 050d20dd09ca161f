import * as z from 'zod/mini';

export const UnitId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
export type UnitId = z.infer<typeof UnitId>;

/** Where a unit stands in the tree, by what it is and not by what its level is called this year. */
export const UnitLevel = z.enum(['national', 'province', 'intermediate', 'grassroots']);
export type UnitLevel = z.infer<typeof UnitLevel>;

/** A short word that the organisation itself gives units, for a kind (`truong-hoc`) or a group that goes first (`thi-diem`). */
export const UnitWord = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

/** A union unit as the backend knows it. */
export const Unit = z.strictObject({
  id: UnitId,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The units above it, from the root of the tree down to its parent. */
  above: z.optional(z.array(UnitId).check(z.maxLength(20))),
  level: z.optional(UnitLevel),
  kind: z.optional(UnitWord),
  cohort: z.optional(UnitWord),
});
export type Unit = z.infer<typeof Unit>;
