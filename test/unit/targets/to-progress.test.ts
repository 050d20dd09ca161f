import { describe, expect, test } from 'vitest';
import { TargetProgress } from '../../../utils/contract/target-progress.ts';
import type { Unit } from '../../../utils/contract/unit.ts';
import { toFirstDay, toMissed, toProgress } from '../../../utils/domain/targets/to-progress.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { aTarget } from './a-target.ts';

const unit: Unit = {
  id: 'cdcs-hoa-mai',
  name: 'Công đoàn cơ sở Hoa Mai',
  above: ['toan-quoc', 'ldld-sao-bien'],
  level: 'grassroots',
};
const on = (day: string) => aLogEntry({ activity: { day, occurredAt: `${day}T02:00:00.000Z` } });
const facts = (over: Partial<Parameters<typeof toProgress>[0]> = {}) => ({
  targets: [aTarget()],
  unit,
  entries: [],
  findRun: () => undefined,
  ...over,
});

describe('whom a target is for', () => {
  test.each([
    ['everybody', {}, true],
    ['its level', { levels: ['grassroots'] }, true],
    ['another level', { levels: ['province', 'national'] }, false],
    ['the unit itself', { units: ['cdcs-hoa-mai'] }, true],
    ['a unit above it', { units: ['ldld-sao-bien'] }, true],
    ['a unit beside it', { units: ['cdcs-sao-mai'] }, false],
    ['its level elsewhere', { levels: ['grassroots'], units: ['ldld-khac'] }, false],
  ] as const)('%s', (_, over, expected) => {
    const target = aTarget({
      ...('levels' in over ? { levels: [...over.levels] } : {}),
      ...('units' in over ? { units: [...over.units] } : {}),
    });
    expect(toProgress(facts({ targets: [target] }), '2026-11-21')).toHaveLength(expected ? 1 : 0);
  });

  test('a unit that was put elsewhere in mid-week has the targets of its new place, and keeps what it did', () => {
    const old = aTarget({ id: 'cu', units: ['ldld-sao-bien'] });
    const fresh = aTarget({ id: 'moi', units: ['ldld-song-lon'] });
    const entries = [on('2026-11-16'), on('2026-11-18')];
    const before = facts({ targets: [old, fresh], entries });
    expect(toProgress(before, '2026-11-18').map(({ target }) => target.id)).toEqual(['cu']);
    const moved = { ...before, unit: { ...unit, above: ['toan-quoc', 'ldld-song-lon'] } };
    const [progress] = toProgress(moved, '2026-11-19');
    expect(progress).toMatchObject({ target: { id: 'moi' }, reached: 2 });
  });
});

test.each([
  ['on the way', 2, '2026-11-22', 'open'],
  ['reached', 3, '2026-11-18', 'met'],
  ['passed', 4, '2026-11-18', 'met'],
])('%s', (_, count, today, state) => {
  const entries = Array.from({ length: count }, () => on('2026-11-17'));
  const [progress] = toProgress(facts({ entries }), today);
  expect(progress).toMatchObject({ reached: count, state });
  expect(TargetProgress.parse(progress)).toEqual(progress);
});

test('what was missed is told from the next day on, for two weeks, with its explanation', () => {
  const targets = [aTarget(), aTarget({ id: 'moi-ngay', period: 'day', number: 1 })];
  const entries = ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-17'].map(on);
  const key = 'tin-bai-tuan 2026-11-16';
  const explanations = [
    { key, targetId: 'tin-bai-tuan', from: '2026-11-16', to: '2026-11-22', sentence: 'Bão số 9.' },
  ];
  const missed = toMissed(facts({ targets, entries, explanations }), '2026-11-23');
  const weeks = missed.filter(({ target }) => target.period === 'week');
  expect(weeks).toMatchObject([{ from: '2026-11-16', state: 'short', explanation: 'Bão số 9.' }]);
  const days = missed.filter(({ target }) => target.period === 'day').map(({ from }) => from);
  expect(days).toEqual(['2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-16']);
});

test('a week that still runs is not missed', () => {
  expect(toMissed(facts(), '2026-11-22').filter(({ to }) => to === '2026-11-22')).toEqual([]);
});

test('nothing is missed on a day off', () => {
  const target = aTarget({
    period: 'day',
    from: '2027-02-05',
    daysOff: [{ title: 'Nghỉ Tết', from: '2027-02-05', to: '2027-02-11' }],
  });
  expect(toMissed(facts({ targets: [target] }), '2027-02-12')).toEqual([]);
});

test('entries are read from as far back as any period that is told of', () => {
  expect(toFirstDay(facts(), '2026-11-21')).toBe('2026-11-09');
  expect(toFirstDay(facts({ targets: [aTarget({ period: 'month' })] }), '2026-11-21')).toBe('2026-11-01');
  expect(toFirstDay(facts({ targets: [aTarget({ period: 'month' })] }), '2026-11-03')).toBe('2026-10-01');
});
