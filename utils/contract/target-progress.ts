import * as z from 'zod/mini';
import { ActivityKind } from './activity.ts';
import { Day } from './instant.ts';
import { Target } from './target.ts';
import { UnitId } from './unit.ts';

/** What is in the log and counts for nothing. */
export const NotCounted = z.enum(['same_share', 'same_step', 'refused']);
export type NotCounted = z.infer<typeof NotCounted>;

/** Why a target was missed, in the admin's own sentence. It is on the device and in the week's files, and leaves with the week report alone. `key` is `targetId from`. */
export const Explanation = z.strictObject({
  key: z.string(),
  /** Absent: of the unit that the device was paired with. */
  unitId: z.optional(UnitId),
  targetId: Target.shape.id,
  /** First day of the period that it is about. */
  from: Day,
  to: Day,
  sentence: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type Explanation = z.infer<typeof Explanation>;

/** One target in one period: how far the unit is, and what that figure is made of. */
export const TargetProgress = z.strictObject({
  target: z.pick(Target, { id: true, title: true, kind: true, number: true, period: true, source: true }),
  /** The days that count, both included: the period as far as the target holds in it. */
  from: Day,
  to: Day,
  reached: z.int(),
  counted: z.array(z.strictObject({ kind: ActivityKind, number: z.int() })),
  /** Out of `reached`, shares that another device of the unit logged. */
  elsewhere: z.int(),
  notCounted: z.array(z.strictObject({ why: NotCounted, number: z.int() })),
  state: z.enum(['met', 'open', 'short', 'off']),
  /** The holiday on which nothing is asked. */
  dayOff: z.optional(z.string()),
  explanation: z.optional(Explanation.shape.sentence),
});
export type TargetProgress = z.infer<typeof TargetProgress>;
