import type { Snapshot, Targets } from './libraries.ts';

type Json = Parameters<typeof Targets.fromJSON>[0];

/** So few that copying them for each one of them costs nothing. */
const PIECE = 100;
const EDITION = { spec_version: '1.0.31', version: 1, expires: '2026-11-21T00:00:00Z' };

/**
 * Both classes copy all entries of a list for each one of them, so that their time grows with the square of a list's length: 2000 units that
 * publish would take a device half a minute at each refresh. From now on they are given long lists in pieces, and each entry is read and
 * judged by them as before. Set from outside, as the clock is (`watchStore`): their files stay as they are.
 */
export function takeLongLists(library: { Targets: typeof Targets; Snapshot: typeof Snapshot }): void {
  takeLongTargets(library.Targets);
  takeLongSnapshots(library.Snapshot);
}

function takeLongTargets(Made: typeof Targets): void {
  const { fromJSON } = Made;
  const { toJSON } = Made.prototype;
  const readPart = (part: Json) => fromJSON({ _type: 'targets', ...EDITION, ...part });

  Made.fromJSON = (data) => {
    const { targets, delegations } = data;
    // Whatever is no list is left to the library, which refuses it.
    const short = emptied(data, ['targets']);
    if (isObject(delegations)) short.delegations = emptied(delegations, ['keys', 'roles']);
    const made = fromJSON(short);
    const { keys, roles } = isObject(delegations) ? delegations : {};
    if (isObject(targets))
      Object.assign(made, { targets: inPieces(targets, (piece) => readPart({ targets: piece }).targets) });
    if (isObject(keys) && made.delegations)
      Object.assign(made.delegations, {
        keys: inPieces(keys, (piece) => readPart({ delegations: { keys: piece } }).delegations?.keys),
      });
    if (Array.isArray(roles) && made.delegations) {
      const read = (piece: Json) =>
        readPart({ delegations: { keys: {}, roles: Object.values(piece) } }).delegations?.roles;
      const all = inPieces(roles, read);
      // Within a piece the library sees it.
      if (Object.keys(all).length !== roles.length) throw new TypeError('a delegated role is listed twice');
      Object.assign(made.delegations, { roles: all });
    }
    return made;
  };

  Made.prototype.toJSON = function () {
    const { targets, delegations } = this;
    const json = toJSON.call(like(this, { targets: {}, delegations: undefined }));
    json.targets = toRecord(targets);
    if (delegations)
      json.delegations = { ...like(delegations, { keys: {} }).toJSON(), keys: toRecord(delegations.keys) };
    return json;
  };
}

function takeLongSnapshots(Made: typeof Snapshot): void {
  const { fromJSON } = Made;
  const { toJSON } = Made.prototype;

  Made.fromJSON = (data) => {
    const { meta } = data;
    const made = fromJSON(emptied(data, ['meta']));
    if (isObject(meta))
      Object.assign(made, {
        meta: inPieces(meta, (piece) => fromJSON({ _type: 'snapshot', ...EDITION, meta: piece }).meta),
      });
    return made;
  };

  Made.prototype.toJSON = function () {
    return { ...toJSON.call(like(this, { meta: {} })), meta: toRecord(this.meta) };
  };
}

/** Lists count as well: the library takes the places in a list for names. */
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function emptied(data: Json, lists: readonly string[]): Json {
  const left = lists.flatMap((name) => {
    const list = data[name];
    return isObject(list) ? [[name, Array.isArray(list) ? [] : {}]] : [];
  });
  return { ...data, ...Object.fromEntries(left) };
}

function inPieces<T>(whole: object, read: (piece: Json) => Record<string, T> | undefined): Record<string, T> {
  const entries = Object.entries(whole);
  const all: [string, T][] = [];
  for (let at = 0; at < entries.length; at += PIECE)
    all.push(...Object.entries(read(Object.fromEntries(entries.slice(at, at + PIECE))) ?? {}));
  return Object.fromEntries(all);
}

/** The same in all but these fields. */
function like<T extends object>(one: T, fields: { [K in keyof T]?: unknown }): T {
  return Object.assign(Object.create(Object.getPrototypeOf(one)), one, fields);
}

function toRecord(record: Record<string, { toJSON: () => Json }>): Json {
  return Object.fromEntries(Object.entries(record).map(([name, entry]) => [name, entry.toJSON()]));
}
