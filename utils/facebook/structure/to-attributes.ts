import {
  ARIA_REFERENCES,
  ARIA_STATES,
  ARIA_TEXTS,
  FLAGS,
  PAGELETS,
  PLAIN_VALUES,
  RENDERING_ROLES,
  ROLES,
  STATE_WORDS,
  TEXTS,
} from './known-values.ts';
import { toLinkShape } from './to-link-shape.ts';
import { toTextShape } from './to-text-shape.ts';

/** Gives each id that the page refers to a number of our own, in the order in which they are met. */
export type Numbering = (id: string) => number;

/**
 * The attributes of an element, each by a rule of its own: what no rule knows is not there. `data-*` keys are Facebook's code and
 * kept when they look like code; their values are shapes, but for the public ones.
 */
export function toAttributes(element: Element, base: string, numberOf: Numbering): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of element.getAttributeNames()) {
    const shape = toShape(name, element.getAttribute(name) ?? '', base, numberOf);
    if (shape !== undefined) kept[name] = shape;
  }
  return kept;
}

function toShape(name: string, value: string, base: string, numberOf: Numbering): string | undefined {
  if (name === 'role') return ROLES.has(value) ? value : '?';
  if (name === 'id') return `#${numberOf(value)}`;
  if (name === 'class') return String(value.split(/\s+/).filter(Boolean).length);
  if (name === 'href' || name === 'content' || name === 'action') return toLinkShape(value, base);
  if (name === 'tabindex') return toNumber(value);
  if (name === 'style') return value.includes('--card-corner-radius') ? '--card-corner-radius' : undefined;
  if (FLAGS.has(name)) return '';
  if (TEXTS.has(name) || ARIA_TEXTS.has(name)) return toTextShape(value);
  if (ARIA_STATES.has(name)) return STATE_WORDS.has(value) ? value : toNumber(value);
  if (ARIA_REFERENCES.has(name)) return toReferences(value, numberOf);
  if (Object.hasOwn(PLAIN_VALUES, name))
    return PLAIN_VALUES[name]?.has(value.toLowerCase()) ? value.toLowerCase() : '?';
  return name.startsWith('data-') ? toDataShape(name, value) : undefined;
}

const DATA_KEY = /^data-[a-z]{1,20}(-[a-z]{1,20}){0,4}$/;

function toDataShape(name: string, value: string): string | undefined {
  if (!DATA_KEY.test(name)) return undefined;
  if (name === 'data-ad-rendering-role') return RENDERING_ROLES.has(value) ? value : '?';
  if (name === 'data-pagelet') return PAGELETS.exec(value)?.[1] ?? '?';
  if (name === 'data-ad-preview' || name === 'data-ad-comet-preview')
    return value === 'message' ? value : '?';
  return value === 'true' || value === 'false' ? value : toTextShape(value);
}

/** Places in a list and levels of a heading are small; a longer number is an id. */
const toNumber = (value: string): string => (/^-?\d{1,3}$/.test(value) ? value : '?');

const toReferences = (value: string, numberOf: Numbering): string =>
  value
    .split(/\s+/)
    .filter((id) => id !== '')
    .slice(0, 8)
    .map((id) => `#${numberOf(id)}`)
    .join(' ');
