import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from '../../../utils/facebook/index.ts';

/** happy-dom's handle for changing the address without loading anything. */
const { happyDOM } = window as unknown as { happyDOM: { setURL(href: string): void } };
const start = location.href;
let stop: AbortController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  told = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(window, 'navigation');
  happyDOM.setURL(start);
});

const goTo = (path: string) => happyDOM.setURL(`https://www.facebook.com${path}`);
const watch = () => watchAddress((href) => told.push(new URL(href).pathname), stop.signal);

describe('with the Navigation API', () => {
  it('tells each new address once', () => {
    const navigation = new EventTarget();
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
    goTo('/a');
    watch();
    goTo('/b');
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigatesuccess'));
    goTo('/c');
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(told).toEqual(['/b', '/c']);
    expect(vi.getTimerCount()).toBe(0);

    stop.abort();
    goTo('/d');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(told).toEqual(['/b', '/c']);
  });
});

describe('without it', () => {
  it('looks twice a second, and at once when the admin goes back', () => {
    goTo('/a');
    watch();
    goTo('/b');
    vi.advanceTimersByTime(600);
    expect(told).toEqual(['/b']);
    goTo('/a');
    window.dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['/b', '/a']);

    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
