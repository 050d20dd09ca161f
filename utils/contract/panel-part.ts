import * as z from 'zod/mini';

/** What is loaded into a tab only when the panel there needs it: a script of its own each. */
export const PanelPart = z.enum(['words-vi', 'words-en', 'reminders', 'recorder', 'views']);
export type PanelPart = z.infer<typeof PanelPart>;
