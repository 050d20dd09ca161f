import { expect, test } from 'vitest';
import { ContentKind } from '../../../utils/contract/content-kind.ts';
import type { Tally } from '../../../utils/contract/report-overview.ts';
import { toCheckText, toCheckValue } from '../../../utils/domain/reports/check-text.ts';
import { toReportTotals } from '../../../utils/domain/reports/report-totals.ts';
import { fc } from '../../builders/properties.ts';
import { aLogEntry } from './a-log-entry.ts';
import { anyEntries } from './any-entries.ts';

const sum = (lines: readonly Tally[]): Tally => ({
  entries: lines.reduce((total, { entries }) => total + entries, 0),
  count: lines.reduce((total, { count }) => total + count, 0),
});

test('whichever way they are looked at, the lines add up to the whole', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const {
        entries: all,
        count,
        received,
        returned,
        waiting,
        refused,
        ...lists
      } = toReportTotals(entries, ContentKind.options);
      expect(all).toBe(entries.length);
      expect(received + returned + waiting + refused).toBe(all);
      for (const lines of Object.values(lists)) expect(sum(lines)).toEqual({ entries: all, count });
    }),
  );
});

test('what has no content kind stands last, a page by its name', () => {
  const entries = [
    aLogEntry(),
    aLogEntry({ activity: { contentKind: 'khac', count: 3 } }),
    aLogEntry({ activity: { contentKind: 'chinh_sach' } }),
  ];
  const totals = toReportTotals(entries, ContentKind.options, new Map([['cdcs.hoamai.thuchanh', 'Hoa Mai']]));
  expect(totals.byContentKind).toEqual([
    { contentKind: 'chinh_sach', entries: 1, count: 1 },
    { contentKind: 'khac', entries: 1, count: 3 },
    { entries: 1, count: 1 },
  ]);
  expect(totals.byPage).toEqual([{ page: 'Hoa Mai', entries: 3, count: 5 }]);
});

test('the check value hears any change of what was done, and none of how far it has been sent', () => {
  const entry = aLogEntry({ activity: { title: 'Tết Sum vầy', count: 2 } });
  const text = toCheckText('2026-W47', [entry]);
  expect(toCheckText('2026-W47', [{ ...entry, state: 'received', seq: 4 }])).toBe(text);
  expect(toCheckText('2026-11', [entry])).not.toBe(text);
  for (const change of [{ title: 'Tết sum vầy' }, { count: 3 }, { day: '2026-11-20' }, { note: 'x' }])
    expect(toCheckText('2026-W47', [{ ...entry, activity: { ...entry.activity, ...change } }])).not.toBe(
      text,
    );
  expect(toCheckValue('3f2a91bc0d')).toBe('3F2A 91BC');
});
