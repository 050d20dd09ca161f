import * as z from 'zod/mini';

/**
 * The closed set of what a draft is looked at for. It is fixed here, in code, so that no pack or setting can turn the
 * reminder into a filter of opinions.
 */
export const ReminderCategory = z.enum([
  'labour_dispute',
  'accident_casualty',
  'personal_data',
  'minors',
  'unverified',
  'money_call',
  'link_safety',
  'commercial_scam',
  'insult',
  'image_consent',
  'title_date',
  'outdated_org',
]);
export type ReminderCategory = z.infer<typeof ReminderCategory>;

/** Words as a person would write them: letters, digits and blanks. No pattern, no sign with a meaning of its own. */
const Phrase = z
  .string()
  .check(z.regex(/^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+){0,11}$/u), z.maxLength(80));

const Sentence = z.string().check(z.minLength(1), z.maxLength(300));

/** A phrase that coordinators add to a category. */
export const AddedPhrase = z.strictObject({
  category: ReminderCategory,
  phrase: Phrase,
  /** Longer phrases that contain it and mean something else. */
  except: z.optional(z.array(Phrase).check(z.maxLength(20))),
});
export type AddedPhrase = z.infer<typeof AddedPhrase>;

/**
 * What a pack adds to the reminder: plain data. `mustRemind` and `mustNotRemind` are its tests: they run when it is written and again
 * on each device, and a pack that fails them adds nothing.
 */
export const ReminderRulesPart = z.strictObject({
  phrases: z.array(AddedPhrase).check(z.maxLength(300)),
  /** Phrases that silence the shipped rules of a category where they stand: the name of a street, a person, a prize. */
  exceptions: z.array(z.strictObject({ category: ReminderCategory, phrase: Phrase })).check(z.maxLength(300)),
  /** Hosts that are known to be genuine, with everything below them. */
  trustedHosts: z
    .array(z.string().check(z.regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/)))
    .check(z.maxLength(200)),
  mustRemind: z.array(z.strictObject({ category: ReminderCategory, text: Sentence })).check(z.maxLength(100)),
  mustNotRemind: z.array(Sentence).check(z.maxLength(100)),
});
export type ReminderRulesPart = z.infer<typeof ReminderRulesPart>;
