import type { AdapterDocument } from '../contract/adapter-document.ts';
import type { ReminderRulesPart } from '../contract/reminder-rules.ts';
import type { Finding } from '../domain/reminders/index.ts';
import type { Structure } from './structure/structure.ts';

/** What scripts that are loaded on demand bring to the panel; each is absent until its script has run. */
export interface PanelParts {
  /** The panel's views beyond its first screen. This floor knows nothing of views: who asks for them knows their names. */
  views?: object;
  /** The sheet that goes with them. */
  viewStyle?: string;
  /** Takes what packs add, and gives what looks at one draft while it is written. */
  reminders?: (parts: readonly ReminderRulesPart[]) => (draft: string) => Finding[];
  /** The card that shows them; a view, like `tabs`. */
  reminderCard?: object;
  /** Records the frame of the page, read by this document when it is newer than the shipped one. */
  recorder?: (
    today: string,
    adapter: AdapterDocument | undefined,
  ) => Promise<{ structure: Structure; text: string }>;
}
