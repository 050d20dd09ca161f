import * as z from 'zod/mini';

/** What a report is about: an ISO week `2026-W47`, a month `2026-11`, a quarter `2026-Q4` or a year `2026`. */
export const Period = z
  .string()
  .check(z.regex(/^\d{4}(-W(0[1-9]|[1-4]\d|5[0-3])|-(0[1-9]|1[0-2])|-Q[1-4])?$/));
export type Period = z.infer<typeof Period>;

export const PeriodKind = z.enum(['week', 'month', 'quarter', 'year']);
export type PeriodKind = z.infer<typeof PeriodKind>;
