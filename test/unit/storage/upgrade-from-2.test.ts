import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readEntries } from '../../../utils/storage/activities.ts';
import { readLearnedAliases } from '../../../utils/storage/aliases.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { readPayloads } from '../../../utils/storage/payloads.ts';
import { readExemptions } from '../../../utils/storage/shares.ts';
import { readTrustedMetadata, writeRefreshOutcome } from '../../../utils/storage/trusted-metadata.ts';
import { aDatabase } from '../../builders/a-database.ts';
import kept from './version-2.json' with { type: 'json' };

/** The database as version 2 of it made and filled it. A copy on purpose: it must not follow when the code changes. */
async function openVersion2(): Promise<void> {
  const old = await openDB('so-tay', 2, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'activity.id' });
      entries.createIndex('day', 'activity.day');
      entries.createIndex('state', 'state');
      database.createObjectStore('exemptions', { keyPath: 'itemId' });
      database.createObjectStore('payloads', { autoIncrement: true });
      database.createObjectStore('setAside', { autoIncrement: true });
      database.createObjectStore('singles');
      database.createObjectStore('aliases', { keyPath: 'itemId' });
    },
  });
  for (const store of ['entries', 'exemptions', 'aliases'] as const)
    for (const { value } of kept[store]) await old.put(store, value);
  for (const store of ['payloads', 'setAside', 'singles'] as const)
    for (const { key, value } of kept[store]) await old.put(store, value, key);
  old.close();
}

test('what version 2 kept is all there after the upgrade, and packs can be kept', async () => {
  await openVersion2();
  const database = await aDatabase();
  expect(database.version).toBe(DATABASE_VERSION);
  for (const store of ['entries', 'exemptions', 'payloads', 'setAside', 'singles', 'aliases'] as const)
    expect(await database.getAll(store)).toEqual(kept[store].map(({ value }) => value));
  expect(await readEntries(database)).toHaveLength(kept.entries.length);
  expect(await readExemptions(database)).toHaveLength(kept.exemptions.length);
  expect(await readPayloads(database)).toHaveLength(kept.payloads.length);
  expect(await readLearnedAliases(database)).toEqual(kept.aliases.map(({ value }) => value));
  expect(await connection.read(database)).toBeDefined();
  // Reading set nothing aside: the one record is the one that was there.
  expect(await database.count('setAside')).toBe(kept.setAside.length);

  const metadata = new Map([['root.json', new Uint8Array([1, 2, 3])]]);
  await writeRefreshOutcome(database, { metadata });
  database.close();
  expect(await readTrustedMetadata(await aDatabase())).toEqual(metadata);
});
