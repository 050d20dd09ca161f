import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readEntries } from '../../../utils/storage/activities.ts';
import { readLearnedAliases, writeLearnedAliases } from '../../../utils/storage/aliases.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { readSettings } from '../../../utils/storage/settings.ts';
import { readExemptions } from '../../../utils/storage/shares.ts';
import { aDatabase } from '../../builders/a-database.ts';
import kept from './version-1.json' with { type: 'json' };

/** The database as version 1 of it made and filled it. A copy on purpose: it must not follow when the code changes. */
async function openVersion1(): Promise<void> {
  const old = await openDB('so-tay', 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'activity.id' });
      entries.createIndex('day', 'activity.day');
      entries.createIndex('state', 'state');
      database.createObjectStore('exemptions', { keyPath: 'itemId' });
      database.createObjectStore('payloads', { autoIncrement: true });
      database.createObjectStore('setAside', { autoIncrement: true });
      database.createObjectStore('singles');
    },
  });
  for (const { value } of kept.entries) await old.put('entries', value);
  for (const { value } of kept.exemptions) await old.put('exemptions', value);
  for (const { key, value } of kept.payloads) await old.put('payloads', value, key);
  for (const { key, value } of kept.setAside) await old.put('setAside', value, key);
  for (const { key, value } of kept.singles) await old.put('singles', value, key);
  old.close();
}

test('what version 1 kept is all there after the upgrade, and names of posts can be learned', async () => {
  await openVersion1();
  const database = await aDatabase();
  expect(database.version).toBe(DATABASE_VERSION);
  expect(await readEntries(database)).toEqual(kept.entries.map(({ value }) => value));
  expect([...database.transaction('entries').store.indexNames]).toEqual([
    'campaignId',
    'correction',
    'day',
    'shareItemId',
    'state',
  ]);
  expect(await readExemptions(database)).toEqual(kept.exemptions.map(({ value }) => value));
  expect(await readPayloads(database)).toEqual(kept.payloads.map(({ value }) => value));
  const single = (name: string) => kept.singles.find(({ key }) => key === name)?.value;
  expect(await readSettings(database)).toEqual(single('settings'));
  expect(await connection.read(database)).toEqual(single('connection'));
  // Nothing was set aside by reading; the one record is the one that version 1 had set aside.
  expect(await database.getAll('setAside')).toEqual(kept.setAside.map(({ value }) => value));

  expect(await readLearnedAliases(database)).toEqual([]);
  const record = { itemId: 'muc-1', aliases: ['pfbid0abc'], learnedAt: '2026-11-21T03:00:00.000Z' };
  await writeLearnedAliases(database, record);
  database.close();
  expect(await readLearnedAliases(await aDatabase())).toEqual([record]);
});
