import * as z from 'zod/mini';

/** What a coordinator may do for a unit and all below it; `utils/domain/units/rights.ts` says what each one includes. */
export const Right = z.enum(['look', 'enter', 'review', 'coordinate']);
export type Right = z.infer<typeof Right>;
