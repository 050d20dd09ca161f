import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardHost, type HostGuard } from '../../../utils/facebook/index.ts';

let stop: AbortController;
let host: HTMLElement | undefined;
let root: ShadowRoot;
let field: HTMLInputElement;
let guard: HostGuard;
let isByPerson: boolean;
let seenByPage: string[];
let seenInside: string[];

const TYPES = [
  'keydown',
  'keyup',
  'input',
  'beforeinput',
  'compositionstart',
  'paste',
  'focusin',
  'focusout',
  'focus',
  'blur',
];

beforeEach(() => {
  stop = new AbortController();
  host = undefined;
  isByPerson = true;
  // As at document_start: the guard comes first, then the page's own listeners, then the panel.
  // No event of a test is a person's; here they all stand for one.
  guard = guardHost(
    () => host,
    stop.signal,
    () => isByPerson,
  );
  seenByPage = [];
  seenInside = [];
  for (const type of TYPES)
    window.addEventListener(type, (event) => seenByPage.push(event.type), {
      capture: true,
      signal: stop.signal,
    });

  host = document.createElement('div');
  root = host.attachShadow({ mode: 'closed' });
  field = document.createElement('input');
  root.append(field);
  for (const type of TYPES) field.addEventListener(type, (event) => seenInside.push(event.type));
  document.body.append(host);
  field.focus();
  seenByPage.length = 0;
  seenInside.length = 0;
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const shared = { bubbles: true, cancelable: true, composed: true };
/** An event as the window sees it: from inside a closed root it comes from the host. */
const send = (event: Event) => {
  host?.dispatchEvent(event);
  return event;
};

describe('events that a script of the page has made', () => {
  it('do nothing in the panel', () => {
    isByPerson = false;
    send(new KeyboardEvent('keydown', { ...shared, key: 'Escape' }));
    send(new InputEvent('input', { ...shared, data: 'x' }));
    expect(seenInside).toEqual([]);
  });
});

describe('keys while the panel is covered', () => {
  it('reach neither the panel nor the page, and have no effect', () => {
    guard.deliverTo(root);
    guard.askFirst(() => false);
    const key = send(new KeyboardEvent('keydown', { ...shared, key: 'Escape' }));
    expect(key.defaultPrevented).toBe(true);
    expect([seenInside, seenByPage]).toEqual([[], []]);
  });
});

describe('keys in the panel', () => {
  it('reach our listener with the way up to the root, and not the page', () => {
    const heard: [string, EventTarget[]][] = [];
    guard.deliverTo(root);
    guard.onKey((event, path) => heard.push([event.key, path]));
    send(new KeyboardEvent('keydown', { ...shared, key: 'j' }));
    expect(heard).toEqual([['j', [field, root]]]);
    expect(seenByPage).toEqual([]);
  });

  it('reach the panel’s own elements with everything that a key has', () => {
    guard.deliverTo(root);
    let key: Partial<KeyboardEvent> = {};
    field.addEventListener('keydown', (event) => {
      key = event;
    });
    send(
      new KeyboardEvent('keydown', { ...shared, key: 'Enter', code: 'Enter', shiftKey: true, repeat: true }),
    );
    expect(key).toMatchObject({ key: 'Enter', code: 'Enter', shiftKey: true, ctrlKey: false, repeat: true });
  });

  it('are prevented when an element of the panel prevents them', () => {
    guard.deliverTo(root);
    const before = send(new KeyboardEvent('keydown', { ...shared, key: 'Enter' }));
    field.addEventListener('keydown', (event) => event.preventDefault());
    const after = send(new KeyboardEvent('keydown', { ...shared, key: 'Enter' }));
    expect([before.defaultPrevented, after.defaultPrevented]).toEqual([false, true]);
  });

  it('are kept from the page even before the root is known', () => {
    send(new KeyboardEvent('keydown', { ...shared, key: 'j' }));
    expect(seenByPage).toEqual([]);
  });
});

describe('what is typed in the panel', () => {
  const typed = () => [
    new InputEvent('beforeinput', { ...shared, data: 'đ' }),
    new InputEvent('input', { ...shared, data: 'đ' }),
    new CompositionEvent('compositionstart', shared),
  ];

  it('is delivered inside and kept from the page', () => {
    guard.deliverTo(root);
    for (const event of typed()) send(event);
    expect(seenInside).toEqual(['beforeinput', 'input', 'compositionstart']);
    expect(seenByPage).toEqual([]);
  });

  it('is let through as long as it could not be delivered', () => {
    for (const event of typed()) send(event);
    expect(seenByPage).toEqual(['beforeinput', 'input', 'compositionstart']);
  });
});

describe('the focus', () => {
  it.each(['focus', 'focusin', 'blur', 'focusout'])('%s of the panel is kept from the page', (type) => {
    send(new FocusEvent(type, { bubbles: true, composed: true }));
    expect(seenByPage).toEqual([]);
  });

  it.each([
    ['focusout', true],
    ['blur', true],
    ['focusin', false],
  ])('%s of the page’s box, with the panel on the other side: stopped is %s', (type, stopped) => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.dispatchEvent(new FocusEvent(type, { bubbles: true, relatedTarget: host ?? null }));
    expect(seenByPage).toEqual(stopped ? [] : [type]);
  });
});

it('leaves the page’s own keys and focus alone', () => {
  guard.deliverTo(root);
  const box = document.body.appendChild(document.createElement('textarea'));
  for (const event of [
    new KeyboardEvent('keydown', { ...shared, key: 'j' }),
    new InputEvent('input', shared),
    new FocusEvent('focusin', shared),
    new FocusEvent('focusout', shared),
  ])
    box.dispatchEvent(event);
  expect(seenByPage).toEqual(['keydown', 'input', 'focusin', 'focusout']);
});

it('leaves nothing behind', () => {
  const seen: string[] = [];
  const onKey = () => seen.push('page');
  stop.abort();
  window.addEventListener('keydown', onKey, true);
  send(new KeyboardEvent('keydown', { ...shared, key: 'j' }));
  window.removeEventListener('keydown', onKey, true);
  expect(seen).toEqual(['page']);
});
