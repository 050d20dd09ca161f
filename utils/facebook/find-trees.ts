/** What a selector looks through in one go. */
export type Tree = Document | ShadowRoot;

interface ShadowHost extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The document, and in Firefox every shadow tree of the page: a selector does not reach into them, and a layer there can lie over the
 * panel like any other. Firefox shows closed ones to extensions under this name. Chromium says by itself what is covered (`watchCover`).
 */
export function findTrees(host: HTMLElement): readonly Tree[] {
  const trees: Tree[] = [host.ownerDocument];
  if (!('openOrClosedShadowRoot' in host)) return trees;
  // What is appended on the way is looked through too.
  for (const tree of trees)
    for (const element of tree.querySelectorAll<ShadowHost>('*'))
      if (element !== host && element.openOrClosedShadowRoot) trees.push(element.openOrClosedShadowRoot);
  return trees;
}

/** Longer than a key or a button is held down, and shorter than a person needs to be misled by what comes up meanwhile. */
const ACT_MS = 1_000;

/**
 * Finds the trees at the beginning of each act, and remembers them for what else belongs to it: a key also brings `keypress`, `input` and
 * `keyup`, a click three events more, and each search goes through all of Facebook's page. Layers are still looked for at each event;
 * only a shadow tree that comes up in the middle of an act is not among those looked through before the next.
 */
export function rememberTrees(host: HTMLElement): (event: Event) => readonly Tree[] {
  let known: readonly Tree[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  return (event) => {
    // A page can keep "pointerdown" from being heard, and not "mousedown": where that comes alone, the act begins with it.
    const begins = event.type === 'mousedown' ? !isPressed : isBeginning(event);
    if (event.type === 'pointerdown' || event.type === 'mousedown') isPressed = event.type === 'pointerdown';
    if (known && !begins) return known;
    known = findTrees(host);
    clearTimeout(timer);
    timer = setTimeout(() => {
      known = undefined;
    }, ACT_MS);
    return known;
  };
}

/** A letter presses nothing: it stands where it is typed, and while one writes, one search a second is enough. */
function isBeginning(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return event.type === 'pointerdown';
  return event.type === 'keydown' && !event.repeat && (event.key.length > 1 || event.key === ' ');
}
