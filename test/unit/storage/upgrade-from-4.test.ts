import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { readEntries } from '../../../utils/storage/activities.ts';
import { DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { readShared } from '../../../utils/storage/shared.ts';
import { readExemptions } from '../../../utils/storage/shares.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

const share = (shareItemId: string, day: string) =>
  aLogEntry({ activity: { kind: 'share', shareItemId, day } });

test('what version 4 kept is all there, and the checklist knows what its log says', async () => {
  const entries = [
    share('muc-1', '2026-11-18'),
    share('muc-1', '2026-11-20'),
    share('muc-2', '2026-11-19'),
    aLogEntry(),
  ];
  const exemption = { itemId: 'muc-3', reason: 'Ngành khác', day: '2026-11-20' };
  // A copy of the old stores on purpose: it must not follow when the code changes.
  const old = await openDB('so-tay', 4, {
    upgrade(database) {
      const store = database.createObjectStore('entries', { keyPath: 'activity.id' });
      store.createIndex('day', 'activity.day');
      store.createIndex('state', 'state');
      database.createObjectStore('exemptions', { keyPath: 'itemId' });
      database.createObjectStore('payloads', { autoIncrement: true });
      database.createObjectStore('setAside', { autoIncrement: true });
      database.createObjectStore('singles');
      database.createObjectStore('aliases', { keyPath: 'itemId' });
      database.createObjectStore('trusted', { keyPath: 'name' });
      database.createObjectStore('packs', { keyPath: 'path' });
      database.createObjectStore('coordinator');
    },
  });
  for (const entry of entries) await old.put('entries', entry);
  await old.put('entries', { activity: { id: 'hỏng', kind: 'share' } });
  await old.put('exemptions', exemption);
  old.close();

  const database = await aDatabase();
  expect(database.version).toBe(DATABASE_VERSION);
  expect(await readEntries(database)).toEqual(entries);
  expect(await readExemptions(database)).toEqual([exemption]);
  expect((await readShared(database)).map(({ itemId, day }) => [itemId, day])).toEqual([
    ['muc-1', '2026-11-18'],
    ['muc-2', '2026-11-19'],
  ]);
});
