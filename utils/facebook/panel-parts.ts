import type { AdapterDocument } from '../contract/adapter-document.ts';
import type { Language } from '../contract/settings.ts';
import type { Finding } from '../domain/reminders/index.ts';
import type { Structure } from './structure/structure.ts';

/** What scripts that are loaded on demand bring to the panel; each is absent until its script has run. */
export interface PanelParts {
  /** What in a draft is worth a second look. */
  reminders?: (draft: string) => Finding[];
  /** Draws the views that are not on the panel's first screen. What they are given and show is the panel's business. */
  views?: {
    show(at: Element, language: Language, name: string, props: unknown): void;
    clear(at: Element): void;
  };
  /** Records the frame of the page, read by this document when it is newer than the shipped one. */
  recorder?: (
    today: string,
    adapter: AdapterDocument | undefined,
  ) => Promise<{ structure: Structure; text: string }>;
}
