import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { obeyInPlainSight } from '../../entrypoints/panel.content/plain-sight.ts';
import { takeSeat } from '../../utils/facebook/index.ts';

/** As in Firefox, which shows closed shadow roots to extensions; what lies where is played, and the browser tests show the real thing. */
let roots: Map<Element, ShadowRoot>;
let stop: AbortController;
let host: HTMLElement;
let field: HTMLInputElement;
let button: HTMLButtonElement;
let obeyed: string[];
let onRefused: ReturnType<typeof vi.fn<() => void>>;
let searches: number;

const HERE = new DOMRect(0, 0, 100, 100);

beforeEach(() => {
  vi.useFakeTimers();
  roots = new Map();
  stop = new AbortController();
  Object.defineProperty(HTMLElement.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: HTMLElement) {
      return roots.get(this) ?? null;
    },
  });
  const seat = takeSeat(stop.signal);
  host = document.createElement('so-tay-panel');
  const matches = host.matches.bind(host);
  Object.assign(host, {
    matches: (selector: string) => selector === ':popover-open' || matches(selector),
  });
  const shadow = host.attachShadow({ mode: 'closed' });
  roots.set(host, shadow);
  const root = document.createElement('div');
  root.innerHTML = '<div><input><button></button></div>';
  shadow.append(root);
  document.documentElement.append(host);
  document.elementFromPoint = () => host;
  for (const element of root.querySelectorAll('*')) element.getBoundingClientRect = () => HERE;
  [field, button] = [root.querySelector('input'), root.querySelector('button')] as [
    HTMLInputElement,
    HTMLButtonElement,
  ];
  field.focus();
  playLayers(document);
  searches = 0;

  seat.host = host;
  seat.guard.deliverTo(shadow);
  onRefused = vi.fn();
  const onTop = { raise: () => undefined, isContested: () => false };
  obeyInPlainSight(seat, { host, shadow, root, onTop }, onRefused, stop.signal);
  obeyed = [];
  for (const type of ['keydown', 'input', 'keyup', 'paste', 'click'])
    root.addEventListener(type, (event) => obeyed.push(event.type));
});
afterEach(() => {
  stop.abort();
  host.remove();
  document.body.replaceChildren();
  Reflect.deleteProperty(HTMLElement.prototype, 'openOrClosedShadowRoot');
  vi.useRealTimers();
});

/** happy-dom has no top layer: what is marked stands for what is in it. */
function playLayers(tree: Document | ShadowRoot): void {
  const select = tree.querySelectorAll.bind(tree);
  vi.spyOn(tree, 'querySelectorAll').mockImplementation((selector: string) => {
    if (selector === '*' && tree === document) searches += 1;
    return select(selector.includes(':popover-open') ? '[data-layer]' : selector);
  });
}
/** A shadow tree of the page, closed, perhaps within another one. */
function addTree(to: ParentNode = document.body): ShadowRoot {
  const element = document.createElement('div');
  to.append(element);
  const tree = element.attachShadow({ mode: 'closed' });
  roots.set(element, tree);
  playLayers(tree);
  return tree;
}
function cover(tree: ParentNode): void {
  const layer = document.createElement('div');
  layer.dataset.layer = '';
  layer.getBoundingClientRect = () => HERE;
  tree.append(layer);
}

const shared = { bubbles: true, cancelable: true, composed: true };
function byPerson(target: EventTarget, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
/** As the window sees it: from inside a closed root it comes from the host. */
const inField = (event: Event) => byPerson(host, event);
const press = (key: string, repeat = false) =>
  inField(new KeyboardEvent('keydown', { ...shared, key, repeat }));
const type = (key: string) => {
  press(key);
  inField(new KeyboardEvent('keypress', { ...shared, key }));
  inField(new InputEvent('beforeinput', { ...shared, data: key }));
  inField(new InputEvent('input', { ...shared, data: key }));
  inField(new KeyboardEvent('keyup', { ...shared, key }));
};
const click = (names = ['pointerdown', 'mousedown', 'click']) => {
  for (const name of names) byPerson(button, new MouseEvent(name, { ...shared, clientX: 50, clientY: 50 }));
};
const paste = () => inField(new Event('paste', shared));

describe('typing and clicking in the panel does not hold up Firefox: Facebook’s whole page is searched', () => {
  test.each<[string, number, () => void]>([
    ['once for a key', 1, () => type('Enter')],
    ['once for a word', 1, () => [...'nghiêng'].forEach(type)],
    ['once more for the blank after it', 2, () => [...'nghiêng '].forEach(type)],
    ['once for a click', 1, () => click()],
    [
      'for a click whose beginning the page has stopped as well',
      2,
      () => [click(), click(['mousedown', 'click'])],
    ],
    ['twice for a double click', 2, () => [click(), click()]],
    ['once for a key that is held down', 1, () => [press('Backspace'), press('Backspace', true)]],
  ])('%s', (_, wanted, act) => {
    act();
    expect(searches).toBe(wanted);
    expect(onRefused).not.toHaveBeenCalled();
    expect(obeyed.length).toBeGreaterThan(0);
  });

  test('and what is remembered of it is let go after a second', () => {
    type('a');
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1_001);
    expect(vi.getTimerCount()).toBe(0);
    paste();
    expect(searches).toBe(2);
  });
});

describe('in Firefox, too, nothing is done under a layer of the page, in whatever shadow tree it was made', () => {
  test.each<[string, () => void]>([
    ['a click', click],
    ['a key', () => type('Enter')],
    ['a blank, which presses buttons', () => type(' ')],
    ['something pasted', paste],
  ])('%s, long after the last act', (_, act) => {
    cover(addTree(addTree()));
    act();
    expect(obeyed).toEqual([]);
    expect(onRefused).toHaveBeenCalled();
  });

  test.each<[string, () => void]>([
    ['a click', click],
    ['a key', () => type('Enter')],
    ['a blank', () => type(' ')],
  ])('%s, right after typing, though the tree has come up only now', (_, act) => {
    type('a');
    obeyed = [];
    cover(addTree());
    act();
    expect(obeyed).toEqual([]);
  });

  test.each<[string, () => ParentNode]>([
    ['the document', () => document.body],
    ['a shadow tree that was there', () => addTree()],
  ])('what else belongs to an act, when the layer opens in the middle of it, in %s', (_, toTree) => {
    const tree = toTree();
    press('a');
    obeyed = [];
    cover(tree);
    inField(new InputEvent('input', { ...shared, data: 'a' }));
    expect(obeyed).toEqual([]);
  });
});
