/** How the practice site pulls the focus back into an open composer; each style was seen to break panels. */
export const trapNames = [
  'none',
  'inert',
  'focusin',
  'focus-capture',
  'focusout-timeout',
  'focusout-raf',
] as const;

export type TrapName = (typeof trapNames)[number];

/** What the practice site does to the panel, when a test wants it to be an attacker. */
export const hostileNames = [
  'none',
  'fade',
  'move',
  'scale',
  'clip',
  'fade-html',
  'clip-html',
  'overlay',
  'overlay-pointer-none',
  'popover-over',
  'popover-once',
  'popover-in-shadow',
  'adopt',
  'synthetic',
] as const;

export type HostileName = (typeof hostileNames)[number];

/** Whether the composer's editor takes what a script offers it as a paste. */
export const takesNames = ['all', 'nothing'] as const;

export type TakesName = (typeof takesNames)[number];

/** A post that somebody published or shared on the own page during this browser session. */
interface PublishedPost {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly publishedAt: string;
  /** Permalink of the original, on a share. */
  readonly sharedUrl?: string;
}

/** What tests ask the practice site. It answers from its own state, never by reading its DOM. */
export interface PracticeWindow {
  /** The draft in the open composer, one line per paragraph; '' when none is open. */
  editorText(): string;
  editorStateJson(): string;
  editorHashtags(): string[];
  undo(): void;
  redo(): void;
  /** The draft in the comment box in use: the open post's, else the last one focused, else the first. */
  commentText(): string;
  published(): PublishedPost[];
  /** Keys that reached the page although they were pressed outside its own fields. */
  keysSeen(): string[];
  setTrap(name: TrapName): void;
  setTakes(name: TakesName): void;
  /** Resolves once the editor takes input. The draft cannot be undone, like one that Facebook restored. */
  openComposer(draft?: string): Promise<void>;
  /** Closes without asking; a draft is lost. */
  closeComposer(): void;
  /** Soft navigation, as by a click on a link of the site. */
  navigate(path: string): void;
}

declare global {
  interface Window {
    practice: PracticeWindow;
  }
}
