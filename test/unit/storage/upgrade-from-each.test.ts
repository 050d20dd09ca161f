import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { countOutbox, readEntries } from '../../../utils/storage/activities.ts';
import { DATABASE_VERSION } from '../../../utils/storage/database.ts';
import { reviseEntry, sealDueEntries } from '../../../utils/storage/entry-changes.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const LATER = '2026-11-21T03:00:00.000Z';

type Old = IDBPDatabase<unknown>;

/** What each version added. A copy on purpose: it must not follow when the code changes. */
const ADDED: ((database: Old) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'activity.id' });
    entries.createIndex('day', 'activity.day');
    entries.createIndex('state', 'state');
    database.createObjectStore('exemptions', { keyPath: 'itemId' });
    database.createObjectStore('payloads', { autoIncrement: true });
    database.createObjectStore('setAside', { autoIncrement: true });
    database.createObjectStore('singles');
  },
  (database) => void database.createObjectStore('aliases', { keyPath: 'itemId' }),
  (database) => {
    database.createObjectStore('trusted', { keyPath: 'name' });
    database.createObjectStore('packs', { keyPath: 'path' });
  },
  (database) => void database.createObjectStore('coordinator'),
  (database) =>
    void database.createObjectStore('materials', { keyPath: 'sha256' }).createIndex('keptAt', 'keptAt'),
  (database) => void database.createObjectStore('followUps', { keyPath: 'activityId' }),
  (database) => {
    database.createObjectStore('added', { keyPath: 'item.id' });
    database.createObjectStore('openings', { keyPath: 'itemId' });
    database.createObjectStore('explanations', { keyPath: 'key' });
    database.createObjectStore('shared', { keyPath: 'key' });
  },
];

test('there is a copy of every version before this one', () => {
  expect(ADDED).toHaveLength(DATABASE_VERSION - 1);
});

test.each(ADDED.map((_, index) => index + 1))(
  'a full outbox of version %i is all there, goes on with its numbers and can be corrected',
  async (version) => {
    const received = aReceivedEntry('BN-2026-000001');
    const numbered = aLogEntry({ seq: 2 });
    const waiting = aLogEntry();
    const refused = aLogEntry({ seq: 3, state: 'refused', refusal: 'page_not_yours' });
    const old = await openDB('so-tay', version, {
      upgrade(database, _from, _to, upgrade) {
        for (const add of ADDED.slice(0, version)) add(database);
        if (version < ADDED.length) return;
        const entries = upgrade.objectStore('entries');
        entries.createIndex('shareItemId', 'activity.shareItemId');
        entries.createIndex('campaignId', 'activity.campaignId');
      },
    });
    for (const entry of [received, numbered, waiting, refused]) await old.put('entries', entry);
    await old.put('singles', 4, 'nextSeq');
    old.close();

    const database = await aDatabase();
    expect(await readEntries(database)).toEqual([received, numbered, waiting, refused]);
    expect(await countOutbox(database)).toEqual({ waiting: 2, refused: 1, returned: 0 });
    await reviseEntry(database, received.activity.id, anActivityInput({ title: 'Bản sửa' }), LATER);
    const { sending } = await sealDueEntries(database, LATER);
    expect(sending.map(({ seq, correction }) => correction?.seq ?? seq)).toEqual([2, 4, 5]);
  },
);
