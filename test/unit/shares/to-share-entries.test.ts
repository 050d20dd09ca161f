import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { ShareEntry } from '../../../utils/contract/share-state.ts';
import { toShareEntries } from '../../../utils/domain/shares/to-share-entries.ts';
import { toSharedRecord } from '../../../utils/storage/shared.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aShareItem } from './a-share-item.ts';

const today = '2026-11-21';
const toShared = (entries: readonly LogEntry[]) => entries.flatMap((entry) => toSharedRecord(entry) ?? []);
const share = { kind: 'share', shareItemId: 'muc-1' } as const;
const exempt = [{ itemId: 'muc-1', reason: 'Dành cho ngành khác', day: '2026-11-20' }];

describe('the state of one item', () => {
  it.each([
    ['nothing done', {}, [], [], 'to_do'],
    ['due today', { dueOn: today }, [], [], 'to_do'],
    ['due yesterday', { dueOn: '2026-11-20' }, [], [], 'expired'],
    ['set aside', {}, [], exempt, 'not_applicable'],
    ['set aside, and due yesterday', { dueOn: '2026-11-20' }, [], exempt, 'not_applicable'],
    ['shared', {}, [aLogEntry({ activity: share })], [], 'done'],
    ['shared, and the server has it', {}, [aLogEntry({ activity: share, state: 'received' })], [], 'done'],
    [
      'shared, and the server refused the entry',
      {},
      [aLogEntry({ activity: share, state: 'refused' })],
      [],
      'done',
    ],
    ['shared after the due day', { dueOn: '2026-11-19' }, [aLogEntry({ activity: share })], [], 'done'],
    ['set aside, then shared after all', {}, [aLogEntry({ activity: share })], exempt, 'done'],
    ['another item shared', {}, [aLogEntry({ activity: { ...share, shareItemId: 'muc-2' } })], [], 'to_do'],
    ['a share that names no item', {}, [aLogEntry({ activity: { kind: 'share' } })], [], 'to_do'],
    ['a post that names the item', {}, [aLogEntry({ activity: { ...share, kind: 'post' } })], [], 'to_do'],
    ['another item set aside', {}, [], [{ itemId: 'muc-2', reason: 'Khác', day: today }], 'to_do'],
  ] as const)('%s', (_, over, entries, exemptions, expected) => {
    const [entry] = toShareEntries(
      [aShareItem(over)],
      { shared: toShared(entries), exemptions: [...exemptions] },
      today,
    );
    expect(entry?.state).toBe(expected);
    expect(ShareEntry.safeParse(entry).error?.issues ?? []).toEqual([]);
  });

  it('keeps the day and the entry of the first share when a post is shared again', () => {
    const again = aLogEntry({ activity: { ...share, day: '2026-11-20' } });
    const first = aLogEntry({ activity: { ...share, day: '2026-11-18' } });
    const [entry] = toShareEntries([aShareItem()], { shared: toShared([again, first]) }, today);
    expect(entry).toMatchObject({ doneOn: '2026-11-18', activityId: first.activity.id });
  });

  it('keeps the reason why an item does not apply', () => {
    expect(toShareEntries([aShareItem()], { shared: [], exemptions: exempt }, today)[0]).toMatchObject({
      reason: 'Dành cho ngành khác',
    });
  });
});

it('orders: to do by due day then newest, then expired, then set aside, done last', () => {
  const items = [
    aShareItem({ id: 'done-earlier' }),
    aShareItem({ id: 'done-today' }),
    aShareItem({ id: 'set-aside' }),
    aShareItem({ id: 'expired-long-ago', dueOn: '2026-11-10' }),
    aShareItem({ id: 'expired-yesterday', dueOn: '2026-11-20' }),
    aShareItem({ id: 'no-due-day', publishedOn: '2026-11-12' }),
    aShareItem({ id: 'no-due-day-newer', publishedOn: '2026-11-19' }),
    aShareItem({ id: 'due-later', dueOn: '2026-11-30' }),
    aShareItem({ id: 'due-today', dueOn: today }),
  ];
  const entries = [
    aLogEntry({ activity: { kind: 'share', shareItemId: 'done-earlier', day: '2026-11-17' } }),
    aLogEntry({ activity: { kind: 'share', shareItemId: 'done-today', day: today } }),
  ];
  const exemptions = [{ itemId: 'set-aside', reason: 'Khác', day: today }];
  expect(
    toShareEntries(items, { shared: toShared(entries), exemptions }, today).map(({ item }) => item.id),
  ).toEqual([
    'due-today',
    'due-later',
    'no-due-day-newer',
    'no-due-day',
    'expired-yesterday',
    'expired-long-ago',
    'set-aside',
    'done-today',
    'done-earlier',
  ]);
});

describe('what other devices of the unit did', () => {
  const unitShares = [{ itemId: 'muc-1', pageKey: 'congdoanhoamai', day: '2026-11-18' }];

  it('is done, without an entry that could be undone here', () => {
    const [entry] = toShareEntries([aShareItem()], { shared: [], unitShares }, today);
    expect(entry).toMatchObject({ state: 'done', doneOn: '2026-11-18' });
    expect(entry?.activityId).toBeUndefined();
  });

  it('keeps the earlier day when this device shared it too', () => {
    const shared = toShared([aLogEntry({ activity: { ...share, day: '2026-11-19' } })]);
    const [entry] = toShareEntries([aShareItem()], { shared, unitShares }, today);
    expect(entry).toMatchObject({ doneOn: '2026-11-18', activityId: shared[0]?.activityId });
  });
});

it('puts what is pinned before everything else that is open', () => {
  const items = [aShareItem({ id: 'a', dueOn: today }), aShareItem({ id: 'b', pinned: true })];
  expect(toShareEntries(items, { shared: [] }, today).map(({ item }) => item.id)).toEqual(['b', 'a']);
});

it('leaves its arguments as they were', () => {
  const items = Object.freeze([aShareItem({ id: 'b' }), aShareItem({ id: 'a', dueOn: today })]);
  expect(toShareEntries(items, { shared: Object.freeze([]) }, today).map(({ item }) => item.id)).toEqual([
    'a',
    'b',
  ]);
});
