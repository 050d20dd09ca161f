import * as z from 'zod/mini';

/** A moment in UTC as ISO 8601 with milliseconds and `Z`; names of such fields end in `At`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, whatever the zone of the laptop. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An ISO 8601 week, `YYYY-Www`, Monday first. */
export const Week = z.string().check(z.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/));
export type Week = z.infer<typeof Week>;
