import { expect, test } from 'vitest';
import type { AdapterReport, FinderState } from '../../../utils/contract/adapter-health.ts';
import { adapterHealth, noteAdapterReport } from '../../../utils/storage/adapter-health.ts';
import { aDatabase } from '../../builders/a-database.ts';

const at = (hour: number) => `2026-11-21T0${hour}:00:00.000Z`;
const report = (state: FinderState, hour: number, version = 1): AdapterReport => ({
  version,
  at: at(hour),
  finders: { editor: { state, found: state === 'found' ? 1 : 0, leftOut: 0 } },
});

test.each<[string, AdapterReport[], object]>([
  ['found', [report('found', 1)], { state: 'found', checkedAt: at(1), goodAt: at(1) }],
  ['never found', [report('not_found', 1)], { state: 'not_found', checkedAt: at(1) }],
  [
    'lost later: the last good time stays',
    [report('found', 1), report('not_found', 2), report('not_found', 3)],
    { state: 'not_found', checkedAt: at(3), goodAt: at(1) },
  ],
  [
    'no occasion later: nothing changes',
    [report('found', 1), report('not_here', 2)],
    { state: 'found', checkedAt: at(1) },
  ],
  ['no occasion yet', [report('not_here', 1)], { state: 'not_here', checkedAt: at(1) }],
  [
    'found again by a fallback',
    [report('not_found', 1), report('partly', 2)],
    { state: 'partly', goodAt: at(2) },
  ],
])('%s', async (_, reports, wanted) => {
  const database = await aDatabase();
  for (const each of reports) await noteAdapterReport(database, each);
  expect((await adapterHealth.read(database))?.finders.editor).toMatchObject(wanted);
});

test('says whether anything changed, so that nobody is woken for nothing', async () => {
  const database = await aDatabase();
  const changes = [
    report('found', 1),
    report('found', 2),
    report('not_here', 3),
    report('not_found', 4),
    report('not_found', 5, 2),
  ];
  const told: boolean[] = [];
  for (const each of changes) told.push(await noteAdapterReport(database, each));
  expect(told).toEqual([true, false, false, true, true]);
});
