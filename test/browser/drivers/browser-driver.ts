import type { Fault, RecordedRequest } from './recording-proxy.ts';

/** The browsers the extension is shipped for. */
export type BrowserName = 'chromium' | 'firefox';

/** The extension's own pages, opened as ordinary tabs. */
export type ExtensionPage = 'options.html' | 'sidepanel.html' | 'popup.html' | `${string}.html`;

/** How a person would point at something: what it is, and what it says. All given parts must agree. */
export interface Query {
  /** Explicit or implicit ARIA role. With a role or name, what is hidden from screen readers does not count. */
  role?: string;
  /** Accessible name: a string must be the whole name (white space folded, NFC), a RegExp may match part of it. */
  name?: string | RegExp;
  /** Visible text of the element, same rule as `name`. On its own it finds the innermost element. */
  text?: string | RegExp;
  /** Value of `data-testid`. */
  testId?: string;
  /** A CSS selector. */
  selector?: string;
  /** Look only inside the one element found by this query. */
  within?: Query;
  /** Take this one (from 0) when several agree; without it, several are an error. */
  nth?: number;
}

/** How long to wait for what is not there yet, in milliseconds. */
export interface Waiting {
  timeout?: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * One element, looked up anew for each action, so that a re-render between two actions does no harm.
 * Every action waits (15 s unless told) for exactly one match; clicks also wait until it can be hit and is enabled.
 */
export interface ElementDriver {
  /** A real, trusted mouse click at its centre, after scrolling it into view. Fails when something covers it. */
  click(waiting?: Waiting): Promise<void>;
  /** Moves the real mouse over its centre. */
  hover(): Promise<void>;
  /** Clicks into the field, selects what is there and types over it with real keys. */
  fill(text: string): Promise<void>;
  /** Clicks into the field and types at the caret with real keys. */
  type(text: string): Promise<void>;
  /** Chooses an option of a `<select>` by its visible label. */
  select(label: string): Promise<void>;
  /** Gives files to an `<input type="file">`. */
  upload(...paths: string[]): Promise<void>;
  /** Gives it the keyboard focus, without a click. */
  focus(): Promise<void>;
  /** Text as rendered. */
  text(): Promise<string>;
  /** `value` of a form field. */
  value(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  /** `checked`, or `aria-checked`, `aria-pressed`, `aria-selected`. */
  isChecked(): Promise<boolean>;
  isDisabled(): Promise<boolean>;
  rect(): Promise<Rect>;
  /** Runs a self-contained function on the element. */
  evaluate<T, A extends unknown[]>(
    fn: (element: HTMLElement, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
}

/** What a test may do with one tree of elements: the panel's closed shadow root, or a whole document. */
export interface PanelDriver {
  /** All rendered text. */
  text(): Promise<string>;
  /** Points at an element; nothing is looked up before the first action. */
  find(query: Query): ElementDriver;
  /** Waits until exactly one element agrees (15 s unless told). */
  waitFor(query: Query, waiting?: Waiting): Promise<ElementDriver>;
  /** Waits until no element agrees (15 s unless told); a panel that is not there counts as gone. */
  waitGone(query: Query, waiting?: Waiting): Promise<void>;
  /** Whether at least one element agrees, now. */
  exists(query: Query): Promise<boolean>;
  /** How many agree, now. */
  count(query: Query): Promise<number>;
  /** Rendered texts of all that agree, now, in document order. */
  texts(query: Query): Promise<string[]>;
  /** Waits until the rendered text contains this (15 s unless told). */
  waitForText(text: string | RegExp, waiting?: Waiting): Promise<void>;
  /** Whether the tree itself is there: the panel's host is mounted. */
  isMounted(): Promise<boolean>;
  waitMounted(waiting?: Waiting): Promise<void>;
  waitUnmounted(waiting?: Waiting): Promise<void>;
  /** What has the keyboard focus in this tree, such as `textbox "Tìm mẫu bài"`; an empty string when nothing has. */
  activeElement(): Promise<string>;
  /** Runs a self-contained function on the root: the closed shadow root, or the document. */
  evaluate<T, A extends unknown[]>(
    fn: (root: ShadowRoot | Document, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
}

/** One tab. */
export interface PageDriver {
  /** The extension's panel: on web pages the closed shadow root of `so-tay-panel`, on its own pages the document. */
  panel: PanelDriver;
  /** The marks beside posts, in a closed root of their own. */
  marks: PanelDriver;
  /** The document itself, for what belongs to the page. Closed shadow roots are not entered. */
  content: PanelDriver;
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a self-contained function in the page's own world. The page's CSP does not bind it. */
  evaluate<T, A extends unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A trusted click at an element of the page. */
  click(selector: string): Promise<void>;
  /** A trusted click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** A turn of the real wheel, in pixels. */
  scroll(y: number): Promise<void>;
  /** The real mouse goes down at one point, moves to the other in steps, and goes up. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  /** A real key or chord: `Enter`, `Shift+Tab`, `Control+A`. */
  press(keys: string): Promise<void>;
  /** Real keys into whatever has the focus; letters that no key gives are inserted as an input method would. */
  type(text: string): Promise<void>;
  /**
   * What an input method (Unikey, Telex) does: shows an unfinished word at the caret, state by state, and lets go of it when `commit` is
   * given. Without it the word stays unfinished until the next call.
   */
  compose(states: readonly string[], commit?: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number, deviceScaleFactor?: number): Promise<void>;
  bringToFront(): Promise<void>;
  /** From now on in sight beside whatever tab is in front, as a side panel or a second window is. */
  standBeside(): Promise<void>;
  close(): Promise<void>;
}

/** What one page holds at a moment, after the garbage is gone. */
export interface PageMeasures {
  /** Nodes in Chromium, also those outside of any document; elements of the document in Firefox, which tells no more. */
  nodes: number;
  /** Listeners of all worlds; Chromium only, as is the heap. */
  listeners: number | undefined;
  heapBytes: number | undefined;
}

/** What a piece of work costs on the page's main thread. */
export interface PageCost {
  /** In stacks with code of an extension. */
  ownMs: number;
  taskMs: number;
}

/** One running browser with the built extension in it. */
export interface BrowserDriver {
  name: BrowserName;
  version: string;
  /** Id of the extension: Chromium's 32 letters, or the Gecko id. */
  extensionId: string;
  /** Such as `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** Pass it to the next launch to start again with everything that was stored. */
  profileDir: string;
  /**
   * Puts the clock of the extension's background ahead of the machine's by so many milliseconds, until the background ends. Product
   * code knows nothing of it.
   */
  setClock(aheadMs: number): Promise<void>;
  open(url: string): Promise<PageDriver>;
  extensionPage(path: ExtensionPage): Promise<PageDriver>;
  /** A tab that the page or the extension opened by itself; waits for it (15 s unless told). */
  waitForTab(url: string | RegExp, waiting?: Waiting): Promise<PageDriver>;
  /** Ends the service worker or event page and waits until it is gone. The next message starts it anew. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** The extension ends and starts anew under the open tabs, as it does at each update; waits until it is there again. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, as a person does on the browser's page of extensions; its open pages close. */
  disableExtension(): Promise<void>;
  /** Switches it on again. */
  enableExtension(): Promise<void>;
  /** Runs a self-contained function in the extension's content-script world of that page. */
  contentWorld<T, A extends unknown[]>(
    page: PageDriver,
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  measure(page: PageDriver): Promise<PageMeasures>;
  /** What the page spends while the work is done; Chromium only, Firefox gives no figures. */
  cost(page: PageDriver, work: () => Promise<unknown>): Promise<PageCost>;
  /** Shows the page as it would be printed, or to a person who wants no motion; all false is as usual. */
  emulate(page: PageDriver, media: { print: boolean; reducedMotion: boolean }): Promise<void>;
  /**
   * Everything that asked for the network so far, what was let through and what was refused. Browsers talk by
   * themselves too: `chatter` marks that, so `requests().filter((it) => !it.chatter)` is what our code and the page did.
   */
  requests(): RecordedRequest[];
  forgetRequests(): void;
  /** Spoils the next matching requests to the backend. */
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Paths of the files saved so far, those still being written left out. */
  downloads(): Promise<string[]>;
  /** Waits until at least so many files are saved (10 s unless told). */
  waitForDownloads(count: number, waiting?: Waiting): Promise<string[]>;
  /** Waits until the person at the window has closed the browser. */
  closed(): Promise<void>;
  /** `kill -9` of the browser and all its processes. The profile stays; launch again with `profileDir`. */
  kill(): Promise<void>;
  /** Ends the browser and removes the profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension, unpacked: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir: string;
  /** Where the practice Facebook listens on 127.0.0.1. */
  facebookPort: number;
  /** Of a driver that was killed, to start again on what it had stored; a new one otherwise. */
  profileDir?: string;
  /** What pages read as `navigator.language`: `vi-VN` unless told. */
  locale?: string;
  /** False shows the window, for a person to use; Chromium only. */
  headless?: boolean;
  /** The browser's time zone, such as `Asia/Ho_Chi_Minh`; the machine's unless told. */
  timeZone?: string;
}
