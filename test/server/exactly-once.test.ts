import { describe, expect, test } from 'vitest';
import { fc } from '../builders/properties.ts';
import { aBackend, anActivity, engines, expectReceipt, HOA_MAI } from './backend.ts';

/** Which of ten activities go into one batch, and whether its answer reaches the device. */
const aSend = fc.record({
  picks: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }),
  isLost: fc.boolean(),
});

describe.each(engines)('exactly once on %s', (engine) => {
  test('whatever is sent again, in whatever order, and whatever answers are lost', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const anyHistory = fc.array(aSend, { minLength: 1, maxLength: 8 });
    let expectedCount = 0;
    await fc.assert(
      fc.asyncProperty(anyHistory, fc.boolean(), async (sends, isParallel) => {
        const activities = Array.from({ length: 10 }, () => anActivity());
        const receipts = new Map<string, string>();
        const send = async ({ picks, isLost }: (typeof sends)[number]) => {
          const { status, results } = await backend.record(
            token,
            picks.map((pick) => activities[pick]),
          );
          expect(status).toBe(200);
          for (const result of isLost ? [] : results) {
            const { activityId, number } = expectReceipt(result);
            expect(receipts.get(activityId) ?? number).toBe(number);
            receipts.set(activityId, number);
          }
        };
        if (isParallel) await Promise.all(sends.map(send));
        else for (const one of sends) await send(one);

        const sent = new Set(sends.flatMap(({ picks }) => picks.map((pick) => activities[pick]?.id)));
        expectedCount += sent.size;
        const stored = await backend.week(token, '2026-W47');
        expect(stored).toHaveLength(expectedCount);
        expect(new Set(stored.map(({ receipt }) => receipt.number)).size).toBe(expectedCount);
        const mine = stored.filter(({ activity }) => receipts.has(activity.id));
        for (const { activity, receipt } of mine) expect(receipts.get(activity.id)).toBe(receipt.number);
        expect(mine).toHaveLength(receipts.size);
      }),
      { numRuns: 40 },
    );
  });
});
