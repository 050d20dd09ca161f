import * as z from 'zod/mini';

/** What is loaded into a tab only when the panel there needs it: scripts of their own. The views come in a language. */
export const PanelPart = z.enum(['words-vi', 'words-en', 'reminders', 'recorder', 'views-vi', 'views-en']);
export type PanelPart = z.infer<typeof PanelPart>;
