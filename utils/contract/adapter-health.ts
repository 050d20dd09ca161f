import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** The things on Facebook that the extension lives on, as people would name them. Each has its words in `i18n`. */
export const CheckedFinder = z.enum([
  'page_heading',
  'page_link',
  'page_id',
  'theme',
  'dialog',
  'composer',
  'editor',
  'author',
  'publish',
  'post',
  'post_text',
  'post_time',
]);
export type CheckedFinder = z.infer<typeof CheckedFinder>;

/**
 * `partly`: found, but by a fallback, or with alternatives left out. `not_here`: nothing to find at this place or moment, such as
 * the publish button without a composer.
 */
export const FinderState = z.enum(['found', 'partly', 'not_found', 'not_here']);
export type FinderState = z.infer<typeof FinderState>;

/** Numbers only: a report about Facebook's structure holds nothing of what stands there. */
export const FinderHealth = z.strictObject({
  state: FinderState,
  found: z.int().check(z.minimum(0), z.maximum(100_000)),
  /** Alternatives of the adapter document that were unusable or too slow. */
  leftOut: z.int().check(z.minimum(0), z.maximum(100)),
});
export type FinderHealth = z.infer<typeof FinderHealth>;

/** Of one page at one moment. */
export const AdapterHealth = z.strictObject({
  version: z.int().check(z.positive()),
  finders: z.partialRecord(CheckedFinder, FinderHealth),
});
export type AdapterHealth = z.infer<typeof AdapterHealth>;

export const AdapterReport = z.extend(AdapterHealth, { at: Instant });
export type AdapterReport = z.infer<typeof AdapterReport>;

/** What is remembered of a finder: how it last was, and when it was last well. */
export const FinderRecord = z.extend(FinderHealth, { checkedAt: Instant, goodAt: z.optional(Instant) });
export type FinderRecord = z.infer<typeof FinderRecord>;

export const AdapterHealthRecord = z.strictObject({
  version: z.int().check(z.positive()),
  finders: z.partialRecord(CheckedFinder, FinderRecord),
});
export type AdapterHealthRecord = z.infer<typeof AdapterHealthRecord>;
