import { toCanonicalJson } from '../activities/canonical-json.ts';
import { toShortDate } from '../time/vietnam-day.ts';

/** A value that reads otherwise than before; an absent side is a value that was not there, or is not any more. */
export interface FactChange {
  /** Where it stands: names of properties, and `#2` for the second entry of a list. */
  path: readonly string[];
  before?: string;
  after?: string;
}

/** How codes are called in the reader's language; what is not in here is shown as the code. */
export interface FactNames {
  /** By the part and the names on the way, as in `templates.fields.kind`. */
  codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  yes: string;
  no: string;
}

export const NO_NAMES: FactNames = { codes: {}, yes: 'true', no: 'false' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What tells one entry of a list from the others, whatever else is changed in it. */
const KEYS = ['id', 'key', 'templateId', 'sha256', 'phrase', 'text', 'selector', 'title', 'name'] as const;

/**
 * Every difference of two values, leaf by leaf: whatever is not the same gives at least one change, also what this code has never heard
 * of. `part` is where codes are looked up.
 */
export function diffFacts(
  before: unknown,
  after: unknown,
  part: string,
  names: FactNames,
  path: readonly string[] = [],
): FactChange[] {
  if (isSame(before, after)) return [];
  const inside = diffInside(before, after, part, names, path);
  return inside.length > 0 ? inside : [toLeaf(before, after, part, names, path)];
}

function diffInside(
  before: unknown,
  after: unknown,
  part: string,
  names: FactNames,
  path: readonly string[],
): FactChange[] {
  const sides = [before, after].filter((side) => side !== undefined);
  if (sides.every(isEntries)) return diffList(before ?? [], after ?? [], part, names, path);
  if (!sides.every(isRecord)) return [];
  const [old, young] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const keys = new Set([...Object.keys(old), ...Object.keys(young)]);
  return [...keys].flatMap((key) => diffFacts(old[key], young[key], part, names, [...path, key]));
}

function diffList(
  before: unknown,
  after: unknown,
  part: string,
  names: FactNames,
  path: readonly string[],
): FactChange[] {
  const [old, young] = [before as object[], after as object[]];
  const toKey = chooseKey(old, young);
  const oldKeys = old.map(toKey);
  const youngKeys = young.map(toKey);
  const at = (index: number) => [...path, `#${index + 1}`];
  return [
    ...young.flatMap((entry, index) =>
      diffFacts(old[oldKeys.indexOf(youngKeys[index] ?? '')], entry, part, names, at(index)),
    ),
    ...old.flatMap((entry, index) =>
      youngKeys.includes(oldKeys[index] ?? '') ? [] : diffFacts(entry, undefined, part, names, at(index)),
    ),
    ...diffOrder(oldKeys, youngKeys, path),
  ];
}

/** Entries that are on both sides, when they stand in another order. */
export function diffOrder(
  before: readonly string[],
  after: readonly string[],
  path: readonly string[] = [],
): FactChange[] {
  const stayed = before.filter((key) => after.includes(key));
  const now = after.filter((key) => before.includes(key));
  let from = 0;
  while (from < now.length && stayed[from] === now[from]) from++;
  if (from === now.length) return [];
  let to = now.length;
  while (stayed[to - 1] === now[to - 1]) to--;
  const listed = (keys: readonly string[]) => keys.slice(from, to).join(', ');
  return [{ path: [...path, 'order'], before: listed(stayed), after: listed(now) }];
}

/** The place in the list is the key where nothing else tells the entries apart. */
function chooseKey(...lists: (readonly object[])[]): (entry: object, index: number) => string {
  const key = KEYS.find((name) =>
    lists.every((list) => {
      const values = list.map((entry) => Reflect.get(entry, name));
      return values.every((value) => typeof value === 'string') && new Set(values).size === values.length;
    }),
  );
  return (entry, index) => (key === undefined ? String(index) : String(Reflect.get(entry, key)));
}

function toLeaf(
  before: unknown,
  after: unknown,
  part: string,
  names: FactNames,
  path: readonly string[],
): FactChange {
  const plain = path.filter((step) => !step.startsWith('#'));
  const codes = names.codes[[part, ...plain].join('.')] ?? {};
  const [was, is] = [toWords(before, codes, names) ?? '', toWords(after, codes, names) ?? ''];
  // Two values that are not the same must not read the same.
  const [old, young] = was === is ? [toExact(before) ?? '', toExact(after) ?? ''] : [was, is];
  return { path, ...(old === '' ? {} : { before: old }), ...(young === '' ? {} : { after: young }) };
}

function toWords(
  value: unknown,
  codes: Readonly<Record<string, string>>,
  names: FactNames,
): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((each) => toWords(each, codes, names) ?? '').join(', ');
  if (typeof value === 'boolean') return value ? names.yes : names.no;
  if (typeof value === 'object') return toExact(value);
  const text = String(value);
  // A day that is being typed may be none yet.
  return codes[text] ?? (DAY.test(text) ? toShortDate(text) : text);
}

const toExact = (value: unknown) => (value === undefined ? undefined : toCanonicalJson(value));

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && toExact(a) === toExact(b));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isEntries = (value: unknown) => Array.isArray(value) && value.every(isRecord);
