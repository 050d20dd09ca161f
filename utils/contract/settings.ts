import * as z from 'zod/mini';
import { ListedPage, PageKey, PageNumber } from './page.ts';
import { ReminderCategory } from './reminder-rules.ts';
import { UnitId } from './unit.ts';

/** Notifications of the browser: absent means off. In the quiet hours, by the time in Viet Nam, none comes. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const GentleReminders = z.strictObject({ quietFrom: TimeOfDay, quietTo: TimeOfDay });
export type GentleReminders = z.infer<typeof GentleReminders>;

export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/** Words that the reminder shall not tell of any more, by the admin's own choice. */
export const IgnoredPhrase = z.strictObject({
  category: ReminderCategory,
  phrase: z.string().check(z.minLength(1), z.maxLength(120)),
});
export type IgnoredPhrase = z.infer<typeof IgnoredPhrase>;

/** So many are kept; the oldest make way for new ones. */
export const MOST_IGNORED = 200;
export const IgnoredPhrases = z.array(IgnoredPhrase).check(z.maxLength(MOST_IGNORED));

/** Choices of the admin on this browser. None of them leaves it. */
export const Settings = z.strictObject({
  language: Language,
  panelFolded: z.boolean(),
  panelWidth: z.int().check(z.minimum(360), z.maximum(520)),
  /** The edge of the window at which the panel stands in the page; the right one unless chosen. */
  panelSide: z.optional(z.enum(['left', 'right'])),
  /** The admin uses the panel in the browser's own side panel, and wants only the handle in the page. */
  panelDocked: z.optional(z.boolean()),
  ownPage: z.optional(ListedPage),
  /** Of an admin with several units: the one that was chosen last. */
  unitInFront: z.optional(UnitId),
  /** Numbers of the unit's own pages in Business Suite, by the pages' keys. */
  pageNumbers: z.optional(z.record(PageKey, PageNumber)),
  /** Shows beside the posts of listed pages what the checklist says of them; on unless turned off. */
  postMarks: z.optional(z.boolean()),
  responsibleOfficer: z.optional(z.string().check(z.maxLength(120))),
  ignoredPhrases: z.optional(IgnoredPhrases),
  gentleReminders: z.optional(GentleReminders),
  /** Other names of the unit: before a reorganisation, or as it is called in short. For judging the page's name. */
  otherUnitNames: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(10)),
  ),
  /** Shows the button that records a page's structure. For those who repair the extension; off unless turned on. */
  recorder: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

/** The part of the settings that the panel on the page may change by itself. */
export const PanelSettings = z.partial(
  z.extend(
    z.pick(Settings, {
      panelFolded: true,
      panelWidth: true,
      panelSide: true,
      panelDocked: true,
      unitInFront: true,
      language: true,
    }),
    /** To be ignored beside those that already are: two tabs may say so at the same moment. */
    { ignorePhrases: IgnoredPhrases },
  ),
);
export type PanelSettings = z.infer<typeof PanelSettings>;
