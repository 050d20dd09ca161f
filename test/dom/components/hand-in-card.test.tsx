import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HandInCard } from '../../../components/reports/hand-in-card.tsx';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { HandInWeek, ReportFacts } from '../../../utils/contract/hand-in.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, anUnpairedDesk } from '../../builders/a-desk.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toViewWords('vi');
const say = words.handIn;
const { gap } = words.reports.week;
const WEEK = '2026-W47';
const facts = (over: Partial<ReportFacts> = {}): ReportFacts => ({
  activities: 5,
  kinds: { post: 2, share: 3 },
  targets: [
    { targetId: 'tuan', title: 'Ba bài mỗi tuần', number: 3, reached: 2, explanation: 'Khắc phục bão' },
  ],
  waiting: 0,
  cameBack: 0,
  ...over,
});
const props = { words, week: WEEK, onWeek: () => undefined };
const empty = { activities: 0, kinds: {}, targets: [] };

interface Given {
  weeks?: HandInWeek[];
  over?: Partial<Desk>;
  actions?: Parameters<typeof someActions>[0];
}

function show({
  weeks = [{ week: WEEK, report: aWeekReport(), facts: facts() }],
  over,
  actions,
}: Given = {}) {
  const given = someActions(actions);
  const desk = aDesk(over);
  return {
    actions: given,
    ...render(
      <HandInCard
        {...{ ...props, words: toViewWords(desk.settings.language), desk, handIn: { weeks } }}
        actions={given}
      />,
    ),
  };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a week is handed in only after all that is sent was shown', async () => {
  const { actions, container } = show();
  expect(screen.getByText(say.due('thứ Hai 23/11 12:00'))).toBeTruthy();
  expect(screen.getByText(gap.running('22/11/2026'))).toBeTruthy();
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: say.start(47) }));
  expect(actions.submitReport).not.toHaveBeenCalled();
  for (const told of [
    say.sendsUnit('Công đoàn cơ sở Hoa Mai', 47),
    say.kind('Chia sẻ bài', 3),
    say.kind('Đăng bài', 2),
    say.explanation('Khắc phục bão'),
  ])
    expect(screen.getByText(told)).toBeTruthy();
  type(say.remarks, ' Mạng chậm. ');
  await expectAccessible(container);
  fireEvent.submit(screen.getByRole('form', { name: say.submit }));
  await waitFor(() =>
    expect(actions.submitReport.mock.calls).toEqual([
      [{ week: WEEK, kind: 'submitted', activities: 5, remarks: 'Mạng chậm.' }],
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
});

test('what stands in the way is told, and forbids nothing', () => {
  show({ weeks: [{ week: WEEK, report: aWeekReport(), facts: facts({ waiting: 2, cameBack: 1 }) }] });
  expect(screen.getByText(gap.waiting(2))).toBeTruthy();
  expect(screen.getByText(gap.came_back(1))).toBeTruthy();
  expect(screen.getByRole('button', { name: say.start(47) })).toBeTruthy();
});

test('an empty week is reported as nothing, with a reason', async () => {
  const { actions } = show({ weeks: [{ week: WEEK, report: aWeekReport(), facts: facts(empty) }] });
  expect(screen.queryByRole('button', { name: say.start(47) })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: say.startNothing }));
  fireEvent.submit(screen.getByRole('form', { name: say.submitNothing }));
  expect(screen.getByText(say.reasonMissing)).toBeTruthy();
  type(say.reason, 'Trang bảo trì');
  fireEvent.submit(screen.getByRole('form', { name: say.submitNothing }));
  await waitFor(() =>
    expect(actions.submitReport.mock.calls).toEqual([
      [{ week: WEEK, kind: 'nothing', activities: 0, reason: 'Trang bảo trì' }],
    ]),
  );
});

test.each(['changed', 'closed', 'not_empty'] as const)(
  'when it was not handed in (%s), it says why and what was written stays',
  async (why) => {
    show({ actions: { submitReport: async () => ({ queued: false, why }) } });
    fireEvent.click(screen.getByRole('button', { name: say.start(47) }));
    type(say.remarks, 'Giữ lại câu này');
    fireEvent.submit(screen.getByRole('form', { name: say.submit }));
    expect(await screen.findByText(say.problems[why])).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.remarks).value).toBe('Giữ lại câu này');
  },
);

describe('where a week stands', () => {
  const submission = { week: WEEK, kind: 'submitted' as const, activities: 5, targets: [] };
  const at = '2026-11-23T02:07:00.000Z';
  const queued = { submission, queuedAt: at };
  const handedIn = { submission, submittedAt: at, revision: 1, stored: 5 };
  const cases: [string, HandInWeek, string[]][] = [
    [
      'waiting to be sent',
      { week: WEEK, queued, facts: facts() },
      [say.states.queued, say.queuedAt('23/11 09:07'), say.sendNow],
    ],
    [
      'refused',
      { week: WEEK, queued: { ...queued, refusal: 'not_allowed' } },
      [say.states.refused, say.refusals.not_allowed],
    ],
    [
      'on time',
      { week: WEEK, report: aWeekReport({ state: 'submitted', late: false, ...handedIn }), facts: facts() },
      [say.states.submitted, say.onTime, `${say.submittedAt('23/11 09:07')} ${say.stored(5, 5)}`],
    ],
    [
      'late, with entries that came later',
      {
        week: WEEK,
        report: aWeekReport({ state: 'submitted', late: true, ...handedIn, stored: 4 }),
        facts: facts({ activities: 7 }),
      },
      [say.late, say.more(5, 7), say.startAgain(47)],
    ],
    [
      'nothing',
      {
        week: WEEK,
        report: aWeekReport({
          state: 'nothing',
          late: false,
          ...handedIn,
          submission: { ...submission, kind: 'nothing', activities: 0, reason: 'Bảo trì' },
        }),
        facts: facts(empty),
      },
      [say.states.nothing, `${say.submittedAt('23/11 09:07')} ${say.nothingBecause('Bảo trì')}`],
    ],
    [
      'returned',
      {
        week: WEEK,
        report: aWeekReport({ state: 'returned', ...handedIn, returned: { reason: 'Thiếu đường dẫn', at } }),
        facts: facts(),
      },
      [
        say.states.returned,
        say.returnedBecause('Thiếu đường dẫn', '23/11 09:07'),
        say.returnedHow,
        say.startAgain(47),
      ],
    ],
    [
      'accepted',
      { week: WEEK, report: aWeekReport({ state: 'accepted', late: false, ...handedIn }) },
      [say.states.accepted, say.acceptedHow],
    ],
    ['locked', { week: WEEK, report: aWeekReport({ state: 'locked' }) }, [say.states.locked, say.lockedHow]],
    [
      'given longer',
      {
        week: WEEK,
        report: aWeekReport({ unlockedUntil: '2026-11-27T16:59:59.999Z' }),
        facts: facts(),
      },
      [say.longer('thứ Sáu 27/11 23:59')],
    ],
    ['not known to the server yet', { week: WEEK, facts: facts() }, [say.states.open, say.dueUnknown]],
  ];

  test.each(cases)('%s', async (_, week, told) => {
    const { container } = show({ weeks: [week] });
    for (const sentence of told) expect(screen.getByText(sentence)).toBeTruthy();
    await expectAccessible(container);
  });

  test('nothing is called late before the server has said so', () => {
    const over = { today: '2026-11-25' };
    show({ over, weeks: [{ week: WEEK, report: aWeekReport(), facts: facts() }] });
    expect(screen.queryByText(say.late)).toBeNull();
  });

  test('a device that the server no longer accepts is told to pair again', () => {
    show({
      weeks: [{ week: WEEK, queued, facts: facts() }],
      over: { outbox: { waiting: 0, refused: 0, trouble: 'revoked' } },
    });
    expect(screen.getByText(say.queuedRevoked('23/11 09:07'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.sendNow })).toBeNull();
  });
});

test('it is about the week that is looked at, and offers those that can be handed in', () => {
  const weeks = ['2026-W48', WEEK, '2026-W46', '2026-W45'].map((week) => ({
    week,
    report: aWeekReport({ week }),
  }));
  const dueReport = { week: '2026-W46', why: 'due' as const, dueAt: '2026-11-16T05:00:00.000Z' };
  const desk = aDesk({ today: '2026-11-23', week: '2026-W48', dueReport });
  const onWeek = vi.fn();
  const given = { words, desk, handIn: { weeks }, onWeek, actions: someActions() };
  const { container, rerender } = render(<HandInCard {...given} week={WEEK} />);
  const chips = () => screen.getAllByRole('button', { name: /^Tuần/ }).map((each) => each.textContent);
  // The week before the one that is due takes nothing more.
  expect(chips()).toEqual([48, 47, 46].map(say.week));
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe(say.week(47));
  fireEvent.click(screen.getByRole('button', { name: say.week(46) }));
  expect(onWeek.mock.calls).toEqual([['2026-W46']]);
  rerender(<HandInCard {...given} week="2026-W45" />);
  expect(chips()).toEqual([48, 47, 46, 45].map(say.week));
  // Of a week that is long over nothing is handed in.
  rerender(<HandInCard {...given} week="2026-W20" />);
  expect(container.textContent).toBe('');
});

test('before pairing there is one way forward', () => {
  const actions = someActions();
  render(<HandInCard {...props} desk={anUnpairedDesk()} handIn={{ weeks: [] }} actions={actions} />);
  fireEvent.click(screen.getByRole('button', { name: words.panel.pairNow }));
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

test('in English', async () => {
  const { container } = show({ over: { settings: { language: 'en', panelFolded: false, panelWidth: 380 } } });
  expect(screen.getByText('Due: Monday 23/11 12:00')).toBeTruthy();
  await expectAccessible(container);
});
