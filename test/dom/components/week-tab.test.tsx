import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WeekTab } from '../../../components/reports/week-tab.tsx';
import type { ActivityKind } from '../../../utils/contract/activity.ts';
import type { Desk } from '../../../utils/contract/desk.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk } from '../../builders/a-desk.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { anOverview } from '../../builders/an-overview.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toViewWords('vi');
const say = words.reports.week;
const entry = (day: string, kind: ActivityKind) =>
  aLogEntry({ activity: { day, kind, ...(kind === 'post' ? { media: 'photo' as const } : {}) } });
const entries = [
  entry('2026-11-02', 'reply'),
  entry('2026-11-10', 'livestream'),
  entry('2026-11-16', 'post'),
  entry('2026-11-16', 'post'),
  entry('2026-11-21', 'share'),
];
const target = { id: 'a', title: 'Tin, bài', source: '20/KH-TLĐ', asked: 8, done: 7, periods: 1, met: 0 };

async function show(over: Parameters<typeof someActions>[0] = {}, desk: Partial<Desk> = {}) {
  const actions = someActions({
    readReport: async (period) => anOverview({ period, entries, targets: [target] }),
    ...over,
  });
  const shown = render(<WeekTab words={words} desk={aDesk(desk)} actions={actions} />);
  await screen.findByRole('heading', { name: say.trend });
  return { actions, ...shown };
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()).join('|'));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('the week shows its kinds by day, from Monday to Sunday, with their totals', async () => {
  const { container } = await show();
  expect(screen.getByText(say.range('16/11/2026', '22/11/2026'))).toBeTruthy();
  expect(rowsOf(say.caption).slice(1)).toEqual(['Đăng bài|2|||||||2', 'Chia sẻ bài||||||1||1']);
  expect(screen.getByText('Ảnh: 2')).toBeTruthy();
  await expectAccessible(container);
});

test('the weeks before can be looked at and handed in, and there is a way back', async () => {
  const { actions } = await show();
  // A week to come cannot be chosen.
  expect(screen.queryByRole('button', { name: say.next.week })).toBeNull();
  press(say.previous.week);
  await screen.findByText(say.range('09/11/2026', '15/11/2026'));
  expect(rowsOf(say.caption).slice(1)).toEqual(['Phát trực tiếp||1||||||1']);
  press(say.xlsx);
  await screen.findByText(say.saved);
  press(say.previous.week);
  press(say.next.week);
  await screen.findByText(say.range('09/11/2026', '15/11/2026'));
  press(say.current.week);
  // The files come with the figures, so that nothing pushes their buttons away.
  expect(screen.queryByRole('button', { name: say.docx })).toBeNull();
  await screen.findByRole('button', { name: say.docx });
  press(say.docx);
  await screen.findByText(say.saved);
  press(say.csv);
  press(say.print);
  expect(actions.exportReport.mock.calls).toEqual([
    ['2026-W46', 'xlsx'],
    ['2026-W47', 'docx'],
    ['2026-W47', 'csv'],
  ]);
  expect(actions.printReport.mock.calls).toEqual([['2026-W47']]);
});

test('a month has its days, the day on which its report is due, and totals by kind', async () => {
  const { container } = await show();
  fireEvent.change(screen.getByLabelText(say.period), { target: { value: 'month' } });
  await screen.findByText('Tháng 11/2026');
  expect(screen.getByText(say.days('01/11/2026', '30/11/2026'))).toBeTruthy();
  expect(screen.getByText(say.dueDay('29/11/2026'))).toBeTruthy();
  expect(rowsOf(say.totalsCaption).slice(1)).toEqual([
    'Đăng bài|2|2',
    'Chia sẻ bài|1|1',
    'Trả lời tin nhắn|1|1',
    'Phát trực tiếp|1|1',
    'Cộng|5|5',
  ]);
  await expectAccessible(container);
  fireEvent.change(screen.getByLabelText(say.period), { target: { value: 'year' } });
  await screen.findByText('Năm 2026');
});

test('it begins with the week that is due, and table and card are about the same week', async () => {
  const weeks = ['2026-W47', '2026-W46'].map((week) => ({ week, report: aWeekReport({ week }) }));
  const dueReport = { week: '2026-W46', why: 'overdue' as const, dueAt: '2026-11-16T05:00:00.000Z' };
  const { actions } = await show({ readHandIn: async () => ({ weeks }) }, { dueReport });
  expect(screen.getByText(say.range('09/11/2026', '15/11/2026'))).toBeTruthy();
  press(words.handIn.week(47));
  await screen.findByText(say.range('16/11/2026', '22/11/2026'));
  expect(screen.getByRole('button', { name: words.handIn.week(47), pressed: true })).toBeTruthy();
  expect(actions.readHandIn.mock.calls).toEqual([['2026-W46'], ['2026-W47']]);
});

test('what is missing in a week is said once, where it is handed in', async () => {
  const facts = { activities: 3, kinds: {}, targets: [], waiting: 3, cameBack: 0 };
  await show({ readHandIn: async (week) => ({ weeks: [{ week, facts }] }) });
  expect(screen.getAllByText(say.gaps)).toHaveLength(1);
  const card = within(screen.getByRole('region', { name: words.handIn.heading }));
  expect(card.getByText(say.gap.waiting(3))).toBeTruthy();
});

test('what is missing in a longer period is said in sentences, and when nothing is, that', async () => {
  await show();
  const choose = (kind: string) =>
    fireEvent.change(screen.getByLabelText(say.period), { target: { value: kind } });
  choose('month');
  const card = async () =>
    within(await screen.findByRole('region', { name: say.gaps }))
      .getAllByText(/./)
      .map((it) => it.textContent);
  expect(await card()).toEqual(
    expect.arrayContaining([say.gap.waiting(5), say.gap.short(1, 'Tin, bài'), say.gap.running('30/11/2026')]),
  );
  cleanup();
  const done = [{ ...entry('2026-11-10', 'post'), state: 'received' as const }];
  await show(
    { readReport: async (period) => anOverview({ period, entries: done }) },
    { today: '2026-12-01', week: '2026-W48' },
  );
  choose('month');
  expect(await card()).toContain(say.noGaps);
});

test('the pictures have their figures behind them, for eyes and for screen readers', async () => {
  await show();
  expect(screen.getByText(say.weekTrend(0, 3))).toBeTruthy();
  expect(screen.getByText(say.heat(4, 5))).toBeTruthy();
  const details = screen.getByText(say.figures).closest('details');
  expect(details?.querySelectorAll('tbody tr')).toHaveLength(12);
  const last = [...(details?.querySelectorAll('tbody tr:last-child > *') ?? [])];
  // Sunday is still to come.
  expect(last.map((cell) => cell.textContent)).toEqual([
    'Tuần 47 (16/11)',
    '2',
    '0',
    '0',
    '0',
    '0',
    '1',
    '',
    '3',
  ]);
});

test('all files say the check value that stands beside them', async () => {
  await show();
  expect(screen.getByText(say.check('3F2A 91BC'))).toBeTruthy();
});

test('a report that cannot be read is said, and tried again', async () => {
  let fails = true;
  const { actions } = await (async () => {
    const given = someActions({
      readReport: (period) =>
        fails ? Promise.reject(new Error('no_answer')) : Promise.resolve(anOverview({ period })),
    });
    render(<WeekTab words={words} desk={aDesk()} actions={given} />);
    await screen.findByText(words.panel.failed);
    return { actions: given };
  })();
  fails = false;
  press(words.panel.tryAgain);
  await screen.findByText(say.check('3F2A 91BC'));
  expect(actions.readReport).toHaveBeenCalledTimes(2);
  // Nothing was done in twelve weeks: then there is nothing to draw.
  expect(screen.queryByRole('heading', { name: say.trend })).toBeNull();
});
