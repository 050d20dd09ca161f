import { shippedAdapter } from '../../utils/facebook/shipped-adapter.ts';
import { ARIA_REFERENCES, ARIA_TEXTS, TEXTS } from '../../utils/facebook/structure/known-values.ts';
import type { Structure } from '../../utils/facebook/structure/structure.ts';

const LETTERS: Readonly<Record<string, string>> = {
  vi: 'ă',
  latin: 'x',
  num: '1',
  sign: '*',
  blank: ' ',
  other: '字',
};
const SEGMENTS: Readonly<Record<string, string>> = {
  word: 'trang.mau',
  digits: '100064000000999',
  pfbid: `pfbid0${'Ab1'.repeat(22)}`,
};
const LINKS: Readonly<Record<string, string>> = {
  app: 'fb://profile/100064000000999',
  elsewhere: 'https://vi-du.example/',
  other: 'mailto:ai-do@vi-du.example',
  broken: 'https://[',
};

/**
 * Builds a page again from a recorded structure, with invented text of the same form and length. What a finder hangs on is there
 * again: roles, marks, references, Facebook's own words. Recording the result gives the same rows.
 */
export function fromStructure({ rows }: Structure, into: Document): void {
  const root = into.documentElement;
  root.replaceChildren();
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  const path: Element[] = [];
  for (const row of rows) {
    const [depth, tag, rest] = row;
    const parent = path[depth - 1];
    if (typeof rest === 'string') {
      parent?.append(toSampleText(rest));
      continue;
    }
    const element = depth === 0 ? root : toElement(into, tag, parent);
    for (const [name, shape] of Object.entries(rest)) element.setAttribute(name, toSampleValue(name, shape));
    if (depth > 0) parent?.append(element);
    path.length = depth;
    path[depth] = element;
  }
}

function toElement(into: Document, tag: string, parent: Element | undefined): Element {
  const isDrawing = tag === 'svg' || parent?.namespaceURI === 'http://www.w3.org/2000/svg';
  return isDrawing ? into.createElementNS('http://www.w3.org/2000/svg', tag) : into.createElement(tag);
}

function toSampleValue(name: string, shape: string): string {
  if (name === 'id' || ARIA_REFERENCES.has(name)) return shape.replaceAll('#', 's-');
  if (name === 'class') return Array.from({ length: Number(shape) }, (_, n) => `c${n}`).join(' ');
  if (name === 'href' || name === 'content' || name === 'action') return toSampleLink(shape);
  if (name === 'style') return `${shape}: 8px`;
  if (TEXTS.has(name) || ARIA_TEXTS.has(name)) return toSampleText(shape);
  if (shape === '?') return '99999';
  return /^[a-z]+:\d+/.test(shape) ? toSampleText(shape) : shape;
}

/** `vi:12=composer`: the words that the finders know, else as many letters of that script. */
function toSampleText(shape: string): string {
  const [, script = '', length = '0', label] = /^([a-z]+):(\d+)(?:=(\w+))?$/.exec(shape) ?? [];
  const filled = (LETTERS[script] ?? 'x').repeat(Number(length));
  const known = label === undefined ? undefined : shippedAdapter.labels[label];
  const words = [...(known?.vi ?? []), ...(known?.en ?? [])];
  if (label !== 'otherBoxWord') return words.find((word) => word.length === Number(length)) ?? filled;
  const word = words.find((each) => each.length <= Number(length)) ?? '';
  return word + filled.slice(word.length);
}

function toSampleLink(shape: string): string {
  const fixed = LINKS[shape];
  if (fixed !== undefined) return fixed;
  const [, path = '', query = ''] = /^\w+ (\/[^?]*)?(?:\?(.*))?$/.exec(shape) ?? [];
  const segments = path.split('/').map((segment) => SEGMENTS[segment] ?? segment);
  const keys = query
    .split('&')
    .flatMap((key) =>
      key.startsWith('+') ? Array.from({ length: Number(key) }, (_, n) => `x${n}`) : key ? [key] : [],
    );
  const search = keys.length === 0 ? '' : `?${keys.map((key) => `${key}=1`).join('&')}`;
  return path === '' ? search : `https://www.facebook.com${segments.join('/')}${search}`;
}
