import type { HostileName } from '../practice-window.ts';
import { hostile } from './settings.ts';

const HOST = 'so-tay-panel';
/** A colour that neither the site nor the panel has: what shows it is covered. */
export const COVER = 'rgb(255, 0, 255)';
const AGAIN_MS = 50;

/** Styles are set in every way a page has: on the element, by a rule, by an animation. */
function restyle(name: string, value: string): () => void {
  const rule = document.createElement('style');
  rule.textContent = `${HOST} { ${name}: ${value} !important; }`;
  document.head.append(rule);
  let animated: Element | undefined;
  return () => {
    const host = document.querySelector<HTMLElement>(HOST);
    if (!host) return;
    host.style.setProperty(name, value, 'important');
    if (animated === host) return;
    animated = host;
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    host.animate({ [property]: [value, value] }, { duration: 1e7 });
  };
}

function cover(pointerEvents: 'auto' | 'none'): HTMLElement {
  const layer = document.createElement('div');
  layer.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; padding: 0;
    z-index: 2147483647; background: ${COVER}; pointer-events: ${pointerEvents}`;
  return layer;
}

function restyleRoot(name: string, value: string): () => void {
  return () => document.documentElement.style.setProperty(name, value, 'important');
}

/** Ways in which a page, or a script that got into it, can make an admin click on what they do not see. */
const recipes: Readonly<Record<Exclude<HostileName, 'none'>, () => () => void>> = {
  fade: () => restyle('opacity', '0'),
  move: () => restyle('transform', 'translate(-600px, 0)'),
  scale: () => restyle('scale', '0.2'),
  clip: () => restyle('clip-path', 'inset(50%)'),
  'fade-html': () => restyleRoot('opacity', '0.01'),
  'clip-html': () => restyleRoot('clip-path', 'inset(0 500px 0 0)'),
  overlay: () => {
    const layer = cover('auto');
    return () => document.documentElement.append(layer);
  },
  'overlay-pointer-none': () => {
    const layer = cover('none');
    return () => document.documentElement.append(layer);
  },
  'popover-over': () => {
    const layer = cover('none');
    layer.popover = 'manual';
    document.body.append(layer);
    return () => {
      if (layer.matches(':popover-open')) layer.hidePopover();
      layer.showPopover();
    };
  },
  'popover-once': () => {
    const layer = cover('none');
    layer.popover = 'manual';
    document.body.append(layer);
    return () => {
      if (document.querySelector(HOST) && !layer.matches(':popover-open')) layer.showPopover();
    };
  },
  'popover-in-shadow': () => {
    const layer = cover('none');
    layer.popover = 'manual';
    const element = document.createElement('div');
    element.attachShadow({ mode: 'closed' }).append(layer);
    document.body.append(element);
    return () => {
      if (document.querySelector(HOST) && !layer.matches(':popover-open')) layer.showPopover();
    };
  },
  adopt: () => {
    const faint = document.createElement('div');
    faint.style.opacity = '0';
    document.body.append(faint);
    return () => {
      const host = document.querySelector(HOST);
      if (host && host.parentNode !== faint) faint.append(host);
    };
  },
  synthetic: () => () => {
    const host = document.querySelector<HTMLElement>(HOST);
    if (!host) return;
    const shared = { bubbles: true, cancelable: true, composed: true };
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { ...shared, clientX: innerWidth - 60, clientY: 300 }));
    for (const key of ['Escape', '/', 'Enter', 'x'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(type, { ...shared, key }));
    host.dispatchEvent(new InputEvent('input', { ...shared, data: 'x' }));
    host.focus();
  },
};

/** Keeps at it, as an attacker would: the panel comes later than the page, and puts things back. */
export function startHostility(): void {
  if (hostile === 'none') return;
  const attack = recipes[hostile]();
  setInterval(attack, AGAIN_MS);
}
