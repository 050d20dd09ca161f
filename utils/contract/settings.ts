import * as z from 'zod/mini';
import { ListedPage } from './page.ts';

export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/** Choices of the admin on this browser. None of them leaves it. */
export const Settings = z.strictObject({
  language: Language,
  panelFolded: z.boolean(),
  panelWidth: z.int().check(z.minimum(360), z.maximum(520)),
  ownPage: z.optional(ListedPage),
  responsibleOfficer: z.optional(z.string().check(z.maxLength(120))),
  /** Shows the button that records a page's structure. For those who repair the extension; off unless turned on. */
  recorder: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

/** The part of the settings that the panel on the page may change by itself. */
export const PanelSettings = z.partial(
  z.pick(Settings, { panelFolded: true, panelWidth: true, language: true }),
);
export type PanelSettings = z.infer<typeof PanelSettings>;
