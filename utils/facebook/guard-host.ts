import { toInnerCopy } from './inner-copy.ts';

/** Hears a key that was pressed in the panel. `path` runs from the focused element up to the panel's shadow root. */
type KeyListener = (event: KeyboardEvent, path: EventTarget[]) => void;

export interface HostGuard {
  /** Hears the panel's keys after the panel's own elements have; `preventDefault` on the event works. */
  onKey(listener: KeyListener): void;
  /**
   * Tells the guard the panel's shadow root. From then on every key, input and composition event is delivered again inside that
   * root, so that ordinary listeners in there (`onKeyDown`, `onInput`) work, and the page sees none of them.
   */
  deliverTo(root: ShadowRoot): void;
  /** Asked before a key or input is delivered. Refused, it reaches neither the panel nor the page, and does nothing. */
  askFirst(isAllowed: (event: Event) => boolean): void;
}

const KEYS = ['keydown', 'keypress', 'keyup'];
/** These carry what is typed (`InputEvent.data`) or copied. They can be kept from the page only once they can be delivered inside. */
const WRITING = [
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];
const FOCUS = ['focus', 'focusin', 'blur', 'focusout'];

/**
 * Keeps the panel and the page apart. Facebook's dialogs trap the focus: they listen for the focus leaving and take it back, and
 * then what the admin types into the panel's search box lands in the open composer, perhaps to be published; and the page has
 * one-key shortcuts.
 *
 * Call it at document_start. A capture listener on `window` that is registered before the page's first script runs before all of
 * the page's listeners, and what it stops immediately, no one hears. That holds for the listeners inside our own shadow root as
 * well; the browser's default actions still happen (the letter is typed, Tab moves on, Enter presses a button). So:
 * - focus events at our host, and those of the page's elements that lose the focus to our host, are stopped and not replaced;
 *   moves inside the root never leave it, and need no guard;
 * - key events are stopped always, and delivered again inside the root as copies that do not cross the shadow boundary; when a
 *   copy is prevented, so is the original;
 * - input events are stopped and delivered in the same way, but only once the root is known: stopped without a copy, `onInput`
 *   inside would never run, and a form would lose what is typed.
 * Copies are not trusted events: they have no default action, so nothing is typed twice.
 *
 * Events that a script of the page has made are not a person's: they are neither delivered nor stopped.
 *
 * `composedPath()` as seen from `window` ends at the host of a closed root, in Chromium and Firefox; hence `root.activeElement`.
 */
export function guardHost(
  host: HTMLElement | (() => HTMLElement | undefined),
  signal: AbortSignal,
  isByPerson: (event: Event) => boolean = (event) => event.isTrusted,
): HostGuard {
  const listeners: KeyListener[] = [];
  let root: ShadowRoot | undefined;
  let isAllowed: (event: Event) => boolean = () => true;
  const findHost = typeof host === 'function' ? host : () => host;
  const isOurs = (target: EventTarget | null): boolean => target !== null && target === findHost();

  const onFocus = (event: Event) => {
    const leavesToUs = event instanceof FocusEvent && event.type !== 'focus' && event.type !== 'focusin';
    if (isOurs(event.target) || (leavesToUs && isOurs(event.relatedTarget))) event.stopImmediatePropagation();
  };
  const deliver = (event: Event): EventTarget[] => {
    const inner = root?.activeElement;
    if (!inner) return [];
    if (!isAllowed(event)) {
      event.preventDefault();
      return [];
    }
    const copy = toInnerCopy(event);
    if (copy && !inner.dispatchEvent(copy)) event.preventDefault();
    const path: EventTarget[] = [];
    for (let node: Node | null = inner; node; node = node.parentNode) path.push(node);
    return path;
  };
  const onKey = (event: Event) => {
    if (!isOurs(event.target) || !isByPerson(event)) return;
    event.stopImmediatePropagation();
    const path = deliver(event);
    if (event instanceof KeyboardEvent) for (const listener of listeners) listener(event, path);
  };
  const onWriting = (event: Event) => {
    if (!root?.activeElement || !isOurs(event.target) || !isByPerson(event)) return;
    event.stopImmediatePropagation();
    deliver(event);
  };

  const listening = { capture: true, signal };
  for (const type of FOCUS) window.addEventListener(type, onFocus, listening);
  for (const type of KEYS) window.addEventListener(type, onKey, listening);
  for (const type of WRITING) window.addEventListener(type, onWriting, listening);
  return {
    onKey: (listener) => listeners.push(listener),
    deliverTo: (shadow) => {
      root = shadow;
    },
    askFirst: (ask) => {
      isAllowed = ask;
    },
  };
}
