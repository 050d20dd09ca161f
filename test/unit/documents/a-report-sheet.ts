import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { toReportSheet } from '../../../utils/documents/report-sheet.ts';
import type { Sheet } from '../../../utils/documents/sheet.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aLogEntry, aReceipt } from '../reports/a-log-entry.ts';
import { aReport } from '../reports/a-report.ts';

export function aReportSheet(entries: readonly LogEntry[], language: 'vi' | 'en' = 'vi'): Sheet {
  return toReportSheet(aReport(entries, { check: '3F2A 91BC' }), toFullDictionary(language));
}

/** Two ordinary entries, one of them with everything in it. */
export function twoEntries(): LogEntry[] {
  const shared = aLogEntry({
    activity: {
      kind: 'share',
      title: 'Tết Sum vầy 2027: “ấm áp, nghĩa tình”, Ế Ữ Ợ ẵ',
      contentKind: 'phuc_loi',
      link: 'https://www.facebook.com/congdoanvietnam/posts/pfbid0?a=1&b=2',
      note: 'Dòng một\nDòng hai',
      day: '2026-11-17',
    },
    state: 'received',
  });
  return [
    { ...shared, receipt: aReceipt(shared, 'BN-2026-000042') },
    aLogEntry({ activity: { kind: 'reply', title: 'Trả lời tin nhắn', count: 12, day: '2026-11-21' } }),
  ];
}

/** What spreadsheets take for a formula, and what merely looks like one. */
export const formulaCorpus = [
  '=1+1',
  '+84 24 0000 0000',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '\u200b=1+1',
  ' =1+1',
  '=HYPERLINK("https://example.org","x")',
  "=cmd|'/c calc'!A0",
  '=DDE("cmd";"/c calc";"x")',
  '- Gạch đầu dòng',
];
