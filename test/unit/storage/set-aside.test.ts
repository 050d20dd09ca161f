import { describe, expect, test } from 'vitest';
import { addEntry, readEntries, readEntriesOfDays } from '../../../utils/storage/activities.ts';
import { connection } from '../../../utils/storage/connection.ts';
import type { DeviceDatabase } from '../../../utils/storage/database.ts';
import { sealDueEntries } from '../../../utils/storage/entry-changes.ts';
import { packTrouble } from '../../../utils/storage/pack-trouble.ts';
import { readPayloads, rememberPayload } from '../../../utils/storage/payloads.ts';
import { readSettings, writeSettings } from '../../../utils/storage/settings.ts';
import { readExemptions, writeExemption } from '../../../utils/storage/shares.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

const damagedEntry = () => ({ ...aLogEntry(), state: 'sent?' });
const exemption = { itemId: 'muc-1', reason: 'Dành cho ngành khác', day: '2026-11-21' };
const payload = {
  sentAt: '2026-11-21T02:00:00.000Z',
  method: 'GET',
  url: 'https://baocao.example/v1/activities',
};

interface Damage {
  what: string;
  store: 'entries' | 'exemptions' | 'payloads' | 'singles';
  write: (database: DeviceDatabase) => Promise<unknown>;
  /** What a reader still gets. */
  read: (database: DeviceDatabase) => Promise<unknown>;
  left: unknown;
}

const good = aLogEntry();

const damages: Damage[] = [
  {
    what: 'an entry',
    store: 'entries',
    write: async (database) => {
      await addEntry(database, good);
      await database.put('entries', damagedEntry());
    },
    read: readEntries,
    left: [good],
  },
  {
    what: 'an entry of a day',
    store: 'entries',
    write: async (database) => {
      await database.put('entries', damagedEntry());
      await addEntry(database, good);
    },
    read: (database) => readEntriesOfDays(database, '2026-11-16', '2026-11-22'),
    left: [good],
  },
  {
    what: 'an exemption',
    store: 'exemptions',
    write: async (database) => {
      await writeExemption(database, exemption);
      await database.put('exemptions', { itemId: 'muc-2', reason: '', day: 'hôm nay' });
    },
    read: readExemptions,
    left: [exemption],
  },
  {
    what: 'a request of the log',
    store: 'payloads',
    write: async (database) => {
      await rememberPayload(database, payload);
      await database.add('payloads', { sentAt: 5 });
    },
    read: readPayloads,
    left: [payload],
  },
  {
    what: 'the settings',
    store: 'singles',
    write: (database) => database.put('singles', { language: 'fr' }, 'settings'),
    read: readSettings,
    left: { language: 'vi', panelFolded: false, panelWidth: 380 },
  },
  {
    what: 'the pairing',
    store: 'singles',
    write: (database) => database.put('singles', { ...aConnection(), server: 12 }, 'connection'),
    read: (database) => connection.read(database),
    left: undefined,
  },
  {
    what: 'the reason why the newest packs are not in use',
    store: 'singles',
    write: (database) => database.put('singles', 'tired', 'packTrouble'),
    read: (database) => packTrouble.read(database),
    left: undefined,
  },
];

describe.each(damages)('$what that no longer parses', ({ store, write, read, left }) => {
  test('is set aside whole, and the rest goes on', async () => {
    const database = await aDatabase();
    await write(database);
    expect(await read(database)).toEqual(left);
    expect(await read(database)).toEqual(left);
    const [aside, ...more] = await database.getAll('setAside');
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ store, reason: expect.stringMatching(/\S/), value: expect.anything() });
  });

  test('is set aside once when two read at the same moment', async () => {
    const database = await aDatabase();
    await write(database);
    await Promise.all([read(database), read(database), read(database)]);
    expect(await database.count('setAside')).toBe(1);
  });
});

test('choices written while a damaged record is being set aside are not lost', async () => {
  const database = await aDatabase();
  await database.put('singles', { language: 'fr' }, 'settings');
  const reading = readSettings(database);
  await database.put('singles', { language: 'en', panelFolded: true, panelWidth: 400 }, 'settings');
  await reading;
  expect(await readSettings(database)).toEqual({ language: 'en', panelFolded: true, panelWidth: 400 });
});

test('a damaged entry that waits does not keep the others from being numbered', async () => {
  const database = await aDatabase();
  await database.put('entries', { ...aLogEntry(), sendAfterAt: 'soon' });
  const entry = aLogEntry();
  await addEntry(database, entry);
  const { sending } = await sealDueEntries(database, '2026-11-21T03:00:00.000Z');
  expect(sending).toEqual([{ ...entry, seq: 1 }]);
});

test('a damaged record does not keep new choices from being written', async () => {
  const database = await aDatabase();
  await database.put('singles', 'broken', 'settings');
  await writeSettings(database, { language: 'en' });
  expect((await readSettings(database)).language).toBe('en');
});
