import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LogTab } from '../../../components/activities/log-tab.tsx';
import type { PanelActions } from '../../../components/panel/panel-actions.ts';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry, aReceivedEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { expectAccessible } from './accessibility.ts';

const words = toViewWords('vi');
const { log } = words;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T05:00:00.000Z'), toFake: ['Date', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(entries: LogEntry[], over: Partial<PanelActions> = {}, deskOver: Partial<Desk> = {}) {
  const actions = someActions({
    readLog: async (from, to) => ({
      entries: entries.filter(({ activity: { day } }) => day >= from && day <= to),
      followUps: [],
    }),
    ...over,
  });
  const desk = aDesk({ entries, ...deskOver });
  const view = render(<LogTab words={words} desk={desk} actions={actions} />);
  return { actions, desk, ...view };
}

const of = (title: string, over: Parameters<typeof aReceivedEntry>[1] = {}) =>
  aReceivedEntry('BN-2026-000042', { ...over, activity: { title, ...over.activity } });
const titles = () => [...document.querySelectorAll('.entry-title')].map(({ textContent }) => textContent);
const open = (title: string) => fireEvent.click(screen.getByText(title));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const review = (reason: string) => ({
  revision: 1,
  standing: 'returned' as const,
  reason,
  reviewedAt: '2026-11-21T03:00:00.000Z',
});

describe('the days', () => {
  const entries = [
    of('Tháng trước', { activity: { day: '2026-10-30' } }),
    of('Tuần trước', { activity: { day: '2026-11-12' } }),
    of('Thứ Hai', { activity: { day: '2026-11-16' } }),
    of('Hôm nay'),
  ];

  test('of this week come first, the newest on top, each with its weekday and count', async () => {
    const { container } = show(entries);
    expect(titles()).toEqual(['Hôm nay', 'Thứ Hai']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(log.week(47, '16/11', '22/11/2026'));
    expect(screen.getByRole('region', { name: 'Thứ Bảy 21/11/2026' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('of another week or month are one click away, and so is the way back', async () => {
    show(entries);
    press(log.before.week);
    await waitFor(() => expect(titles()).toEqual(['Tuần trước']));
    press(log.spans.month);
    await waitFor(() => expect(titles()).toEqual(['Hôm nay', 'Thứ Hai', 'Tuần trước']));
    press(log.before.month);
    await waitFor(() => expect(titles()).toEqual(['Tháng trước']));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(log.month(10, 2026));
    press(log.now.month);
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(screen.queryByRole('button', { name: log.after.month })).toBeNull();
  });

  test('that hold nothing say so', () => {
    show([]);
    expect(screen.getByText(log.empty.week)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('finding', () => {
  const entries = [
    of('Ngày hội hiến máu'),
    aLogEntry({ activity: { title: 'Đại hội', kind: 'share' } }),
    of('Bài trang hai', { activity: { pageKey: 'trang2' } }),
  ];
  const pages = [ownPage(), ownPage({ key: 'trang2', name: 'Trang hai' })];

  test('without marks, by kind, by state and by page, and all of it again', async () => {
    const { container } = show(entries, {}, { pages });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'hien mau' } });
    expect(titles()).toEqual(['Ngày hội hiến máu']);
    expect(screen.getByText(log.found(1), { selector: 'p' })).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'không có' } });
    expect(screen.getByText(log.notFound)).toBeTruthy();
    await expectAccessible(container);
    press(log.showAll);
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    choose(log.kind, 'share');
    expect(titles()).toEqual(['Đại hội']);
    choose(log.kind, '');
    choose(log.group, 'received');
    expect(titles()).toEqual(['Bài trang hai', 'Ngày hội hiến máu']);
    choose(log.page, 'trang2');
    expect(titles()).toEqual(['Bài trang hai']);
  });

  test('with one page there is no choice of pages', () => {
    show(entries);
    expect(screen.queryByLabelText(log.page)).toBeNull();
  });
});

describe('an entry', () => {
  test.each<[string, LogEntry]>([
    ['waiting', aLogEntry()],
    ['sending', aLogEntry({ seq: 1 })],
    ['received', of('x')],
    ['accepted', of('x', { state: 'accepted' })],
    ['withdrawn', of('x', { state: 'withdrawn' })],
    ['returned', of('x', { state: 'returned' })],
    ['refused', aLogEntry({ seq: 1, state: 'refused', refusal: 'conflict' })],
  ])('that is %s says so in a word', (state, entry) => {
    show([entry]);
    expect(
      within(document.querySelector('.entry') as HTMLElement).getByText(log.state[state as 'waiting']),
    ).toBeTruthy();
  });

  test('opens to its receipt, note and link, and closes again', async () => {
    const { container } = show([
      of('Bài đăng', { activity: { note: 'Tổ 3', link: 'https://www.facebook.com/congdoanhoamai/posts/1' } }),
    ]);
    expect(screen.queryByText('Tổ 3')).toBeNull();
    open('Bài đăng');
    expect(screen.getByText(log.receipt('BN-2026-000042', '21/11 09:00'))).toBeTruthy();
    expect(screen.getByRole('link', { name: log.openLink }).getAttribute('href')).toContain('/posts/1');
    await expectAccessible(container);
    open('Bài đăng');
    expect(screen.queryByText('Tổ 3')).toBeNull();
  });

  test('that came back stands on top with its reason, however old it is, and is corrected in its place', async () => {
    const entry = of('Bài tháng trước', {
      state: 'returned',
      review: review('Thiếu đường dẫn'),
      activity: { day: '2026-10-02' },
    });
    const { actions, container } = show([entry]);
    const needed = screen.getByRole('region', { name: log.needed });
    expect(within(needed).getByText(log.reason('Thiếu đường dẫn'))).toBeTruthy();
    press(log.correctLabel('Bài tháng trước'));
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText(words.logForms.form.title), { target: { value: 'Bài đã sửa' } });
    press(words.logForms.form.saveCorrection);
    const { id, occurredAt: _at, day: _day, ...said } = entry.activity;
    await waitFor(() => expect(actions.correct.mock.calls).toEqual([[id, { ...said, title: 'Bài đã sửa' }]]));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });

  const back = of('Đang sửa', { state: 'returned', review: review('Thiếu') });
  test.each<[string, LogEntry, Partial<LogEntry> | undefined]>([
    ['is accepted', back, { state: 'accepted', review: undefined }],
    ['comes back', of('Đang sửa'), { state: 'returned', review: review('Thiếu') }],
    ['is read no more', back, undefined],
  ])(
    'that %s while it is being corrected keeps what was typed, whatever is filtered',
    async (_what, entry, answer) => {
      const other = of('Khác', { state: 'returned', review: review('Cũng thiếu') });
      const { actions, rerender } = show([entry, other]);
      const edit = (title: string) => {
        if (!screen.queryByRole('button', { name: log.correctLabel(title) })) open(title);
        press(log.correctLabel(title));
      };
      edit('Đang sửa');
      fireEvent.input(screen.getByLabelText(words.logForms.form.title), { target: { value: 'Chữ vừa gõ' } });
      // A second form takes nothing from the first.
      edit('Khác');
      fireEvent.change(screen.getByLabelText(log.group), { target: { value: 'returned' } });
      const entries = [...(answer ? [{ ...entry, ...answer }] : []), other];
      actions.readLog = vi.fn(async () => ({ entries, followUps: [] }));
      rerender(<LogTab words={words} desk={aDesk({ entries })} actions={actions} />);
      await waitFor(() => expect(actions.readLog).toHaveBeenCalled());
      expect(screen.getByDisplayValue('Chữ vừa gõ')).toBeTruthy();
      fireEvent.change(screen.getByLabelText(log.group), { target: { value: '' } });
      for (const cancel of screen.getAllByRole('button', { name: words.panel.cancel }))
        fireEvent.click(cancel);
      const needed = screen.getByRole('region', { name: log.needed });
      expect(within(needed).queryByText('Đang sửa') !== null).toBe(answer?.state === 'returned');
    },
  );

  test('that was accepted offers no correction, and one that came too late is told', async () => {
    show([of('Bài tốt', { state: 'accepted' })]);
    open('Bài tốt');
    expect(screen.queryByRole('button', { name: /^(Sửa|Rút)/ })).toBeNull();
    cleanup();
    show([of('Vừa duyệt')], { withdraw: async () => false });
    open('Vừa duyệt');
    press(log.withdrawLabel('Vừa duyệt'));
    press(log.withdraw);
    expect(await screen.findByText(log.tooLate)).toBeTruthy();
  });

  test('is withdrawn after a question, and that can be undone', async () => {
    const entry = of('Ghi nhầm');
    const { actions } = show([entry]);
    open('Ghi nhầm');
    press(log.withdrawLabel('Ghi nhầm'));
    expect(actions.withdraw).not.toHaveBeenCalled();
    press(log.withdraw);
    await waitFor(() => expect(actions.withdraw.mock.calls).toEqual([[entry.activity.id]]));
    cleanup();
    const correction = {
      activity: { ...entry.activity, revision: 2, withdrawn: true as const },
      sendAfterAt: '2026-11-21T05:00:08.000Z',
    };
    const second = show([{ ...entry, correction }]);
    expect(screen.getByText(log.state.withdrawing)).toBeTruthy();
    open('Ghi nhầm');
    press(words.activities.undo(8));
    await waitFor(() => expect(second.actions.undo.mock.calls).toEqual([[entry.activity.id]]));
  });

  test('whose correction was refused keeps what was received, and the correction can be dropped', async () => {
    const entry = of('Bản gốc');
    const correction = {
      activity: { ...entry.activity, title: 'Bản sửa', note: 'Tổ 3', revision: 2 },
      seq: 2,
      sendAfterAt: entry.sendAfterAt,
      refusal: 'not_allowed' as const,
    };
    const { actions } = show([{ ...entry, correction }]);
    expect(titles()).toEqual(['Bản gốc']);
    expect(screen.getByText(log.refusal.not_allowed)).toBeTruthy();
    expect(screen.getByText(log.yourWords('Bản sửa · Tổ 3'))).toBeTruthy();
    press(log.dropCorrection);
    press(log.dropCorrection);
    await waitFor(() => expect(actions.discard.mock.calls).toEqual([[entry.activity.id]]));
  });
});

describe('both sides', () => {
  const answer = { week: '2026-W47', here: 37, server: 37, same: true, others: 0, waiting: 0 };

  test('that agree are said in one quiet line, other devices apart', async () => {
    show([of('x')], { compareWeek: async () => ({ ...answer, others: 3 }) });
    expect(await screen.findByText(log.compare.both(37, 37))).toBeTruthy();
    expect(document.querySelector('.compare')?.textContent).toContain(log.compare.others(3));
    expect(screen.queryByRole('button', { name: log.compare.repair })).toBeNull();
  });

  test('that differ can be made to agree, and what was done is said', async () => {
    const { actions, container } = show([of('x')], {
      compareWeek: async () => ({ ...answer, server: 35, same: false }),
      repairWeek: async () => ({ sentAgain: 2, fetched: 0, comparison: answer }),
    });
    fireEvent.click(await screen.findByRole('button', { name: log.compare.repair }));
    await screen.findByText(log.compare.both(37, 37));
    expect(actions.repairWeek.mock.calls).toEqual([['2026-W47']]);
    expect(document.querySelector('.compare')?.textContent).toContain(log.compare.repaired(2, 0));
    await expectAccessible(container);
  });

  test('cannot be compared without an answer: what is here is said, and why', async () => {
    const { actions } = show([of('x')], {
      compareWeek: async (week) => ({ week, here: 5, waiting: 2, trouble: 'unreachable' }),
    });
    await waitFor(() =>
      expect(document.querySelector('.compare')?.textContent).toContain(
        `${log.compare.here(5)} · ${log.compare.waiting(2)} · ${log.compare.trouble.unreachable}`,
      ),
    );
    press(log.compare.again);
    await waitFor(() => expect(actions.compareWeek).toHaveBeenCalledTimes(2));
  });
});

describe('the keyboard', () => {
  test('goes from entry to entry, and leaves the boxes alone', () => {
    show([of('Một'), of('Hai'), of('Ba')]);
    const heads = [...document.querySelectorAll<HTMLElement>('.entry-head')];
    const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
    heads[0]?.focus();
    for (const [name, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['Home', 0],
      ['End', 2],
    ] as const) {
      key(name);
      expect(document.activeElement).toBe(heads[at]);
    }
    screen.getByRole('searchbox').focus();
    key('ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

test('of five thousand entries a hundred are drawn, the others as they are wanted, and all are searched', () => {
  const entries = Array.from({ length: 5_000 }, (_, at) => of(`Mục ${at}`));
  show(entries, { readLog: () => new Promise(() => undefined) });
  expect(titles()).toHaveLength(100);
  press(log.more(100));
  expect(titles()).toHaveLength(200);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'muc 17' } });
  expect(titles()).toHaveLength(100);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'muc 1717' } });
  expect(titles()).toEqual(['Mục 1717']);
});
