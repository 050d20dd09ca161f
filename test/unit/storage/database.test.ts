import { expect, test } from 'vitest';
import { addEntry, readEntries } from '../../../utils/storage/activities.ts';
import { DATABASE_VERSION, openDatabase } from '../../../utils/storage/database.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

test('the first start makes every store from nothing', async () => {
  const database = await aDatabase();
  expect(database.version).toBe(DATABASE_VERSION);
  expect([...database.objectStoreNames]).toEqual([
    'added',
    'aliases',
    'coordinator',
    'entries',
    'exemptions',
    'explanations',
    'followUps',
    'materials',
    'openings',
    'packs',
    'payloads',
    'setAside',
    'shared',
    'singles',
    'trusted',
  ]);
  expect([...database.transaction('entries').store.indexNames]).toEqual([
    'campaignId',
    'correction',
    'day',
    'shareItemId',
    'state',
  ]);
});

test('an entry is still there after the browser was closed and opened', async () => {
  const entry = aLogEntry({ activity: { title: 'Thăm hỏi đoàn viên ở Thừa Thiên Huế', note: 'Tổ 3' } });
  const before = await openDatabase();
  await addEntry(before, entry);
  before.close();
  expect(await readEntries(await aDatabase())).toEqual([entry]);
});

test('the same entry cannot be kept twice', async () => {
  const database = await aDatabase();
  const entry = aLogEntry();
  await addEntry(database, entry);
  await expect(addEntry(database, entry)).rejects.toThrow();
  expect(await readEntries(database)).toEqual([entry]);
});

test('a newer version of the extension can upgrade while this one is open', async () => {
  const old = await aDatabase();
  const { openDB } = await import('idb');
  const newer = await openDB('so-tay', old.version + 1);
  expect(newer.version).toBe(old.version + 1);
  newer.close();
});

test('an older version of the extension refuses a newer database and leaves it as it is', async () => {
  const { openDB } = await import('idb');
  const newer = await openDB('so-tay', DATABASE_VERSION + 1, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  newer.close();
  await expect(openDatabase()).rejects.toThrow();
  const again = await openDB('so-tay');
  expect([...again.objectStoreNames]).toEqual(['later']);
  again.close();
});
