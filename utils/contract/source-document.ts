import * as z from 'zod/mini';
import { Day } from './instant.ts';

/** The document that wording, a target or a campaign rests on; `number` is absent for what has no numbered document. */
export const SourceDocument = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  number: z.optional(z.string().check(z.maxLength(60))),
  issuedOn: z.optional(Day),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
