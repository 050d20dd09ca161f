import type { AdapterDocument } from '../contract/adapter-document.ts';
import type { Finding } from '../domain/reminders/index.ts';
import type { Structure } from './structure/structure.ts';

/** What scripts that are loaded on demand bring to the panel; each is absent until its script has run. */
export interface PanelParts {
  /** The panel's views beyond its first tab. This floor knows nothing of views: who asks for them knows their names. */
  tabs?: object;
  /** What in a draft is worth a second look. */
  reminders?: (draft: string) => Finding[];
  /** The card that shows them; a view, like `tabs`. */
  reminderCard?: object;
  /** Records the frame of the page, read by this document when it is newer than the shipped one. */
  recorder?: (
    today: string,
    adapter: AdapterDocument | undefined,
  ) => Promise<{ structure: Structure; text: string }>;
}
