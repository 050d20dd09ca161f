import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isInPlainSight, keepOnTop } from '../../../utils/facebook/index.ts';

/** happy-dom has neither a top layer nor places on a screen: both are played here; the browser tests show the real ones. */
let host: HTMLElement;
let isOpen: boolean;
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  host = document.createElement('so-tay-panel');
  document.documentElement.append(host);
  isOpen = true;
  const matches = host.matches.bind(host);
  Object.assign(host, {
    matches: (selector: string) => (selector === ':popover-open' ? isOpen : matches(selector)),
  });
  host.showPopover = vi.fn(() => {
    isOpen = true;
  });
  host.hidePopover = vi.fn(() => {
    isOpen = false;
  });
  document.elementFromPoint = () => host;
  const select = document.querySelectorAll.bind(document);
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) =>
    select(selector.includes(':popover-open') ? '[data-layer]' : selector),
  );
});
afterEach(() => {
  stop.abort();
  host.remove();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
});

const AT = { x: 50, y: 50 };
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('in plain sight', () => {
  test('as we put it: yes', () => expect(isInPlainSight(host, AT)).toBe(true));

  test.each([
    ['faded', 'opacity: 0.01'],
    ['hidden', 'visibility: hidden'],
    ['moved', 'transform: translate(9px, 0)'],
    ['clipped', 'clip-path: inset(50%)'],
    ['see-through by a filter', 'filter: opacity(5%)'],
  ])('not when the host or the whole document is %s', (_, style) => {
    for (const element of [host, document.documentElement]) {
      element.setAttribute('style', style);
      expect(isInPlainSight(host, AT)).toBe(false);
      element.removeAttribute('style');
    }
  });

  test('a document that another extension has turned dark is still in sight', () => {
    document.documentElement.setAttribute('style', 'filter: invert(100%) hue-rotate(180deg)');
    expect(isInPlainSight(host, AT)).toBe(true);
  });

  test('not when the host was taken into another element, or out of the top layer', () => {
    isOpen = false;
    expect(isInPlainSight(host, AT)).toBe(false);
    isOpen = true;
    document.body.append(host);
    expect(isInPlainSight(host, AT)).toBe(false);
  });

  test('not when something else is at the point', () => {
    document.elementFromPoint = () => document.body;
    expect(isInPlainSight(host, AT)).toBe(false);
  });

  test('not where another layer lies, even one that lets clicks through; beside it, yes', () => {
    const layer = document.createElement('div');
    layer.dataset.layer = '';
    layer.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    document.body.append(layer);
    expect(isInPlainSight(host, AT)).toBe(false);
    expect(isInPlainSight(host, { x: 150, y: 50 })).toBe(true);
  });
});

describe('kept on top', () => {
  const opens = (target: Element) =>
    target.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));

  test('whatever opens later, the panel is above it', () => {
    keepOnTop(host, stop.signal);
    const layer = document.createElement('div');
    document.body.append(layer);
    opens(layer);
    expect(host.hidePopover).toHaveBeenCalledOnce();
    expect(host.showPopover).toHaveBeenCalledOnce();
    opens(host);
    expect(host.showPopover).toHaveBeenCalledOnce();
  });

  test('a page that does not stop is not fought with for ever, and the panel obeys nobody meanwhile', () => {
    const onTop = keepOnTop(host, stop.signal);
    for (let time = 0; time < 100; time++) opens(document.body);
    expect(host.showPopover).toHaveBeenCalledTimes(20);
    expect(onTop.isContested()).toBe(true);
  });

  test('what the page changes on the host is put back, and remembered for a while', async () => {
    let now = 0;
    host.style.display = 'none';
    const onTop = keepOnTop(host, stop.signal, () => now);
    expect(onTop.isContested()).toBe(false);
    host.style.opacity = '0';
    host.removeAttribute('popover');
    host.setAttribute('inert', '');
    await settle();
    expect(host.getAttribute('style')).toBe('display: none;');
    expect(host.getAttribute('popover')).toBe('manual');
    expect(host.hasAttribute('inert')).toBe(false);
    expect(onTop.isContested()).toBe(true);
    now = 3_001;
    expect(onTop.isContested()).toBe(false);
  });
});
