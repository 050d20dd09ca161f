import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PaperView } from '../../../components/reports/paper-view.tsx';
import { toReportPaper } from '../../../utils/documents/report-paper.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { twoEntries } from '../../unit/documents/a-report-sheet.ts';
import { aReport } from '../../unit/reports/a-report.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

test('what is printed has the words and figures of the Word file, and can be read aloud', async () => {
  const paper = toReportPaper(aReport(twoEntries(), { check: '3F2A 91BC' }), toFullDictionary('vi'), 'vi');
  const { container } = render(<PaperView paper={paper} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('BÁO CÁO');
  expect(screen.getByText('Bản dự thảo để trình ký · Mã đối chiếu: 3F2A 91BC')).toBeTruthy();
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  const shown = screen.getAllByRole('table');
  expect(shown).toHaveLength(tables.length);
  for (const [index, { columns, rows }] of tables.entries()) {
    const lines = within(shown[index] as HTMLElement)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(lines).toEqual([
      columns.map(({ title }) => title),
      ...rows.map((row) => row.map(({ text }) => text)),
    ]);
  }
  await expectAccessible(container);
});
