import { describe, expect, test } from 'vitest';
import { Desk, type OutboxTrouble } from '../../../utils/contract/desk.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { addEntry } from '../../../utils/storage/activities.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { outboxTrouble } from '../../../utils/storage/outbox-trouble.ts';
import { writeExemption } from '../../../utils/storage/shares.ts';
import { aConnection, TOKEN } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';

test('a new browser has templates, the national page and nothing to send', async () => {
  const desk = await readDesk(await aDevice());
  expect(Desk.parse(desk)).toEqual(desk);
  expect(desk.templates.length).toBeGreaterThan(0);
  expect(desk).toMatchObject({
    today: '2026-11-21',
    week: '2026-W47',
    shares: [],
    entries: [],
    outbox: { waiting: 0, refused: 0, trouble: 'unpaired' },
  });
  expect(desk.unitName).toBeUndefined();
});

test.each([
  ['2026-11-22T16:59:59.999Z', '2026-11-22', '2026-W47'],
  ['2026-11-22T17:00:00.000Z', '2026-11-23', '2026-W48'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01', '2026-W53'],
])('at %s the desk is that of %s, %s', async (at, today, week) => {
  const device = await aDevice();
  device.clock.now = new Date(at);
  expect(await readDesk(device)).toMatchObject({ today, week });
});

describe('the outbox chip', () => {
  test.each<
    [string, { paired?: 'yes' | 'revoked'; waiting: number; refused: number; stored?: OutboxTrouble }, object]
  >([
    ['all sent', { paired: 'yes', waiting: 0, refused: 0 }, { waiting: 0, refused: 0 }],
    ['some wait', { paired: 'yes', waiting: 2, refused: 0 }, { waiting: 2, refused: 0 }],
    ['some need the admin', { paired: 'yes', waiting: 1, refused: 2 }, { waiting: 1, refused: 2 }],
    [
      'the server is down',
      { paired: 'yes', waiting: 2, refused: 0, stored: 'unreachable' },
      { waiting: 2, refused: 0, trouble: 'unreachable' },
    ],
    [
      'an old trouble with nothing to send is over',
      { paired: 'yes', waiting: 0, refused: 0, stored: 'server_error' },
      { waiting: 0, refused: 0 },
    ],
    [
      'revoked, with nothing to send',
      { paired: 'revoked', waiting: 0, refused: 0 },
      { waiting: 0, refused: 0, trouble: 'revoked' },
    ],
    [
      'never paired',
      { waiting: 1, refused: 0, stored: 'unreachable' },
      { waiting: 1, refused: 0, trouble: 'unpaired' },
    ],
  ])('%s', async (_, { paired, waiting, refused, stored }, expected) => {
    const device = await aDevice();
    if (paired) await connection.write(device.database, aConnection({ revoked: paired === 'revoked' }));
    if (stored) await outboxTrouble.write(device.database, stored);
    for (let count = 0; count < waiting; count += 1) await addEntry(device.database, aLogEntry());
    for (let count = 0; count < refused; count += 1) {
      await addEntry(device.database, aLogEntry({ state: 'refused', seq: 9, refusal: 'conflict' }));
    }
    expect((await readDesk(device)).outbox).toEqual(expected);
  });
});

const onDay = (day: string) => ({ day, occurredAt: `${day}T02:00:00.000Z` });

test('of older weeks only what the server does not have is on the desk', async () => {
  const device = await aDevice();
  const days = ['2026-11-08', '2026-11-09', '2026-11-15', '2026-11-21'];
  for (const day of days) await addEntry(device.database, aLogEntry({ activity: onDay(day) }));
  await addEntry(device.database, aLogEntry({ activity: onDay('2026-11-07'), state: 'received', seq: 9 }));
  const desk = await readDesk(device);
  expect(desk.entries.map(({ activity }) => activity.day)).toEqual(days);
  expect(desk.outbox.waiting).toBe(4);
});

test('an entry that the server refused three weeks ago can still be found in the log', async () => {
  const device = await aDevice({ paired: aConnection() });
  const activity = onDay('2026-11-01');
  const refused = aLogEntry({ activity, state: 'refused', seq: 1, refusal: 'page_not_yours' });
  await addEntry(device.database, refused);
  const desk = await readDesk(device);
  expect(desk.outbox.refused).toBe(1);
  expect(desk.entries).toEqual([refused]);
});

test('the checklist shows what was shared, what does not apply and what is left', async () => {
  const device = await aDevice({ paired: aConnection() });
  const shareItems = ['muc-1', 'muc-2', 'muc-3'].map((id) => aShareItem({ id }));
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', shareItems }));
  await addEntry(device.database, aLogEntry({ activity: { kind: 'share', shareItemId: 'muc-1' } }));
  await writeExemption(device.database, { itemId: 'muc-2', reason: 'Ngành khác', day: '2026-11-21' });
  const { shares } = await readDesk(device);
  expect(new Map(shares.map(({ item, state }) => [item.id, state]))).toEqual(
    new Map([
      ['muc-1', 'done'],
      ['muc-2', 'not_applicable'],
      ['muc-3', 'to_do'],
    ]),
  );
});

test('a damaged record does not close the desk, and options tell of it', async () => {
  const device = await aDevice({ paired: aConnection() });
  const entry = aReceivedEntry('BN-2026-000007');
  await addEntry(device.database, entry);
  await device.database.put('entries', { ...aLogEntry(), sendAfterAt: 'mai' });
  await device.database.put('singles', { language: 'vi', panelWidth: 9 }, 'settings');
  expect((await readDesk(device)).entries).toEqual([entry]);
  const stored = await readStored(device);
  expect(stored.entries).toBe(1);
  expect(stored.setAside.map(({ store }) => store).toSorted()).toEqual(['entries', 'singles']);
});

test('what options show never holds the token, not even of a damaged pairing', async () => {
  const device = await aDevice({ paired: aConnection() });
  expect(JSON.stringify(await readStored(device))).not.toContain(TOKEN);
  await device.database.put('singles', { ...aConnection(), server: TOKEN, revoked: 'no' }, 'connection');
  const stored = await readStored(device);
  expect(stored.connection).toBeUndefined();
  expect(JSON.stringify(await readStored(device))).not.toContain(TOKEN);
});

test('what packs in force add to the reminder is on the desk', async () => {
  const device = await aDevice({ paired: aConnection() });
  const reminders = {
    phrases: [{ category: 'labour_dispute' as const, phrase: 'tuyệt thực' }],
    exceptions: [],
    trustedHosts: ['congdoan-hoamai.example.vn'],
    mustRemind: [],
    mustNotRemind: [],
  };
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', reminders }));
  expect((await readDesk(device)).reminders).toEqual([reminders]);
  await keepPacks(device, aPack({ unitId: 'cdcs-hoa-mai', reminders, validTo: '2026-11-01' }));
  expect((await readDesk(device)).reminders).toBeUndefined();
});
