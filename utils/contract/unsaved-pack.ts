import * as z from 'zod/mini';
import { Instant } from './instant.ts';
import { PackId } from './pack.ts';

/**
 * A pack that somebody is still typing, kept on this device. Its texts may be empty or too long, so that only its shape is checked
 * here; the pack's own schema judges when it is saved.
 */
export const UnsavedPack = z.object({
  /** What the server had when the typing began; 0 for a version that the server does not know yet. */
  revision: z.int().check(z.nonnegative()),
  keptAt: Instant,
  pack: z.looseObject({
    schema: z.literal(1),
    id: PackId,
    version: z.int().check(z.positive()),
    title: z.string(),
    pages: z.array(z.looseObject({})),
    templates: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        source: z.looseObject({ title: z.string() }),
        tags: z.array(z.string()),
        fields: z.array(z.looseObject({ id: z.string(), label: z.string() })),
        parts: z.array(
          z.union([
            z.strictObject({ locked: z.string() }),
            z.strictObject({ text: z.string() }),
            z.strictObject({ field: z.string() }),
          ]),
        ),
      }),
    ),
    shareItems: z.array(z.looseObject({ id: z.string(), link: z.string() })),
    notices: z.optional(z.array(z.looseObject({ id: z.string(), text: z.string() }))),
    recalls: z.optional(z.array(z.looseObject({ templateId: z.string(), reason: z.string() }))),
    targets: z.optional(
      z.array(z.looseObject({ id: z.string(), source: z.looseObject({ title: z.string() }) })),
    ),
    campaigns: z.optional(
      z.array(
        z.looseObject({
          id: z.string(),
          source: z.looseObject({ title: z.string() }),
          steps: z.array(z.looseObject({ title: z.string() })),
          materials: z.array(z.looseObject({ name: z.string() })),
        }),
      ),
    ),
    reminders: z.optional(
      z.looseObject({
        phrases: z.array(z.looseObject({ phrase: z.string() })),
        exceptions: z.array(z.looseObject({ phrase: z.string() })),
        trustedHosts: z.array(z.string()),
        mustRemind: z.array(z.looseObject({ text: z.string() })),
        mustNotRemind: z.array(z.string()),
      }),
    ),
  }),
});
