import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../utils/contract/problem.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { aBackend, anActivity, type Backend, engines, expectReceipt, HOA_MAI, SAO_MAI } from './backend.ts';

async function aPairedBackend(
  engine: (typeof engines)[number],
): Promise<{ backend: Backend; token: string }> {
  const backend = await aBackend(engine);
  return { backend, token: (await backend.pair(HOA_MAI)).token };
}

describe.each(engines)('recording on %s', (engine) => {
  test('an activity gets a receipt with the hash of what was sent and the time of the server', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity({
      note: 'Cờ đỏ sao vàng 🚩 \u0000 e\u0301',
      link: 'https://www.facebook.com/x/posts/1',
    });
    const { status, results } = await backend.record(token, [activity]);
    expect(status).toBe(200);
    expect(results).toEqual([
      {
        status: 'stored',
        id: activity.id,
        receipt: {
          activityId: activity.id,
          number: 'BN-2026-000001',
          sha256: createHash('sha256').update(toCanonicalJson(activity)).digest('hex'),
          receivedAt: backend.clock.now.toISOString(),
        },
      },
    ]);
    expect((await backend.week(token, '2026-W47')).map((stored) => stored.activity)).toEqual([activity]);
  });

  test('the same again, 400 days later and with its fields in another order, gives the same receipt', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity();
    const first = await backend.record(token, [activity]);
    backend.clock.now = new Date('2027-12-26T00:00:00.000Z');
    const reversed = Object.fromEntries(Object.entries(activity).reverse());
    const again = await backend.record(token, [reversed]);
    expect(again.status).toBe(200);
    expect(again.results[0]?.status).toBe('already');
    expect(expectReceipt(again.results[0])).toEqual(expectReceipt(first.results[0]));
  });

  const changes = { title: 'khác', note: 'x', day: '2026-11-20', kind: 'share', seq: 999, count: 2 } as const;
  test.each(Object.entries(changes))(
    'another %s under the same id is refused, and the first stays',
    async (field, value) => {
      const { backend, token } = await aPairedBackend(engine);
      const activity = anActivity();
      await backend.record(token, [activity]);
      const { status, results } = await backend.record(token, [
        { ...activity, [field]: value },
        anActivity(),
      ]);
      expect(status).toBe(409);
      expect(results.map((result) => result.status)).toEqual(['conflict', 'stored']);
      const stored = (await backend.week(token, '2026-W47')).find(
        (entry) => entry.activity.id === activity.id,
      );
      expect(stored?.activity).toEqual(activity);
    },
  );

  test('an id in capitals is the same id', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity();
    await backend.record(token, [activity]);
    const { results } = await backend.record(token, [{ ...activity, id: activity.id.toUpperCase() }]);
    expect(results[0]?.status).toBe('conflict');
  });

  test('a bad item does not hold up the others, and each says what is wrong', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const good = [anActivity(), anActivity()];
    const { status, results } = await backend.record(token, [
      good[0],
      null,
      { ...anActivity(), title: '' },
      { ...anActivity(), memberName: 'x' },
      { ...anActivity(), link: ' https://www.facebook.com/x ' },
      anActivity({ pageKey: 'congdoanvietnam' }),
      good[1],
    ]);
    expect(status).toBe(200);
    expect(
      results.map((result) =>
        result.status === 'invalid' ? `${result.code} ${result.detail}` : result.status,
      ),
    ).toEqual([
      'stored',
      'bad_request Invalid input: expected object, received null',
      'bad_request title: Too small: expected string to have >=1 characters',
      'bad_request Unrecognized key: "memberName"',
      'bad_request link: has blanks around it',
      'page_not_yours pageKey: congdoanvietnam is not an own page of this unit',
      'stored',
    ]);
    expect(await backend.week(token, '2026-W47')).toHaveLength(2);
  });

  test('what was logged before pairing counts, however its page was spelt when its link was pasted', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const spelt = ['CongDoan.HoaMai', 'cong.doan.hoa.mai'].map((pageKey) => anActivity({ pageKey }));
    const { results } = await backend.record(token, spelt);
    expect(results.map(({ status }) => status)).toEqual(['stored', 'stored']);
  });

  test('an id of a share with U+0000 or half a character is refused by itself, and the good items beside it are stored', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const share = (shareItemId: string) => anActivity({ kind: 'share', shareItemId });
    const items = [share('bai-1'), share('bai-\u0000'), share('bai-\ud83d'), anActivity()];
    const { status, results } = await backend.record(token, items);
    expect(status).toBe(200);
    const detail = 'shareItemId: has U+0000 or half a character';
    expect(results).toMatchObject([
      { status: 'stored' },
      { status: 'invalid', code: 'bad_request', detail },
      { status: 'invalid', code: 'bad_request', detail },
      { status: 'stored' },
    ]);
  });

  test('equal ids in one batch behave as if sent one after another', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity();
    const foreign = { ...activity, pageKey: 'congdoanvietnam' };
    const { status, results } = await backend.record(token, [foreign, activity, activity, foreign]);
    expect(status).toBe(409);
    expect(results.map((result) => result.status)).toEqual(['invalid', 'stored', 'already', 'conflict']);
    expect(expectReceipt(results[2])).toEqual(expectReceipt(results[1]));
  });

  test('identical batches at once all succeed with the same receipts', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const batch = Array.from({ length: 20 }, () => anActivity());
    const answers = await Promise.all(
      // Half of them in the other order, which would be a deadlock if rows were locked one by one.
      Array.from({ length: 8 }, (_, index) => backend.record(token, index % 2 ? batch : batch.toReversed())),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const receipts = answers.map(({ results }) =>
      results
        .map(expectReceipt)
        .map(({ number }) => number)
        .sort(),
    );
    expect(new Set(receipts.map((numbers) => numbers.join())).size).toBe(1);
    expect(
      answers.flatMap(({ results }) => results).filter(({ status }) => status === 'stored'),
    ).toHaveLength(20);
  });

  test('different batches at once never share a receipt number', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => backend.record(token, [anActivity(), anActivity(), anActivity()])),
    );
    const numbers = answers.flatMap(({ results }) => results.map((result) => expectReceipt(result).number));
    expect(new Set(numbers).size).toBe(30);
  });

  test('receipt numbers start again with the year in Viet Nam', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const numberAt = async (now: string) => {
      backend.clock.now = new Date(now);
      return expectReceipt((await backend.record(token, [anActivity()])).results[0]).number;
    };
    expect(await numberAt('2026-12-31T16:59:59.999Z')).toBe('BN-2026-000001');
    expect(await numberAt('2026-12-31T17:00:00.000Z')).toBe('BN-2027-000001');
  });

  test('an activity dated by a wrong clock is kept', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity({ occurredAt: '2036-01-01T00:00:00.000Z', day: '2036-01-01' });
    expect((await backend.record(token, [activity])).results[0]?.status).toBe('stored');
    expect(await backend.week(token, '2036-W01')).toHaveLength(1);
  });

  test('a resend gets its receipt even when the page is no longer an own page', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const activity = anActivity();
    await backend.record(token, [activity]);
    await backend.context.db.updateTable('pages').set({ role: 'superior' }).execute();
    const { results } = await backend.record(token, [activity, anActivity()]);
    expect(results.map((result) => result.status)).toEqual(['already', 'invalid']);
  });
});

describe.each(engines)('the week on %s', (engine) => {
  test('it lists the seven days, oldest first', async () => {
    const { backend, token } = await aPairedBackend(engine);
    const days = ['2026-11-22', '2026-11-15', '2026-11-16', '2026-11-23', '2026-11-16'];
    const hours = ['08', '08', '09', '08', '07'];
    await backend.record(
      token,
      days.map((day, index) => anActivity({ day, occurredAt: `${day}T${hours[index]}:00:00.000Z` })),
    );
    const listed = await backend.week(token, '2026-W47');
    expect(listed.map(({ activity }) => activity.occurredAt)).toEqual([
      '2026-11-16T07:00:00.000Z',
      '2026-11-16T09:00:00.000Z',
      '2026-11-22T08:00:00.000Z',
    ]);
  });

  test.each(['', '?week=2026-W54', '?week=2026-11-16', '?week=2025-W53', '?week=2026-W47&page=x'])(
    '"%s" is refused',
    async (query) => {
      const { backend, token } = await aPairedBackend(engine);
      const response = await backend.get(`/v1/activities${query}`, token);
      expect(response.status).toBe(400);
      expect(Problem.parse(await response.json()).code).toBe('bad_request');
    },
  );

  test('it is the week of the own unit', async () => {
    const { backend, token } = await aPairedBackend(engine);
    await backend.record(token, [anActivity()]);
    expect(await backend.week((await backend.pair(SAO_MAI)).token, '2026-W47')).toEqual([]);
    expect(await backend.week((await backend.pair(HOA_MAI)).token, '2026-W47')).toHaveLength(1);
  });
});
