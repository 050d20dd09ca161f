import { expect, test } from 'vitest';
import {
  findLearnedAliases,
  readLearnedAliases,
  writeLearnedAliases,
} from '../../../utils/storage/aliases.ts';
import { aDatabase } from '../../builders/a-database.ts';

const learnedAt = '2026-11-21T03:00:00.000Z';

test('one record is kept for each item', async () => {
  const database = await aDatabase();
  await writeLearnedAliases(database, { itemId: 'muc-1', aliases: ['pfbid0abc'], learnedAt });
  const later = { itemId: 'muc-1', numericId: '12', aliases: ['pfbid0abc', 'share:1AbC'], learnedAt };
  await writeLearnedAliases(database, later);
  expect(await readLearnedAliases(database)).toEqual([later]);
  expect(await findLearnedAliases(database, 'muc-1')).toEqual(later);
  expect(await findLearnedAliases(database, 'muc-2')).toBeUndefined();
});

test('a record that does not parse is set aside and not thrown away', async () => {
  const database = await aDatabase();
  await database.put('aliases', { itemId: 'muc-1', aliases: ['https://www.facebook.com/'], learnedAt });
  expect(await readLearnedAliases(database)).toEqual([]);
  expect(await database.getAll('setAside')).toMatchObject([{ store: 'aliases', key: 'muc-1' }]);
});
