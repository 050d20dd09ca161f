import { expect, test } from 'vitest';
import { addEntry } from '../../../utils/storage/activities.ts';
import { undoLastStep } from '../../../utils/storage/entry-changes.ts';
import { linkShared, readShared } from '../../../utils/storage/shared.ts';
import { eraseAddedShare, readAddedShares, writeAddedShare } from '../../../utils/storage/shares.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const aShare = (itemId: string) => aLogEntry({ activity: { kind: 'share', shareItemId: itemId } });
const LINK = 'https://www.facebook.com/congdoanhoamai/posts/1';

test('what nothing was written to is read from the disk once', async () => {
  const database = await aDatabase();
  await addEntry(database, aShare('muc-1'));
  const first = await readShared(database);
  expect(await readShared(database)).toBe(first);
  expect(await readAddedShares(database)).toBe(await readAddedShares(database));
});

test('after each kind of writing it is read anew', async () => {
  const database = await aDatabase();
  const entry = aShare('muc-1');
  const toItems = async () => (await readShared(database)).map(({ itemId, link }) => [itemId, link]);
  expect(await toItems()).toEqual([]);
  await addEntry(database, entry);
  expect(await toItems()).toEqual([['muc-1', undefined]]);
  await linkShared(database, 'muc-1', LINK);
  expect(await toItems()).toEqual([['muc-1', LINK]]);
  await undoLastStep(database, entry.activity.id, '2026-11-21T02:00:01.000Z');
  expect(await toItems()).toEqual([]);

  const added = { item: aShareItem({ id: 'muc-2' }), addedAt: '2026-11-21T01:00:00.000Z' };
  expect(await readAddedShares(database)).toEqual([]);
  await writeAddedShare(database, added);
  expect(await readAddedShares(database)).toEqual([added]);
  await eraseAddedShare(database, 'muc-2');
  expect(await readAddedShares(database)).toEqual([]);
});

test('a reading that was under way while something was written is not kept', async () => {
  const database = await aDatabase();
  for (let round = 0; round < 20; round++) {
    const writing = addEntry(database, aShare(`muc-${round}`));
    const during = readShared(database);
    await Promise.all([writing, during]);
    expect(await readShared(database)).toHaveLength(round + 1);
  }
});

test('a writing that failed leaves what is on the disk in sight', async () => {
  const database = await aDatabase();
  const entry = aShare('muc-1');
  await addEntry(database, entry);
  const twice = { ...entry, activity: { ...entry.activity, shareItemId: 'muc-2' } };
  await expect(addEntry(database, twice)).rejects.toThrow();
  expect((await readShared(database)).map(({ itemId }) => itemId)).toEqual(['muc-1']);
});

test('a reading that failed is tried again', async () => {
  const database = await aDatabase();
  database.close();
  await expect(readShared(database)).rejects.toThrow();
  await expect(readShared(database)).rejects.toThrow();
});
