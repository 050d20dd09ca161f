import { expect, test } from 'vitest';
import { readPayloads, rememberPayload } from '../../../utils/storage/payloads.ts';
import { aDatabase } from '../../builders/a-database.ts';

const aPayload = (number: number) => ({
  sentAt: '2026-11-21T02:00:00.000Z',
  method: 'POST',
  url: 'https://baocao.example/v1/activities/batch',
  body: `{"activities":[${number}]}`,
});

test('what was sent last comes first', async () => {
  const database = await aDatabase();
  for (const number of [1, 2, 3]) await rememberPayload(database, aPayload(number));
  expect(await readPayloads(database)).toEqual([aPayload(3), aPayload(2), aPayload(1)]);
});

test('the last twenty requests are kept and no more, also after the browser was closed', async () => {
  const database = await aDatabase();
  for (let number = 1; number <= 15; number += 1) await rememberPayload(database, aPayload(number));
  database.close();
  const again = await aDatabase();
  for (let number = 16; number <= 47; number += 1) await rememberPayload(again, aPayload(number));
  const kept = await readPayloads(again);
  expect(kept).toHaveLength(20);
  expect([kept.at(0), kept.at(-1)]).toEqual([aPayload(47), aPayload(28)]);
});
