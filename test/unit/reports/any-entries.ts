import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { ACTIVITY_KINDS } from '../../../utils/domain/activities/activity-kinds.ts';
import { addDays } from '../../../utils/domain/time/add-days.ts';
import { fc } from '../../builders/properties.ts';
import { aLogEntry } from './a-log-entry.ts';

const anActivity = fc.record(
  {
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    title: fc.constantFrom(
      'Tết Sum vầy',
      'Hội nghị "A" & <b>B</b>',
      '=1+1',
      'Ế Ữ Ợ; 1,5',
      'Dòng một\nDòng hai',
    ),
    contentKind: fc.constantFrom('phuc_loi', 'phap_luat', 'khac', 'su_kien'),
    pageKey: fc.constantFrom('cdcs.hoamai.thuchanh', 'trang-khac'),
    shareItemId: fc.constantFrom('bai-1', 'bai-2'),
    count: fc.integer({ min: 1, max: 100_000 }),
    day: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
    link: fc.constantFrom('https://www.facebook.com/cdcs.hoamai.thuchanh/posts/1?a=1&b=2'),
  },
  { requiredKeys: ['kind', 'title', 'pageKey', 'day'] },
);

/** A year and a bit of a unit's log, as unruly as it may be. */
export const anyEntries: fc.Arbitrary<LogEntry[]> = fc.array(
  fc
    .tuple(anActivity, fc.constantFrom('waiting', 'received', 'refused'))
    .map(([activity, state]) => aLogEntry({ activity: activity as Partial<LogEntry['activity']>, state })),
  { maxLength: 60, size: 'max' },
);

export const anyPeriod = fc.constantFrom(
  '2026-W01',
  '2026-W27',
  '2026-W53',
  '2026-02',
  '2026-11',
  '2026-Q3',
  '2026',
);
