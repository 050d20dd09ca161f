import { expect, test } from 'vitest';
import { toReportSheet } from '../../../utils/documents/report-sheet.ts';
import { toReportTable } from '../../../utils/domain/reports/report-table.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aLogEntry } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';

test('what became of a submission stands in one cell, in words, with the link and the note', () => {
  const entry = aLogEntry({ activity: { kind: 'press_submission', media: 'article', day: '2026-11-21' } });
  const followUp = {
    activityId: entry.activity.id,
    status: 'published',
    link: 'https://bao.example/tin-1',
    note: 'Số ra ngày 22/11',
    changedOn: '2026-11-22',
  } as const;
  const words = toFullDictionary('vi');
  const table = toReportTable([entry], '2026-W47', [], { followUps: [followUp] });
  const texts = toReportSheet(aReport([], table), words).rows[0]?.map((cell) =>
    cell.kind === 'text' ? cell.value : undefined,
  );
  expect(texts).toContain('Đã đăng · https://bao.example/tin-1 · Số ra ngày 22/11');
  expect(texts).toContain('Bài viết');
});
