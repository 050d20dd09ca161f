import { readPublicKey } from './read-public-key.ts';
import { TrustError } from './trust-error.ts';

/** Ours is at most nine deep. A signature over deeper ones would be computed by recursion, and the stack is not ours to risk. */
const DEEPEST = 32;
/**
 * Commas and colons, by what a document says it is; another one than it should be is refused by the library before it is read. What devices
 * do with a list grows with its length (`takeLongLists`): the 2700 units with three signers each that fit in here take it a third of a second.
 * With all others the library's time grows with the square, and none of ours has a hundred.
 */
const MOST_MARKS = 12_000;
const MOST_MARKS_OF_LISTS = 100_000;
const LISTS: readonly unknown[] = ['targets', 'snapshot'];
/** Of one list: each may be asked for by itself, and to find one the whole list is verified. */
const MOST_TARGETS = 2000;
/** Of one role: signatures are judged by each, and a path is looked for among all. */
const MOST_OF_ROLE = 128;
/** A star stands for one step. Braces and the like could be made to stand for millions of paths. */
const SIMPLE_PATTERN = /^[^{}()[\]!+@|\\]{1,200}$/;

export interface HouseRules {
  /** The fewest signers that any role which speaks for packs may ask for. */
  fewestSigners: number;
}

/** What TUF leaves to us, checked before a document reaches the library. Needs no trust in the bytes and gives none. */
export type CheckDocument = (bytes: Uint8Array) => void;

/** @throws {TrustError} `malformed`: too deep, too much, too clever a path, no JSON; `threshold`: one person could pass for two. */
export function toCheck(rules: HouseRules): CheckDocument {
  return (bytes) => {
    const marks = countMarks(bytes);
    const signed = field(readJson(bytes), 'signed');
    const isList = LISTS.includes(field(signed, '_type'));
    if (marks > (isList ? MOST_MARKS_OF_LISTS : MOST_MARKS)) throw tooMuch('marks', marks);
    const targets = Object.keys(asObject(field(signed, 'targets'))).length;
    if (targets > MOST_TARGETS) throw tooMuch('targets', targets);
    const delegations = field(signed, 'delegations');
    checkRoles(field(signed, 'keys'), field(signed, 'roles'), rules);
    checkRoles(field(delegations, 'keys'), field(delegations, 'roles'), rules);
    checkRoles(field(delegations, 'keys'), { bins: field(delegations, 'succinct_roles') }, rules);
  };
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const BETWEEN = new Set([0x2c, 0x3a]);

/** @throws {TrustError} before more of it is read than a document may have. */
function countMarks(bytes: Uint8Array): number {
  let [depth, marks, quoted] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) at += byte === BACKSLASH ? 1 : 0;
    else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    else if (!BETWEEN.has(byte)) continue;
    else marks += 1;
    if (depth > DEEPEST) throw tooMuch('depth', depth);
    if (marks > MOST_MARKS_OF_LISTS) throw tooMuch('marks', marks);
  }
  return marks;
}

/** The cause is for the people who publish; a device says one sentence for all that is malformed. */
function tooMuch(what: 'marks' | 'targets' | 'depth' | 'paths' | 'keyids', count: number): TrustError {
  return new TrustError('malformed', { cause: new RangeError(`too many ${what}: ${count}`) });
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new TrustError('malformed', { cause });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** What is not there is left to the library, which refuses what it needs and does not find. */
function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The online roles speak for no pack: they are signed by the server, with one key each. */
const ONLINE = new Set(['snapshot', 'timestamp']);

function checkRoles(keys: unknown, roles: unknown, { fewestSigners }: HouseRules): void {
  if (!isRecord(roles)) return;
  for (const [name, role] of Object.entries(roles)) {
    const threshold = field(role, 'threshold');
    if (!ONLINE.has(name) && typeof threshold === 'number' && threshold < fewestSigners)
      throw new TrustError('threshold');
    const paths = field(role, 'paths');
    const ids = field(role, 'keyids');
    for (const [what, list] of [
      ['paths', paths],
      ['keyids', ids],
    ] as const)
      if (Array.isArray(list) && list.length > MOST_OF_ROLE) throw tooMuch(what, list.length);
    if (Array.isArray(paths) && !paths.every((path) => SIMPLE_PATTERN.test(String(path))))
      throw new TrustError('malformed');
    const points = (Array.isArray(ids) ? ids : []).flatMap((id) => findPoint(field(keys, String(id))) ?? []);
    // TUF counts key ids. Two ids for one key would let one person approve alone.
    if (new Set(points).size !== points.length) throw new TrustError('threshold');
  }
}

/** The bare key, so that the same one is known again in another spelling. Undefined for kinds whose signatures never count. */
function findPoint(key: unknown): string | undefined {
  const text = field(field(key, 'keyval'), 'public');
  if (typeof text !== 'string') return undefined;
  if (/^[0-9a-f]+$/i.test(text)) return text.toLowerCase();
  try {
    return Array.from(readPublicKey(text).point, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
