/**
 * Functions that run inside Firefox, with its own rights (see firefox-chrome-scope.ts): each one alone, nothing from
 * outside itself. They use what Firefox's own tests use; seen in Firefox ESR 153.
 */

interface WebExtension {
  backgroundState: 'starting' | 'running' | 'suspending' | 'stopped' | undefined;
  terminateBackground: (options: object) => Promise<void>;
  tabManager: {
    getWrapper: (tab: unknown) => { queryContent: (message: string, options: object) => Promise<Result[]> };
  };
}

interface Result {
  result?: string;
  error?: { message?: string };
}

interface FirefoxGlobals {
  WebExtensionPolicy: { getByID: (id: string) => { extension: WebExtension } | null };
  Services: {
    prefs: { setIntPref: (name: string, value: number) => void };
    wm: { getMostRecentWindow: (type: string) => ComposingWindow };
  };
  Cc: Record<string, { createInstance: (type: unknown) => TextInputProcessor }>;
  Ci: { nsITextInputProcessor: unknown };
  ChromeUtils: {
    importESModule: (url: string) => { NavigableManager: NavigableManager; AddonManager: AddonManager };
  };
}

interface TextInputProcessor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests: (window: ComposingWindow, onAsked: OnAsked) => boolean;
  setPendingCompositionString: (text: string) => void;
  appendClauseToPendingComposition: (length: number, attribute: number) => void;
  setCaretInPendingComposition: (offset: number) => void;
  flushPendingComposition: () => boolean;
  commitComposition: () => void;
  commitCompositionWith: (text: string) => boolean;
}

/** Firefox asks the input method to let go of the word, for example when the box loses the focus. */
type OnAsked = (input: TextInputProcessor, asked: { type: string }) => boolean;

interface ComposingWindow {
  /** Ours: one input method for the window, since a word is composed over several calls. */
  soTayInput?: TextInputProcessor | undefined;
  soTayOnAsked?: OnAsked;
}

interface AddonManager {
  getAddonByID: (
    id: string,
  ) => Promise<{ reload: () => Promise<void>; enable: () => Promise<void>; disable: () => Promise<void> }>;
}

interface NavigableManager {
  getBrowsingContextById: (id: string) => { embedderElement: BrowserElement; mediumOverride: string } | null;
}

interface BrowserElement {
  ownerDocument: { defaultView: { gBrowser: { getTabForBrowser: (browser: BrowserElement) => unknown } } };
}

/** What the extension's event page is doing. */
export function readBackgroundState(id: string): string {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

/**
 * Ends the event page at once, the way Firefox's idle timer does, and does not let a message under way keep it alive. Says whether
 * it was seen to be gone: the next event may start it again before anybody else can look.
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-backgroundPage.js
 */
export async function terminateBackground(id: string): Promise<boolean> {
  const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const isStopped = () => (extension?.backgroundState ?? 'stopped') === 'stopped';
  if (!isStopped())
    await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return isStopped();
}

/**
 * Runs code in the world that the extension's content scripts share in a tab. This is the inner half of
 * `scripting.executeScript`, without its question for the permission.
 */
export async function executeInContentWorld(id: string, navigable: string, code: string): Promise<Result> {
  const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as FirefoxGlobals;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const browser = NavigableManager.getBrowsingContextById(navigable)?.embedderElement;
  if (extension === undefined || browser === undefined)
    return { error: { message: 'No such extension or tab' } };
  const { gBrowser } = browser.ownerDocument.defaultView;
  const tab = extension.tabManager.getWrapper(gBrowser.getTabForBrowser(browser));
  const [first] = await tab.queryContent('Execute', {
    extensionId: id,
    jsExecuteScriptSources: [{ code }],
    cssPaths: [],
    removeCSS: false,
    cssOrigin: 'author',
    hasActiveTabPermission: true,
    matches: ['*://*/*'],
    frameIds: [0],
    runAt: 'document_idle',
    world: 'ISOLATED',
    matchOriginAsFallback: true,
    wantReturnValue: true,
    returnResultsWithFrameIds: true,
  });
  return first ?? { error: { message: 'The tab gave no answer' } };
}

/** Ends the add-on and starts it anew, or switches it off or on, as Firefox's own page of add-ons does. */
export async function changeAddon(id: string, how: 'reload' | 'enable' | 'disable'): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobals;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await addon[how]();
}

/** As Firefox's own tools for developers do it. The wish for less motion holds for the whole browser. */
export function emulateMedia(navigable: string, print: boolean, reducedMotion: boolean): void {
  const { ChromeUtils, Services } = globalThis as unknown as FirefoxGlobals;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const context = NavigableManager.getBrowsingContextById(navigable);
  if (context !== null) context.mediumOverride = print ? 'print' : '';
  Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
}

/**
 * What an input method does to the focused box: the unfinished word becomes this text, or it is let go of as this text.
 * https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl
 */
export function composeText(text: string, isDone: boolean): void {
  const { Services, Cc, Ci } = globalThis as unknown as FirefoxGlobals;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  window.soTayInput ??= Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  const input = window.soTayInput;
  window.soTayOnAsked ??= (asking, { type }) => {
    if (type === 'request-to-commit') asking.commitComposition();
    return true;
  };
  if (!input?.beginInputTransactionForTests(window, window.soTayOnAsked))
    throw new Error('Firefox lets nobody compose now');
  if (isDone) {
    input.commitCompositionWith(text);
    return;
  }
  input.setPendingCompositionString(text);
  input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
  input.setCaretInPendingComposition(text.length);
  input.flushPendingComposition();
}
