import { expect, test } from 'vitest';
import { eraseExemption, readExemptions, writeExemption } from '../../../utils/storage/shares.ts';
import { aDatabase } from '../../builders/a-database.ts';

const anExemption = (itemId: string, reason = 'Dành cho ngành khác') => ({
  itemId,
  reason,
  day: '2026-11-21',
});

test('an exemption is kept with its reason, one for each item', async () => {
  const database = await aDatabase();
  await writeExemption(database, anExemption('muc-1'));
  await writeExemption(database, anExemption('muc-2'));
  await writeExemption(database, anExemption('muc-1', 'Bài đã gỡ'));
  expect(await readExemptions(database)).toEqual([anExemption('muc-1', 'Bài đã gỡ'), anExemption('muc-2')]);
});

test('an exemption can be taken back, also twice', async () => {
  const database = await aDatabase();
  await writeExemption(database, anExemption('muc-1'));
  await eraseExemption(database, 'muc-1');
  await eraseExemption(database, 'muc-1');
  expect(await readExemptions(database)).toEqual([]);
});
