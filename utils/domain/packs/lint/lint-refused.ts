import type { LintCode, LintFinding, LintPlace } from './finding.ts';

/** One place of a pack that could not be saved as it stands. */
export interface RefusedPlace {
  /** Where it stands, from the pack down. */
  path: readonly (string | number)[];
  /** `day`, `link`: what stands there is none. `many`: the list is longer than `most`. */
  why: 'day' | 'link' | 'many' | 'other';
  most?: number;
  /** The text that stands there. */
  text?: string;
}

/** Whatever else is wrong at their place, these say something of their own. */
const OF_THEIR_OWN: readonly LintCode[] = [
  'day_wrong',
  'link_wrong',
  'id_wrong',
  'aim_wrong',
  'units_many',
  'hosts_many',
  'except_many',
];
const MANY: ReadonlyMap<unknown, LintCode> = new Map([
  ['units', 'units_many'],
  ['trustedHosts', 'hosts_many'],
  ['except', 'except_many'],
]);
const LISTS: ReadonlySet<unknown> = new Set([
  'templates',
  'shareItems',
  'targets',
  'campaigns',
  'notices',
  'recalls',
  'pages',
] satisfies LintPlace['part'][]);

/**
 * What would be refused when the pack is saved, at its place. Without this a pack without faults could still not be saved, and
 * nothing would say why. What a rule has told already is not told again.
 */
export function lintRefused(refused: readonly RefusedPlace[], told: readonly LintFinding[]): LintFinding[] {
  const found: LintFinding[] = [];
  for (const place of refused) {
    const at = toPlace(place);
    const code = toCode(place);
    const detail = place.why === 'many' ? String(place.most) : (place.text ?? '').slice(0, 60);
    const errors = [...told, ...found].filter((finding) => finding.level === 'error' && isAt(finding, at));
    const isTold = OF_THEIR_OWN.includes(code)
      ? errors.some((error) => error.code === code && (error.detail ?? '').slice(0, 60) === detail)
      : errors.length > 0;
    if (!isTold) found.push({ level: 'error', code, at, ...(detail === '' ? {} : { detail }) });
  }
  return found;
}

function isAt({ at }: LintFinding, { part, index }: LintPlace): boolean {
  return at.part === part && at.index === index;
}

function toCode({ path, why }: RefusedPlace): LintCode {
  const last = path.at(-1);
  if (why === 'day') return 'day_wrong';
  if (why === 'link') return 'link_wrong';
  if (why === 'many') return MANY.get(last) ?? 'list_long';
  if (last === 'insteadId') return 'id_wrong';
  if (path.at(-2) === 'units') return 'aim_wrong';
  return 'refused';
}

function toPlace({ path: [part, index] }: RefusedPlace): LintPlace {
  if (part === 'hold' || part === 'reminders') return { part };
  // The knowledge of Facebook's pages is written below the list of pages.
  if (part === 'adapter') return { part: 'pages' };
  if (!LISTS.has(part)) return { part: 'pack' };
  return { part: part as LintPlace['part'], ...(typeof index === 'number' ? { index } : {}) };
}
