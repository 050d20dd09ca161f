import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { toSingle } from '../../../utils/storage/singles.ts';
import { aDatabase } from '../../builders/a-database.ts';

const seen = toSingle('seen', z.array(z.string()));
const beside = toSingle('beside', z.string());

test('changes made at the same moment by two connections all hold', async () => {
  const [one, other] = [await aDatabase(), await aDatabase()];
  await Promise.all(
    [one, other, one, other].map((database, nth) =>
      seen.change(database, (present = []) => [...present, `change ${nth}`]),
    ),
  );
  expect((await seen.read(one))?.toSorted()).toEqual(['change 0', 'change 1', 'change 2', 'change 3']);
});

test('a change that comes to nothing leaves what stands beside it too', async () => {
  const database = await aDatabase();
  await seen.write(database, ['before']);
  await seen.change(database, () => undefined, [beside.keyed('new')]);
  expect([await seen.read(database), await beside.read(database)]).toEqual([['before'], undefined]);

  await seen.change(database, () => ['after'], [beside.keyed('new')]);
  expect([await seen.read(database), await beside.read(database)]).toEqual([['after'], 'new']);
});

test('a change that fails writes nothing', async () => {
  const database = await aDatabase();
  await seen.write(database, ['before']);
  const failing = seen.change(database, () => {
    throw new Error('not this way');
  });
  await expect(failing).rejects.toThrow('not this way');
  expect(await seen.read(database)).toEqual(['before']);
});
