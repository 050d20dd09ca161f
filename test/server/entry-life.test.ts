import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findLockedDays } from '../../server/store/locked-days.ts';
import { toSha256 } from '../../server/trust/role-metadata.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { toDigestText } from '../../utils/domain/activities/digest-text.ts';
import { aBackend, anActivity, type Backend, engines, expectReceipt, HOA_MAI, SAO_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { listEntries, readDigest, readReviews, review } from './entries.ts';

vi.mock('../../server/store/locked-days.ts', () => ({ findLockedDays: vi.fn(async () => new Set()) }));

beforeEach(() => {
  vi.mocked(findLockedDays).mockImplementation(async () => new Set());
});

const readAll = ({ context: { db } }: Backend, table: 'activity_revisions' | 'entry_reviews') =>
  db.selectFrom(table).selectAll().orderBy('revision').execute();

describe.each(engines)('a correction on %s', (engine) => {
  test('keeps the number of the entry, and what was said before', async () => {
    const backend = await aBackend(engine);
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const first = anActivity({ title: 'Lễ phát dộng' });
    const receipt = expectReceipt((await backend.record(one.token, [first])).results[0]);
    backend.clock.now = new Date('2026-11-21T03:00:00.000Z');
    const second = { ...first, title: 'Lễ phát động', revision: 2, seq: 90_001 };
    const corrected = expectReceipt((await backend.record(two.token, [second])).results[0]);
    expect(corrected).toMatchObject({ number: receipt.number, revision: 2 });
    expect(corrected.receivedAt).toBe('2026-11-21T03:00:00.000Z');
    expect(await backend.week(one.token, '2026-W47')).toEqual([
      { activity: second, receipt: corrected, standing: 'received', ownDevice: true },
    ]);
    expect(await readAll(backend, 'activity_revisions')).toMatchObject([
      { revision: 1, device_id: one.deviceId, sha256: receipt.sha256 },
      { revision: 2, device_id: two.deviceId, sha256: corrected.sha256 },
    ]);
    // Whatever is sent again gets the receipt it had.
    const again = await backend.record(one.token, [first, second]);
    expect(again.results).toEqual([
      { status: 'already', id: first.id, receipt },
      { status: 'already', id: first.id, receipt: corrected },
    ]);
  });

  test('with another body under a known revision is a conflict, also under an earlier one', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const first = anActivity();
    const third = { ...first, revision: 3 };
    const { results } = await backend.record(token, [first, third]);
    expect(results.map(({ status }) => status)).toEqual(['stored', 'stored']);
    const changed = [first, { ...first, revision: 2 }, third].map((each) => ({ ...each, title: 'khác' }));
    expect((await backend.record(token, changed)).results.map(({ status }) => status)).toEqual([
      'conflict',
      'conflict',
      'conflict',
    ]);
  });

  test('may be the first that comes of an entry', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const third = anActivity({ revision: 3 });
    const { results } = await backend.record(token, [third]);
    expect(expectReceipt(results[0])).toMatchObject({ revision: 3, number: 'BN-2026-000001' });
    expect(await readAll(backend, 'activity_revisions')).toEqual([]);
  });

  test('comes from devices of the unit only', async () => {
    const backend = await aBackend(engine);
    const [own, foreign] = [await backend.pair(HOA_MAI), await backend.pair(SAO_MAI)];
    const first = anActivity();
    await backend.record(own.token, [first]);
    const { results } = await backend.record(foreign.token, [{ ...first, revision: 2, withdrawn: true }]);
    expect(results).toEqual([{ status: 'conflict', id: first.id }]);
    expect((await backend.week(own.token, '2026-W47'))[0]?.standing).toBe('received');
  });

  test('of an entry whose page was taken from the unit is possible, to another foreign page it is not', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const first = anActivity();
    await backend.record(token, [first]);
    await backend.context.db.updateTable('pages').set({ role: 'superior' }).execute();
    const { results } = await backend.record(token, [
      { ...first, revision: 2, pageKey: 'congdoanvietnam' },
      { ...first, revision: 2, withdrawn: true },
    ]);
    expect(results).toMatchObject([{ status: 'invalid', code: 'page_not_yours' }, { status: 'stored' }]);
  });

  test('that takes an entry back frees its share, and one that comes after brings it again', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const share = anActivity({ kind: 'share', shareItemId: 'muc-1' });
    const readShares = async () =>
      ((await (await backend.get('/v1/shares?since=2026-11-01', token)).json()) as { shares: unknown[] })
        .shares;
    await backend.record(token, [share]);
    expect(await readShares()).toHaveLength(1);
    await backend.record(token, [{ ...share, revision: 2, withdrawn: true }]);
    expect(await readShares()).toEqual([]);
    expect((await backend.week(token, '2026-W47'))[0]?.standing).toBe('withdrawn');
    await backend.record(token, [{ ...share, revision: 3 }]);
    expect(await readShares()).toHaveLength(1);
    expect((await backend.week(token, '2026-W47'))[0]?.standing).toBe('received');
  });

  test('moves the entry to another day', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const first = anActivity({ day: '2026-11-21' });
    await backend.record(token, [first, { ...first, revision: 2, day: '2026-11-13' }]);
    expect(await backend.week(token, '2026-W47')).toEqual([]);
    expect(await backend.week(token, '2026-W46')).toHaveLength(1);
  });

  test('of a day that is locked, or to one, is refused, and so is a new entry there', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const [locked, open] = [anActivity({ day: '2026-11-13' }), anActivity({ day: '2026-11-21' })];
    await backend.record(token, [locked, open]);
    vi.mocked(findLockedDays).mockImplementation(
      async (_transaction, unitId, days) =>
        new Set(unitId === HOA_MAI ? days.filter((day) => day === '2026-11-13') : []),
    );
    const { results } = await backend.record(token, [
      { ...locked, revision: 2, day: '2026-11-21' },
      { ...open, revision: 2, day: '2026-11-13' },
      anActivity({ day: '2026-11-13' }),
      locked,
      { ...open, revision: 2 },
    ]);
    const told = results.map((result) => (result.status === 'invalid' ? result.code : result.status));
    expect(told).toEqual(['not_allowed', 'not_allowed', 'not_allowed', 'already', 'stored']);
    const lan = await aCoordinator(backend, 'Lan');
    const of = (id: string, revision: number) => ({ activityId: id, revision });
    const reason = 'Ngày không đúng';
    expect(await review(backend, lan, { move: 'return', ...of(locked.id, 1), reason })).toEqual({
      refused: 'not_allowed',
    });
    expect(await review(backend, lan, { move: 'accept', ...of(locked.id, 1) })).toHaveProperty('review');
  });

  test('of an entry past its time is refused, and every revision of it still gets its receipt', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const { retireEntries } = await import('../../server/store/retention.ts');
    const first = anActivity({ day: '2024-11-21' });
    const second = { ...first, revision: 2 };
    const before = await backend.record(token, [first, second]);
    const retire = () =>
      backend.context.db.transaction().execute((transaction) => retireEntries(transaction, '2026-01-01', 10));
    expect(await retire()).toBe(1);
    const again = await backend.record(token, [
      first,
      second,
      { ...first, revision: 3 },
      { ...first, title: 'x' },
    ]);
    expect(again.results.slice(0, 2)).toEqual(before.results.map((each) => ({ ...each, status: 'already' })));
    expect(again.results.slice(2)).toMatchObject([
      { status: 'invalid', code: 'not_allowed' },
      { status: 'conflict' },
    ]);
    expect(await readAll(backend, 'activity_revisions')).toEqual([]);
  });

  test('many at once of one entry: one is stored, the rest are told', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const activities = [anActivity(), anActivity()];
    await backend.record(token, activities);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) => {
        const batch = activities.map((each) => ({ ...each, revision: 2, title: `Bản ${index}` }));
        return backend.record(token, index % 2 ? batch : batch.toReversed());
      }),
    );
    const statuses = answers.flatMap(({ results }) => results.map(({ status }) => status)).sort();
    expect(statuses).toEqual([...Array(10).fill('conflict'), 'stored', 'stored']);
  });

  test('cannot be changed in the database afterwards', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const first = anActivity();
    await backend.record(token, [first, { ...first, revision: 2 }]);
    const lan = await aCoordinator(backend, 'Lan');
    await review(backend, lan, { move: 'accept', activityId: first.id, revision: 2 });
    const { db } = backend.context;
    await expect(db.updateTable('activity_revisions').set({ body: '{}' }).execute()).rejects.toThrow(
      'append-only',
    );
    await expect(db.updateTable('entry_reviews').set({ reason: 'x' }).execute()).rejects.toThrow(
      'append-only',
    );
  });
});

describe.each(engines)('what a coordinator says of an entry, on %s', (engine) => {
  async function anEntry() {
    const backend = await aBackend(engine);
    const device = await backend.pair(HOA_MAI);
    const activity = anActivity();
    await backend.record(device.token, [activity]);
    return { backend, device, activity, lan: await aCoordinator(backend, 'Lan') };
  }

  test('comes back to the author with its reason; a corrected entry is received again, an accepted one stays', async () => {
    const { backend, device, activity, lan } = await anEntry();
    const of = (revision: number) => ({ activityId: activity.id, revision });
    const returned = await review(backend, lan, { move: 'return', ...of(1), reason: ' Thiếu đường dẫn ' });
    expect(returned).toEqual({
      review: {
        ...of(1),
        standing: 'returned',
        reason: 'Thiếu đường dẫn',
        reviewedAt: backend.clock.now.toISOString(),
      },
    });
    const week = async () => (await backend.week(device.token, '2026-W47'))[0];
    expect(await week()).toMatchObject({ standing: 'returned', reason: 'Thiếu đường dẫn' });

    const second = { ...activity, revision: 2, link: 'https://www.facebook.com/x/posts/1' };
    await backend.record(device.token, [second]);
    expect(await week()).toMatchObject({ standing: 'received', activity: second });
    expect(await week()).not.toHaveProperty('reason');
    expect(await review(backend, lan, { move: 'accept', ...of(1) })).toEqual({ refused: 'conflict' });

    const accepted = await review(backend, lan, { move: 'accept', ...of(2) });
    const { results } = await backend.record(device.token, [
      { ...activity, revision: 3 },
      { ...activity, revision: 3, withdrawn: true },
      second,
    ]);
    expect(results).toMatchObject([
      { status: 'invalid', code: 'not_allowed' },
      { status: 'invalid', code: 'not_allowed' },
      { status: 'already' },
    ]);
    const { reviews, more } = await readReviews(backend, device.token);
    expect([reviews, more]).toEqual([[returned, accepted].flatMap((each) => each.review ?? []), false]);
    // A device goes on from the last one that it knows, also when the clock has not moved.
    expect(reviews[0]?.reviewedAt.localeCompare(reviews[1]?.reviewedAt ?? '')).toBe(-1);
    const rest = await readReviews(backend, device.token, reviews[0]?.reviewedAt);
    expect(rest.reviews).toEqual(reviews.slice(1));
  });

  test('said again is the same, and said otherwise a new line', async () => {
    const { backend, device, activity, lan } = await anEntry();
    const of = { activityId: activity.id, revision: 1 };
    const first = await review(backend, lan, { move: 'accept', ...of });
    expect(await review(backend, lan, { move: 'accept', ...of })).toEqual(first);
    expect((await readReviews(backend, device.token)).reviews).toHaveLength(1);
    await review(backend, lan, { move: 'return', ...of, reason: 'Nhầm trang' });
    expect((await readReviews(backend, device.token)).reviews).toHaveLength(2);
    const acts = await backend.context.db
      .selectFrom('audit_events')
      .select(['act', 'subject', 'actor_id'])
      .execute();
    expect(acts.filter(({ act }) => act.startsWith('entry.'))).toEqual([
      { act: 'entry.accept', subject: activity.id, actor_id: lan.id },
      { act: 'entry.return', subject: activity.id, actor_id: lan.id },
    ]);
  });

  test('is refused for an entry that was taken back, that is not there, or without a reason', async () => {
    const { backend, device, activity, lan } = await anEntry();
    await backend.record(device.token, [{ ...activity, revision: 2, withdrawn: true }]);
    const of = { activityId: activity.id, revision: 2 };
    expect(await review(backend, lan, { move: 'accept', ...of })).toEqual({ refused: 'not_allowed' });
    const other = { activityId: anActivity().id, revision: 1 };
    expect(await review(backend, lan, { move: 'accept', ...other })).toEqual({ refused: 'not_found' });
    expect(await review(backend, lan, { move: 'return', ...of, reason: ' x ' })).toEqual({
      refused: 'bad_request',
    });
    expect(await readAll(backend, 'entry_reviews')).toEqual([]);
  });

  test('is told at most 200 at a time, and none is passed over', async () => {
    const { backend, device, lan } = await anEntry();
    const activities = Array.from({ length: 205 }, () => anActivity());
    for (let from = 0; from < 205; from += 50)
      await backend.record(device.token, activities.slice(from, from + 50));
    const accept = ({ id }: Activity) =>
      review(backend, lan, { move: 'accept', activityId: id, revision: 1 });
    // They wait for one another: all at once, the last ones would wait longer than a connection is waited for.
    for (let from = 0; from < 205; from += 8) await Promise.all(activities.slice(from, from + 8).map(accept));
    const first = await readReviews(backend, device.token);
    expect([first.reviews.length, first.more]).toEqual([200, true]);
    const rest = await readReviews(backend, device.token, first.reviews.at(-1)?.reviewedAt);
    expect([rest.reviews.length, rest.more]).toEqual([5, false]);
    const told = [...first.reviews, ...rest.reviews].map(({ activityId }) => activityId);
    expect(told.sort()).toEqual(activities.map(({ id }) => id).sort());
  });

  test('a correction and a review at once: the review is of what was looked at, or a conflict', async () => {
    const { backend, device, lan } = await anEntry();
    const activities = Array.from({ length: 12 }, () => anActivity());
    await backend.record(device.token, activities);
    await Promise.all(
      activities.flatMap((activity) => [
        backend.record(device.token, [{ ...activity, revision: 2 }]),
        review(backend, lan, { move: 'accept', activityId: activity.id, revision: 1 }),
      ]),
    );
    const { entries } = await listEntries(backend, lan);
    const stands = entries.map(({ activity, standing }) => `${activity.revision ?? 1} ${standing}`);
    expect(
      stands.every((each) => each === '1 accepted' || each === '2 received' || each === '1 received'),
    ).toBe(true);
    expect(entries).toHaveLength(13);
  });
});

describe.each(engines)('the digest of a week, on %s', (engine) => {
  test('is that of the newest revisions of what the device logged, and the unit is counted', async () => {
    const backend = await aBackend(engine);
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const [a, b, c] = [anActivity(), anActivity(), anActivity()];
    await backend.record(one.token, [a, b, anActivity({ day: '2026-11-15' })]);
    await backend.record(two.token, [c]);
    const { results } = await backend.record(one.token, [
      { ...a, revision: 2, withdrawn: true },
      b,
      { ...c, revision: 2 },
    ]);
    const own = results.slice(0, 2).map((result) => expectReceipt(result));
    expect(await readDigest(backend, one.token)).toEqual({
      week: '2026-W47',
      unit: { count: 3 },
      device: { count: 2, digest: toSha256(toDigestText(own)) },
    });
    expect((await readDigest(backend, two.token)).device.count).toBe(1);
    const nothing = (await readDigest(backend, one.token, '2026-W01')).device;
    expect(nothing).toEqual({ count: 0, digest: toSha256('') });
  });
});
