import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { ActivityKind } from '../../utils/contract/activity.ts';
import { aBackend, adminOf, anActivity, type Backend, engines, expectReceipt, HOA_MAI } from './backend.ts';
import { aCoordinator, giveRight } from './coordinators.ts';
import { aUnitBelow } from './entries.ts';
import { readBoard, WEEK } from './weeks.ts';

const MIDDLE = ['giua-1', 'giua-2'];
const LEAVES = ['la-1', 'la-2', 'la-3', 'la-4', 'la-5'];
const ROUNDS = 6;

/** Two devices of each of five units below two others below one; their units' own entries are of two weeks. */
async function aTree(backend: Backend) {
  for (const id of MIDDLE) await aUnitBelow(backend, id);
  for (const [index, id] of LEAVES.entries()) await aUnitBelow(backend, id, MIDDLE[index % 2]);
  const writers = [];
  for (const id of [...LEAVES, ...LEAVES]) writers.push({ pageKey: id, ...(await backend.pair(id)) });
  return writers;
}

const batch = (pageKey: string): Activity[] =>
  Array.from({ length: 6 }, (_, index) =>
    anActivity({
      pageKey,
      day: index % 2 === 0 ? '2026-11-21' : '2026-11-12',
      kind: ActivityKind.options[index] ?? 'post',
    }),
  );

describe.each(engines)('writers at the same moment on %s', (engine) => {
  test('ten devices store, repeat and correct while boards are read and a unit moves: every sum is what a recount gives', async () => {
    const backend = await aBackend(engine);
    const writers = await aTree(backend);
    const lan = await aCoordinator(backend, 'Lan', HOA_MAI);
    await giveRight(backend, lan, 'look', HOA_MAI);
    const shared = new Map(LEAVES.map((id) => [id, batch(id)]));
    const numbers = new Map<string, string>();
    let isWriting = true;

    const write = async ({ token, pageKey }: (typeof writers)[number], index: number) => {
      const send = async (activities: Activity[]) => {
        const { results } = await backend.record(token, activities);
        for (const result of results) {
          const { activityId, number } = expectReceipt(result);
          expect(numbers.get(activityId) ?? number).toBe(number);
          numbers.set(activityId, number);
        }
      };
      // The other device of the unit brings the same ones, in the other order.
      const ofUnit = shared.get(pageKey) ?? [];
      const inOrder = (list: Activity[]) => (index < LEAVES.length ? list : list.toReversed());
      await send(inOrder(ofUnit));
      const again = ofUnit.map((each) => ({
        ...each,
        kind: 'other' as const,
        revision: 2,
        seq: each.seq + 1000,
      }));
      await send(inOrder(again));
      for (let round = 0; round < ROUNDS; round++) {
        const fresh = batch(pageKey);
        await Promise.all([send(fresh), send(fresh.toReversed())]);
      }
    };
    const read = async () => {
      let last = 0;
      while (isWriting) {
        // What is asked of SQLite is answered in the same turn: without this, nobody else would ever have one.
        await setImmediate();
        const { sums } = (await readBoard(backend, lan.token, HOA_MAI, { tree: 'now' })).unit;
        expect(sums.activities).toBeGreaterThanOrEqual(last);
        last = sums.activities;
      }
    };
    const move = async () => {
      for (const parent of ['giua-2', 'giua-1', 'giua-2'])
        await commands['unit move'](adminOf(backend), new Map(Object.entries({ id: 'la-1', parent })));
    };
    const done = Promise.all([...writers.map(write), move()]).finally(() => {
      isWriting = false;
    });
    await Promise.all([done, read()]);

    const made = LEAVES.length * 6 + writers.length * ROUNDS * 6;
    expect(numbers.size).toBe(made);
    expect(new Set(numbers.values()).size).toBe(made);
    const [now, was] = await Promise.all([
      readBoard(backend, lan.token, HOA_MAI, { tree: 'now' }),
      readBoard(backend, lan.token, HOA_MAI, { week: WEEK, tree: 'was' }),
    ]);
    // Half of what was made is of this week.
    expect(now.unit.sums.activities).toBe(made / 2);
    expect(was.unit.sums).toEqual(now.unit.sums);
    expect(await commands['rollups check'](adminOf(backend), new Map())).toContain('are right');
  });
});
