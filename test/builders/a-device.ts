import { onTestFinished } from 'vitest';
import type { ActivityInput } from '../../utils/contract/activity.ts';
import type { Connection } from '../../utils/contract/connection.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { readAddress } from '../../utils/facebook/address/read-address.ts';
import type { Device } from '../../utils/services/device.ts';
import { reconcileMirror } from '../../utils/services/mirror-entries.ts';
import { nothingReady } from '../../utils/services/ready-packs.ts';
import { recordActivity } from '../../utils/services/record-activity.ts';
import { readEntries } from '../../utils/storage/activities.ts';
import { connection } from '../../utils/storage/connection.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { aMirror, type TestMirror } from './a-mirror.ts';
import { anActivityInput } from './an-activity.ts';

export interface TestDevice extends Device {
  clock: { now: Date };
  mirror: TestMirror;
  /** Lets the device's clock go on. */
  pass: (ms: number) => void;
  /** Logs `count` acts, one second apart, and lets the time to undo go by. */
  log: (count: number, over?: Partial<ActivityInput>) => Promise<LogEntry[]>;
  entries: () => Promise<LogEntry[]>;
  statesOf: () => Promise<string[]>;
  /** The worker was killed and another one starts: the same disk, nothing else. */
  restart: () => Promise<void>;
  /** The browser lost its database but for the pairing, and starts again. What the server has a receipt for comes back from there. */
  loseUnsent: () => Promise<void>;
}

let opened = 0;

/** A browser with an empty disk. Without `paired` it has never been paired; without `fetch` it has no network. */
export async function aDevice(over: { fetch?: typeof fetch; paired?: Connection } = {}): Promise<TestDevice> {
  opened += 1;
  const database = await openDatabase(`device-${opened}`);
  onTestFinished(() => database.close());
  const clock = { now: new Date('2026-11-21T02:00:00.000Z') };
  const device: TestDevice = {
    database,
    mirror: aMirror(),
    clock,
    fetch: over.fetch ?? (() => Promise.reject(new TypeError('Failed to fetch'))),
    now: () => new Date(clock.now),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    readAddress,
    mayConfirmPacks: async () => true,
    withLock: aLock(),
    ready: nothingReady(),
    pass: (ms) => {
      clock.now = new Date(clock.now.getTime() + ms);
    },
    log: async (count, input) => {
      const entries: LogEntry[] = [];
      for (let index = 0; index < count; index += 1) {
        entries.push(await recordActivity(device, anActivityInput(input)));
        device.pass(1_000);
      }
      device.pass(10_000);
      return entries;
    },
    entries: () => readEntries(database),
    statesOf: async () => (await readEntries(database)).map(({ state }) => state),
    restart: async () => {
      device.withLock = aLock();
      device.ready = nothingReady();
      await reconcileMirror(device);
    },
    loseUnsent: async () => {
      const transaction = database.transaction(['entries', 'singles', 'shared'], 'readwrite');
      const entries = transaction.objectStore('entries');
      for (const id of await entries.index('state').getAllKeys('waiting')) await entries.delete(id);
      for (const id of await entries.index('correction').getAllKeys()) await entries.delete(id);
      await transaction.objectStore('singles').delete('nextSeq');
      await transaction.done;
      await device.restart();
    },
  };
  if (over.paired) await connection.write(database, over.paired);
  return device;
}

/** What Web Locks do: one at a time under each name, in the order of asking. */
function aLock(): Device['withLock'] {
  const held = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (held.get(name) ?? Promise.resolve()).then(work, work);
    held.set(name, turn);
    return turn;
  };
}
