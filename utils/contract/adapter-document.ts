import * as z from 'zod/mini';
import { Day } from './instant.ts';

/** Names in this document are our own: `dialog`, `editor`, `pageHeading`. */
const Name = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/));

/** The month in which something was first seen on Facebook. */
const Month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));

const Label = z.string().check(z.minLength(1), z.maxLength(120));

/** One way to find a thing on the page. A support for a new page is added, never swapped in: old pages live on for months. */
export const FinderAlternative = z.strictObject({
  selector: z.string().check(z.minLength(1), z.maxLength(200)),
  since: Month,
  /** Where it was seen, for the person who has to repair it. */
  page: z.string().check(z.minLength(1), z.maxLength(160)),
});
export type FinderAlternative = z.infer<typeof FinderAlternative>;

/** How Facebook words one thing. */
export const AdapterLabels = z.strictObject({
  vi: z.array(Label).check(z.maxLength(24)),
  en: z.array(Label).check(z.maxLength(24)),
});
export type AdapterLabels = z.infer<typeof AdapterLabels>;

const isShort = z.refine<object>((names) => Object.keys(names).length <= 60, 'too_many_names');

/**
 * Everything that is known about Facebook's page structure and wording. It breaks every month or two, so it is data: a
 * newer document repairs the extension without a new release. It finds and compares; it can run nothing and press nothing.
 * Names that this version of the extension does not know are kept and ignored, so that one document serves several versions.
 */
export const AdapterDocument = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/)),
  version: z.int().check(z.positive()),
  issuedOn: Day,
  /** In order: what a reader wants one of, it takes from the first alternative that has it. */
  finders: z.record(Name, z.array(FinderAlternative).check(z.minLength(1), z.maxLength(12))).check(isShort),
  labels: z.record(Name, AdapterLabels).check(isShort),
});
export type AdapterDocument = z.infer<typeof AdapterDocument>;
