import { LogEntry } from '../contract/log-entry.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { isRefused, isUnanswered, toSending } from '../domain/activities/entry-bodies.ts';
import { readEntries, readOpenEntries } from '../storage/activities.ts';
import { raiseNextSeq, readNextSeq, restoreEntry } from '../storage/entry-copies.ts';
import { restored } from '../storage/restored.ts';
import type { Device } from './device.ts';

/**
 * A second place, outside the database, for what the backend does not have. It holds no token and nothing but the entries, since content
 * scripts could read it in Firefox.
 */
export interface Mirror {
  /** All that is there. */
  read(): Promise<Record<string, unknown>>;
  put(records: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

const ENTRY = 'entry:';
const NEXT_SEQ = 'nextSeq';
const toKey = (id: string) => `${ENTRY}${id}`;

const isOnlyHere = (entry: LogEntry) => isUnanswered(entry) || isRefused(entry);

/**
 * Brings the second copy of these entries up to date. A second place that is full or broken must not undo what the first one has: the entry
 * is on disk, and is copied at the next start.
 */
export async function mirrorEntries(
  { mirror }: Pick<Device, 'mirror'>,
  entries: readonly LogEntry[],
  nextSeq?: number,
): Promise<void> {
  try {
    const kept = entries.filter(isOnlyHere).map((entry) => [toKey(entry.activity.id), entry] as const);
    const numbers = nextSeq === undefined ? [] : [[NEXT_SEQ, nextSeq] as const];
    if (kept.length + numbers.length > 0) await mirror.put(Object.fromEntries([...kept, ...numbers]));
    const done = entries.filter((entry) => !isOnlyHere(entry));
    if (done.length > 0) await mirror.remove(done.map(({ activity }) => toKey(activity.id)));
  } catch (error) {
    console.error('mirror:', error);
  }
}

/** The second copy goes before the entry: the other way round, a worker killed in between would bring back what was taken back. */
export async function unmirrorEntry({ mirror }: Pick<Device, 'mirror'>, id: string): Promise<void> {
  await mirror.remove([toKey(id)]);
}

/**
 * Makes both places agree, at each start. What the database has wins, where it is sound; what it has lost, or damaged, comes back from the
 * second place.
 * @returns how many entries came back.
 */
export async function reconcileMirror(device: Device): Promise<number> {
  const { database, mirror, now } = device;
  const copies = await mirror.read();
  let back = 0;
  const spent: string[] = [];
  let highest = typeof copies[NEXT_SEQ] === 'number' ? copies[NEXT_SEQ] : 1;
  for (const [key, value] of Object.entries(copies)) {
    if (!key.startsWith(ENTRY)) continue;
    const copy = LogEntry.safeParse(value);
    // Of an older or newer form: whoever can read it will; the database has its own copy.
    if (!copy.success) continue;
    highest = Math.max(highest, (toSending(copy.data)?.seq ?? 0) + 1);
    const outcome = await restoreEntry(database, copy.data);
    if (outcome === 'restored') back += 1;
    else if (!isOnlyHere(outcome)) spent.push(key);
  }
  if (spent.length > 0) await mirror.remove(spent);
  await raiseNextSeq(database, highest);
  const open = (await readOpenEntries(database)).filter(isOnlyHere);
  const missing = open.filter((entry) => {
    const copy = LogEntry.safeParse(copies[toKey(entry.activity.id)]);
    return !copy.success || toCanonicalJson(copy.data) !== toCanonicalJson(entry);
  });
  if (missing.length > 0) await mirrorEntries(device, missing, await readNextSeq(database));
  if (back > 0) {
    const known = await restored.read(database);
    await restored.write(database, { count: (known?.count ?? 0) + back, lastAt: now().toISOString() });
    // Reading all once sets aside what else the damage has left.
    await readEntries(database);
  }
  return back;
}
