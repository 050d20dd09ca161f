import { describe, expect, test } from 'vitest';
import { ActivityKind } from '../../../utils/contract/activity.ts';
import { TargetKind } from '../../../utils/contract/target.ts';
import { countActivities } from '../../../utils/domain/targets/count-activities.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { aTarget } from './a-target.ts';

const week = { from: '2026-11-16', to: '2026-11-22' };
const on = (day: string) => ({ day, occurredAt: `${day}T02:00:00.000Z` });
const share = (shareItemId: string, day = '2026-11-18') =>
  aLogEntry({ activity: { kind: 'share', shareItemId, ...on(day) } });

/** Which kinds of activity count for which kind of target: the whole table, so that nothing slips in. */
const COUNTING: Record<TargetKind, readonly ActivityKind[]> = {
  item: ['post', 'share'],
  post: ['post'],
  share: ['share'],
  media: [],
  reply: ['reply'],
  press_submission: ['press_submission'],
  campaign_step: [],
};

describe.each(TargetKind.options)('a target of kind %s', (kind) => {
  test.each(ActivityKind.options)('counts %s or does not', (activityKind) => {
    const entry = aLogEntry({ activity: { kind: activityKind, ...on('2026-11-18') } });
    const expected = COUNTING[kind].includes(activityKind) ? 1 : 0;
    expect(countActivities(aTarget({ kind }), week, [entry]).reached).toBe(expected);
  });
});

test.each([
  ['2026-11-15', 0],
  ['2026-11-16', 1],
  ['2026-11-22', 1],
  ['2026-11-23', 0],
])('an act on %s counts %i', (day, expected) => {
  const entry = aLogEntry({ activity: on(day) });
  expect(countActivities(aTarget(), week, [entry]).reached).toBe(expected);
});

test('a share counts once for each item and page, and says what was left out', () => {
  const entries = [share('muc-1'), share('muc-1', '2026-11-19'), share('muc-2')];
  const otherPage = aLogEntry({
    activity: { kind: 'share', shareItemId: 'muc-1', pageKey: 'trang-thu-hai', ...on('2026-11-19') },
  });
  expect(countActivities(aTarget(), week, [...entries, otherPage])).toEqual({
    reached: 3,
    counted: [{ kind: 'share', number: 3 }],
    elsewhere: 0,
    notCounted: [{ why: 'same_share', number: 1 }],
  });
});

test('shares without an item are different shares', () => {
  const entries = [1, 2].map(() => aLogEntry({ activity: { kind: 'share', ...on('2026-11-18') } }));
  expect(countActivities(aTarget(), week, entries).reached).toBe(2);
});

describe('what another device of the unit shared', () => {
  const unitShare = (day: string) => [{ itemId: 'muc-1', pageKey: 'CongDoanHoaMai', day }];

  test('counts, and is told', () => {
    expect(countActivities(aTarget(), week, [], unitShare('2026-11-17'))).toMatchObject({
      reached: 1,
      elsewhere: 1,
    });
  });

  test('counts once when this device logged it too', () => {
    expect(countActivities(aTarget(), week, [share('muc-1')], unitShare('2026-11-17'))).toMatchObject({
      reached: 1,
      elsewhere: 0,
    });
  });

  test('in the week before counts there and not again here', () => {
    expect(countActivities(aTarget(), week, [share('muc-1')], unitShare('2026-11-15'))).toMatchObject({
      reached: 0,
      notCounted: [{ why: 'same_share', number: 1 }],
    });
  });

  test('is no post', () => {
    expect(countActivities(aTarget({ kind: 'post' }), week, [], unitShare('2026-11-17')).reached).toBe(0);
  });
});

test('answered messages count by their number', () => {
  const entries = [12, undefined].map((count) =>
    aLogEntry({
      activity: { kind: 'reply', ...on('2026-11-18'), ...(count === undefined ? {} : { count }) },
    }),
  );
  expect(countActivities(aTarget({ kind: 'reply' }), week, entries).reached).toBe(13);
});

test('what the server refuses does not count', () => {
  const entry = { ...share('muc-1'), state: 'refused' as const };
  expect(countActivities(aTarget(), week, [entry])).toMatchObject({
    reached: 0,
    notCounted: [{ why: 'refused', number: 1 }],
  });
});

test('only the named kinds of media count', () => {
  const entries = (['video', 'infographic', undefined] as const).map((media) =>
    aLogEntry({ activity: { ...on('2026-11-18'), ...(media === undefined ? {} : { media }) } }),
  );
  expect(countActivities(aTarget({ kind: 'media', media: ['video'] }), week, entries).reached).toBe(1);
});

test('each step of the campaign counts once, and steps of others do not', () => {
  const step = (campaignId: string, stepId: string) =>
    aLogEntry({ activity: { kind: 'other', campaignId, stepId, ...on('2026-11-18') } });
  const entries = [
    step('tet', 'tai-khung'),
    step('tet', 'tai-khung'),
    step('tet', 'doi-anh'),
    step('khac', 'a'),
  ];
  const target = aTarget({ kind: 'campaign_step', campaignId: 'tet' });
  expect(countActivities(target, week, entries)).toMatchObject({
    reached: 2,
    notCounted: [{ why: 'same_step', number: 1 }],
  });
});
