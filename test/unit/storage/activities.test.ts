import { describe, expect, test } from 'vitest';
import {
  addEntry,
  findNextDueAt,
  readEntries,
  readEntriesOfDays,
} from '../../../utils/storage/activities.ts';
import type { DeviceDatabase } from '../../../utils/storage/database.ts';
import {
  discardRefusedEntry,
  reopenEntry,
  sealDueEntries,
  settleEntry,
  undoLastStep,
} from '../../../utils/storage/entry-changes.ts';
import { aDatabase } from '../../builders/a-database.ts';
import { aLogEntry, aReceipt } from '../../builders/a-log-entry.ts';
import { fc } from '../../builders/properties.ts';

const LATER = '2026-11-21T03:00:00.000Z';
const seal = async (database: DeviceDatabase, now: string) => (await sealDueEntries(database, now)).sending;
const takeBack = async (database: DeviceDatabase, id: string) =>
  (await undoLastStep(database, id, LATER)) === 'gone';

async function add(database: DeviceDatabase, count: number) {
  const entries = Array.from({ length: count }, () => aLogEntry());
  for (const entry of entries.toReversed()) await addEntry(database, entry);
  return entries;
}

const numbersOf = async (database: DeviceDatabase) => (await readEntries(database)).map(({ seq }) => seq);

describe('the numbers that the server sees', () => {
  test('follow the order of the clicks, whatever the order on disk', async () => {
    const database = await aDatabase();
    const entries = await add(database, 4);
    const due = await seal(database, LATER);
    expect(due.map(({ activity, seq }) => [activity.id, seq])).toEqual(
      entries.map(({ activity }, index) => [activity.id, index + 1]),
    );
  });

  test('have no gap where an entry was taken back', async () => {
    const database = await aDatabase();
    const [, second] = await add(database, 3);
    expect(await takeBack(database, second?.activity.id ?? '')).toBe(true);
    await seal(database, LATER);
    expect(await numbersOf(database)).toEqual([1, 2]);
  });

  test('never change, however often the outbox is opened', async () => {
    const database = await aDatabase();
    await add(database, 3);
    const first = await seal(database, LATER);
    expect(await seal(database, LATER)).toEqual(first);
    await add(database, 1);
    expect((await seal(database, LATER)).slice(0, 3)).toEqual(first);
  });

  test('are given once when two open the outbox at the same moment', async () => {
    const database = await aDatabase();
    await add(database, 5);
    const [one, other] = await Promise.all([seal(database, LATER), seal(database, LATER)]);
    expect(one).toEqual(other);
    expect(await numbersOf(database)).toEqual([1, 2, 3, 4, 5]);
  });

  test('go on after the browser was closed', async () => {
    const database = await aDatabase();
    await add(database, 2);
    for (const entry of await seal(database, LATER)) {
      await settleEntry(database, entry.activity.id, {
        receipt: aReceipt({ activityId: entry.activity.id }),
      });
    }
    database.close();
    const again = await aDatabase();
    await add(again, 1);
    expect((await seal(again, LATER)).map(({ seq }) => seq)).toEqual([3]);
  });

  test('are not given while the entry can still be taken back', async () => {
    const database = await aDatabase();
    const entry = aLogEntry({ sendAfterAt: '2026-11-21T03:00:00.001Z' });
    await addEntry(database, entry);
    expect(await seal(database, LATER)).toEqual([]);
    expect(await findNextDueAt(database)).toBe('2026-11-21T03:00:00.001Z');
    expect(await seal(database, '2026-11-21T03:00:00.001Z')).toEqual([{ ...entry, seq: 1 }]);
    expect(await findNextDueAt(database)).toBeUndefined();
  });

  test('are given at once when the clock was ahead at the click and has been put right', async () => {
    const database = await aDatabase();
    await addEntry(
      database,
      aLogEntry({ activity: { occurredAt: '2036-11-21T02:00:00.000Z', day: '2036-11-21' } }),
    );
    expect(await seal(database, LATER)).toHaveLength(1);
    expect(await findNextDueAt(database)).toBeUndefined();
  });

  test('count up by one without gap for any mix of adding, taking back and sending', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant('add' as const) },
      { weight: 1, arbitrary: fc.constant('undo' as const) },
      { weight: 1, arbitrary: fc.constant('seal' as const) },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const database = await aDatabase(`run-${run++}`);
        const seen = new Map<string, number | undefined>();
        for (const each of steps) {
          if (each === 'add') await addEntry(database, aLogEntry());
          if (each === 'undo') {
            const last = (await readEntries(database)).at(-1);
            if (last) expect(await takeBack(database, last.activity.id)).toBe(last.seq === undefined);
          }
          if (each === 'seal') {
            for (const { activity, seq } of await seal(database, LATER)) {
              expect(seen.get(activity.id) ?? seq).toBe(seq);
              seen.set(activity.id, seq);
            }
          }
        }
        await seal(database, LATER);
        const numbers = await numbersOf(database);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('taking an entry back', () => {
  test('removes it for good before it is numbered', async () => {
    const database = await aDatabase();
    const [entry] = await add(database, 1);
    expect(await takeBack(database, entry?.activity.id ?? '')).toBe(true);
    expect(await readEntries(database)).toEqual([]);
  });

  test('is too late once it is numbered, and the entry stays', async () => {
    const database = await aDatabase();
    const [entry] = await add(database, 1);
    await seal(database, LATER);
    expect(await takeBack(database, entry?.activity.id ?? '')).toBe(false);
    expect(await readEntries(database)).toHaveLength(1);
  });

  test('says no for an entry that is not there', async () => {
    expect(await takeBack(await aDatabase(), aLogEntry().activity.id)).toBe(false);
  });
});

describe('the answer of the server', () => {
  test('is kept with the entry', async () => {
    const database = await aDatabase();
    const [entry] = await add(database, 1);
    const { id } = entry?.activity ?? aLogEntry().activity;
    await seal(database, LATER);
    const receipt = aReceipt({ activityId: id });
    await settleEntry(database, id, { receipt });
    expect(await readEntries(database)).toEqual([{ ...entry, seq: 1, state: 'received', receipt }]);
    expect(await seal(database, LATER)).toEqual([]);
  });

  test('leaves a refused entry on the device, whole', async () => {
    const database = await aDatabase();
    const [entry] = await add(database, 1);
    await seal(database, LATER);
    await settleEntry(database, entry?.activity.id ?? '', { refusal: 'page_not_yours' });
    expect(await readEntries(database)).toEqual([
      { ...entry, seq: 1, state: 'refused', refusal: 'page_not_yours' },
    ]);
  });

  test.each([
    ['a receipt', { receipt: aReceipt({ activityId: aLogEntry().activity.id }) }],
    ['a refusal', { refusal: 'conflict' as const }],
  ])('%s for an entry that was erased meanwhile brings nothing back', async (_, answer) => {
    const database = await aDatabase();
    await settleEntry(database, aLogEntry().activity.id, answer);
    expect(await readEntries(database)).toEqual([]);
    expect(await database.count('entries')).toBe(0);
  });
});

describe('an entry that the server refused', () => {
  const refusedEntry = () => aLogEntry({ state: 'refused', seq: 4, refusal: 'page_not_yours' });

  test('can be sent again: the same content under the same id and number', async () => {
    const database = await aDatabase();
    const { refusal: _past, ...entry } = refusedEntry();
    await addEntry(database, { ...entry, refusal: 'page_not_yours' });
    await reopenEntry(database, entry.activity.id);
    expect(await seal(database, LATER)).toEqual([{ ...entry, state: 'waiting' }]);
  });

  test('can be thrown away when the admin says so', async () => {
    const database = await aDatabase();
    const entry = refusedEntry();
    await addEntry(database, entry);
    await discardRefusedEntry(database, entry.activity.id);
    expect(await readEntries(database)).toEqual([]);
  });

  test.each([
    ['waits', aLogEntry()],
    ['waits with a number', aLogEntry({ seq: 2 })],
    ['was received', aLogEntry({ state: 'received', seq: 3 })],
  ])('is the only kind that can be: one that %s stays as it is', async (_, entry) => {
    const database = await aDatabase();
    await addEntry(database, entry);
    await discardRefusedEntry(database, entry.activity.id);
    await reopenEntry(database, entry.activity.id);
    expect(await readEntries(database)).toEqual([entry]);
  });

  test('is not brought back after it was thrown away', async () => {
    const database = await aDatabase();
    const { activity } = refusedEntry();
    await reopenEntry(database, activity.id);
    await discardRefusedEntry(database, activity.id);
    expect(await readEntries(database)).toEqual([]);
  });
});

test('the entries of a week include both its ends, oldest first', async () => {
  const database = await aDatabase();
  const days = ['2026-11-23', '2026-11-22', '2026-11-16', '2026-11-15', '2026-11-18'];
  for (const day of days) {
    await addEntry(database, aLogEntry({ activity: { day, occurredAt: `${day}T05:00:00.000Z` } }));
  }
  const found = await readEntriesOfDays(database, '2026-11-16', '2026-11-22');
  expect(found.map(({ activity }) => activity.day)).toEqual(['2026-11-16', '2026-11-18', '2026-11-22']);
});
