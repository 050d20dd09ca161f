import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WeekTab } from '../../../components/reports/week-tab.tsx';
import type { ActivityKind } from '../../../utils/contract/activity.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aDesk } from '../../builders/a-desk.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const say = words.reports.week;
const entry = (day: string, kind: ActivityKind) => aLogEntry({ activity: { day, kind } });

function show(over: Parameters<typeof someActions>[0] = {}) {
  const actions = someActions(over);
  const entries = [
    entry('2026-11-10', 'livestream'),
    entry('2026-11-16', 'post'),
    entry('2026-11-16', 'post'),
    entry('2026-11-22', 'share'),
  ];
  return { actions, ...render(<WeekTab words={words} desk={aDesk({ entries })} actions={actions} />) };
}

const rows = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent.trim()).join('|'));

test('the week shows its kinds by day, from Monday to Sunday, with their totals', async () => {
  const { container } = show();
  expect(screen.getByText(say.range('16/11/2026', '22/11/2026'))).toBeTruthy();
  expect(rows().slice(1)).toEqual(['Đăng bài|2|||||||2', 'Chia sẻ bài|||||||1|1']);
  await expectAccessible(container);
});

test('the week before can be looked at and handed in, and there is a way back', async () => {
  const { actions } = show();
  fireEvent.click(screen.getByRole('button', { name: say.previous }));
  expect(rows().slice(1)).toEqual(['Phát trực tiếp||1||||||1']);
  fireEvent.click(screen.getByRole('button', { name: say.xlsx }));
  await screen.findByText(say.saved);
  fireEvent.click(screen.getByRole('button', { name: say.current }));
  fireEvent.click(screen.getByRole('button', { name: say.csv }));
  await screen.findByText(say.saved);
  expect(actions.exportReport.mock.calls).toEqual([
    ['2026-W46', 'xlsx'],
    ['2026-W47', 'csv'],
  ]);
});
