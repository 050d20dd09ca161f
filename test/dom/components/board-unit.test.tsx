import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { BoardPlace } from '../../../components/coordinator/place.ts';
import type { EnteringDraft } from '../../../utils/contract/entering.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { aListedEntry, boardActions } from '../../builders/board-actions.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const words = toCoordinatorDictionary('vi');
const { coordinator } = words;
const say = coordinator.board.unit;
const entrySay = coordinator.board.entries;
const PLACE: BoardPlace = { at: 'unit', week: '2026-W46', tree: 'was', path: ['cdcs-hoa-mai'] };
const ABOUT = { unit: 'cdcs-hoa-mai', week: '2026-W46' };

function show(over: Parameters<typeof boardActions>[0] = {}) {
  const board = boardActions(over);
  return { board, ...showCoordinator({ place: PLACE, actions: { ...coordinatorActions(), ...board } }) };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the computers of a unit', () => {
  const devicesSay = coordinator.board.devices;
  const openList = async () => {
    const summary = await screen.findByText(devicesSay.heading('cdcs-hoa-mai'));
    const list = summary.closest('details');
    if (!list) throw new Error('no list');
    list.open = true;
    fireEvent(list, new Event('toggle'));
  };

  test('are asked for when the list is opened, and one is ended only after a second word', async () => {
    const { board, container } = show();
    expect(board.devices).not.toHaveBeenCalled();
    await openList();
    await press(devicesSay.askLabel('Máy ở nhà'));
    expect(board.endDevice).not.toHaveBeenCalled();
    await expectAccessible(container);
    await press(devicesSay.endWhole);
    expect(await screen.findByText(devicesSay.ended('Máy ở nhà'))).toBeTruthy();
    expect(board.endDevice.mock.calls).toEqual([
      ['cdcs-hoa-mai', '01a20080-0000-4000-8000-000000000002', true],
    ]);
    expect(screen.queryByText('Máy ở nhà')).toBeNull();
    expect(screen.getByText('Máy cơ quan')).toBeTruthy();
  });

  test('whoever may not end one is told so, and it stays on the list', async () => {
    const { board } = show({ endDevice: async () => ({ trouble: 'not_allowed' }) });
    await openList();
    await press(devicesSay.askLabel('Máy cơ quan'));
    expect(screen.queryByText(devicesSay.endWhole)).toBeNull();
    await press(devicesSay.end);
    expect(await screen.findByText(devicesSay.notYours)).toBeTruthy();
    expect(board.endDevice.mock.calls[0]?.[2]).toBe(false);
    expect(screen.getByText('Máy cơ quan')).toBeTruthy();
  });
});

describe('the report of a unit', () => {
  test('shows what was handed in: when, how much, which targets, what was said', async () => {
    const { container, board } = show();
    expect(await screen.findByText('Mạng ở xưởng chậm.')).toBeTruthy();
    expect(board.report.mock.calls).toEqual([['cdcs-hoa-mai', '2026-W46']]);
    expect(screen.getByText(say.stored(5, 5))).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Ba bài mỗi tuần' })).toBeTruthy();
    expect(screen.getByText(say.why('Khắc phục bão'))).toBeTruthy();
    await expectAccessible(container);
    await press(say.targetsFile);
    expect(board.saveTargets.mock.calls[0]?.[0]).toMatchObject({ unitId: 'cdcs-hoa-mai' });
  });

  test('is accepted in the revision that was read', async () => {
    const { board } = show();
    await press(say.accept);
    await waitFor(() =>
      expect(board.reviewReport.mock.calls).toEqual([[{ ...ABOUT, move: 'accept', revision: 1 }]]),
    );
    expect(await screen.findByText(say.accepted)).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.accept })).toBeNull();
  });

  test('of a unit that has ended can be accepted, and nothing else is offered', async () => {
    show({
      report: async (unitId, week) => ({
        done: aWeekReport({ unitId, week, state: 'submitted', ended: true }),
      }),
    });
    expect(await screen.findByText(say.ended)).toBeTruthy();
    expect(screen.getByRole('button', { name: say.accept })).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.return })).toBeNull();
    expect(screen.queryByRole('button', { name: say.unlock })).toBeNull();
  });

  test('is returned only with a reason', async () => {
    const { board, container } = show();
    await press(say.return);
    const form = screen.getByRole('form', { name: say.return });
    fireEvent.submit(form);
    expect(board.reviewReport).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText(say.returnReason), {
      target: { value: 'Thiếu đường dẫn hai bài' },
    });
    fireEvent.submit(form);
    await waitFor(() =>
      expect(board.reviewReport.mock.calls).toEqual([
        [{ ...ABOUT, move: 'return', revision: 1, reason: 'Thiếu đường dẫn hai bài' }],
      ]),
    );
    expect(await screen.findByText(say.returned)).toBeTruthy();
  });

  test('is thought over: the reason has the focus at once, and “cancel” gives it back to the button', async () => {
    show();
    await press(say.return);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(say.returnReason)));
    await press(words.coordinator.cancel);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: say.return })),
    );
  });

  test('somebody was faster: the newest one is loaded, and nothing is decided', async () => {
    let revision = 1;
    const { board } = show({
      report: async (unitId, week) => ({ done: aWeekReport({ unitId, week, state: 'submitted', revision }) }),
      reviewReport: async () => ({ trouble: 'conflict' }),
    });
    await screen.findByRole('button', { name: say.accept });
    revision = 2;
    await press(say.accept);
    expect(await screen.findByText(say.revision(2), { exact: false })).toBeTruthy();
    expect(screen.getByText(say.conflict)).toBeTruthy();
    expect(board.report.mock.calls.length).toBe(2);
  });

  test('more time is given to the end of a day in Viet Nam, and taken back', async () => {
    const { board } = show({
      report: async (unitId, week) => ({ done: aWeekReport({ unitId, week, state: 'locked' }) }),
    });
    await press(say.unlock);
    const day = screen.getByLabelText(say.unlockUntil);
    fireEvent.input(day, { target: { value: '2026-11-20' } });
    fireEvent.submit(screen.getByRole('form', { name: say.unlock }));
    expect(screen.getByText(say.unlockMissing)).toBeTruthy();
    expect(board.reviewReport).not.toHaveBeenCalled();
    fireEvent.input(day, { target: { value: '2026-11-24' } });
    fireEvent.submit(screen.getByRole('form', { name: say.unlock }));
    await waitFor(() =>
      expect(board.reviewReport.mock.calls).toEqual([
        [{ ...ABOUT, move: 'unlock', until: '2026-11-24T16:59:59.999Z' }],
      ]),
    );
    expect(await screen.findByText(say.unlocked)).toBeTruthy();
    await press(say.relock);
    await waitFor(() => expect(board.reviewReport.mock.calls.at(-1)).toEqual([{ ...ABOUT, move: 'relock' }]));
  });

  test.each([
    ['not_found', say.notExpected],
    ['unreachable', coordinator.board.trouble.unreachable],
    ['not_allowed', coordinator.board.trouble.not_allowed],
  ] as const)(
    'that cannot be had (%s) says why, and the entries are shown all the same',
    async (trouble, sentence) => {
      const { container } = show({ report: async () => ({ trouble }) });
      expect(await screen.findByText(sentence)).toBeTruthy();
      expect(await screen.findByText('Thông báo lịch tư vấn')).toBeTruthy();
      await expectAccessible(container);
    },
  );

  test('leads back to the board', async () => {
    const { places } = show();
    await press(say.back);
    expect(places.at(-1)).toEqual({ ...PLACE, at: 'board', path: [] });
  });
});

describe('its entries', () => {
  test('are accepted one by one', async () => {
    const entry = aListedEntry();
    const { board } = show({ entries: async () => ({ done: { entries: [entry] } }) });
    await press(entrySay.acceptOf(entry.activity.title));
    await waitFor(() =>
      expect(board.reviewEntry.mock.calls).toEqual([
        [{ move: 'accept', activityId: entry.activity.id, revision: 1 }],
      ]),
    );
    const item = (await screen.findByText(entry.activity.title)).closest('li') as HTMLElement;
    await waitFor(() => expect(within(item).getByText(entrySay.standings.accepted)).toBeTruthy());
  });

  test('are returned with a reason, which then stands there, and go into a file', async () => {
    const entry = aListedEntry();
    const { board, container } = show({ entries: async () => ({ done: { entries: [entry] } }) });
    await press(entrySay.returnOf(entry.activity.title));
    fireEvent.input(screen.getByLabelText(say.returnReason), { target: { value: 'Thiếu đường dẫn' } });
    fireEvent.submit(screen.getByRole('form', { name: say.return }));
    expect(await screen.findByText(entrySay.because('Thiếu đường dẫn'))).toBeTruthy();
    expect(board.reviewEntry.mock.calls[0]?.[0]).toMatchObject({ move: 'return', reason: 'Thiếu đường dẫn' });
    await expectAccessible(container);
    await press(entrySay.returnedFile);
    expect(board.saveReturned.mock.calls[0]?.[2]).toMatchObject([{ standing: 'returned' }]);
  });

  test('one that was corrected meanwhile is loaded anew, and what is there counts', async () => {
    const entry = aListedEntry();
    const corrected = {
      ...entry,
      activity: { ...entry.activity, title: 'Bản đã sửa', revision: 2 },
    };
    let asked = 0;
    show({
      entries: async () => {
        asked += 1;
        return { done: { entries: [asked === 1 ? entry : corrected] } };
      },
      reviewEntry: async () => ({ trouble: 'conflict' }),
    });
    await press(entrySay.returnOf(entry.activity.title));
    fireEvent.input(screen.getByLabelText(say.returnReason), { target: { value: 'Thiếu đường dẫn' } });
    fireEvent.submit(screen.getByRole('form', { name: say.return }));
    expect(await screen.findByText('Bản đã sửa')).toBeTruthy();
    expect(screen.getByText(entrySay.conflict)).toBeTruthy();
    // What was typed is still there, for the new text or to be thrown away.
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.returnReason).value).toBe('Thiếu đường dẫn');
  });

  test('are asked for again without losing a reason that is being written', async () => {
    const entry = aListedEntry();
    let asked = 0;
    show({
      entries: async () => {
        asked += 1;
        return { done: { entries: asked === 1 ? [entry] : [aListedEntry({ title: 'Bài mới đến' }), entry] } };
      },
    });
    await press(entrySay.returnOf(entry.activity.title));
    fireEvent.input(screen.getByLabelText(say.returnReason), { target: { value: 'Thiếu đường dẫn' } });
    await press(coordinator.board.refresh);
    expect(await screen.findByText('Bài mới đến')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.returnReason).value).toBe('Thiếu đường dẫn');
  });

  test('are all asked for again, those of a further page too', async () => {
    const late = aListedEntry({ title: 'Bài ở trang sau' });
    show({
      entries: async ({ after }) => ({
        done: after === undefined ? { entries: [aListedEntry()], next: 'tiep' } : { entries: [late] },
      }),
    });
    await press(entrySay.more);
    await press(entrySay.returnOf(late.activity.title));
    fireEvent.input(screen.getByLabelText(say.returnReason), { target: { value: 'Thiếu đường dẫn' } });
    await press(coordinator.board.refresh);
    await waitFor(() => expect(screen.getByText(late.activity.title)).toBeTruthy());
    expect(screen.getByLabelText<HTMLTextAreaElement>(say.returnReason).value).toBe('Thiếu đường dẫn');
  });

  test('one that is accepted while an older list is under way stays accepted', async () => {
    const entry = aListedEntry();
    const answers: (() => void)[] = [];
    let standing: 'received' | 'accepted' = 'received';
    show({
      entries: async () => {
        const done = { entries: [{ ...entry, standing }] };
        if (answers.length < 1) answers.push(() => undefined);
        else await new Promise<void>((resolve) => answers.push(resolve));
        return { done };
      },
      reviewEntry: async ({ activityId, revision }) => {
        standing = 'accepted';
        return { done: { activityId, revision, standing, reviewedAt: '2026-11-20T03:00:00.000Z' } };
      },
    });
    const item = async () => (await screen.findByText(entry.activity.title)).closest('li') as HTMLElement;
    await item();
    await press(coordinator.board.refresh);
    await waitFor(() => expect(answers.length).toBe(2));
    await press(entrySay.acceptOf(entry.activity.title));
    await waitFor(() => expect(answers.length).toBe(3));
    for (const answer of answers) answer();
    await waitFor(async () =>
      expect(within(await item()).getByText(entrySay.standings.accepted)).toBeTruthy(),
    );
  });

  test('come in pieces, and are narrowed by the server', async () => {
    const { board } = show({
      entries: async ({ after, standing }) => ({
        done:
          standing === 'returned'
            ? { entries: [] }
            : after === undefined
              ? { entries: [aListedEntry({ title: 'Bài đầu' })], next: 'tiep' }
              : { entries: [aListedEntry({ title: 'Bài sau' })] },
      }),
    });
    await press(entrySay.more);
    expect(await screen.findByText('Bài sau')).toBeTruthy();
    expect(screen.getByText('Bài đầu')).toBeTruthy();
    expect(screen.queryByRole('button', { name: entrySay.more })).toBeNull();
    await press(entrySay.standings.returned);
    expect(await screen.findByText(entrySay.noneFound)).toBeTruthy();
    expect(board.entries.mock.calls.at(-1)?.[0]).toMatchObject({ standing: 'returned', after: undefined });
  });

  test('a withdrawn one is shown and offers nothing', async () => {
    const entry = aListedEntry({ standing: 'withdrawn' });
    show({ entries: async () => ({ done: { entries: [entry] } }) });
    await screen.findByText(entry.activity.title);
    expect(screen.queryByRole('button', { name: entrySay.acceptOf(entry.activity.title) })).toBeNull();
    expect(screen.queryByRole('button', { name: entrySay.returnOf(entry.activity.title) })).toBeNull();
  });
});

describe('entering for a unit', () => {
  const enterSay = coordinator.board.enter;
  const PAGE = { key: 'congdoanhoamai', name: 'Công đoàn Hoa Mai', role: 'own' } as const;
  const entering = async () => ({ done: { pages: [PAGE], activities: 2 } });
  const form = async () => screen.findByRole('form', { name: enterSay.heading('cdcs-hoa-mai') });

  test('is not offered to whoever may not', async () => {
    const { board } = show();
    await waitFor(() => expect(board.entering.mock.calls).toEqual([['cdcs-hoa-mai', '2026-W46']]));
    await screen.findByRole('button', { name: say.accept });
    expect(screen.queryByRole('button', { name: enterSay.open })).toBeNull();
  });

  test('keeps what is typed with every key, sends it once it is whole, and shows the receipt', async () => {
    const { board, container } = show({ entering });
    await press(enterSay.open);
    const box = within(await form());
    const first = box.getByLabelText(words.logForms.form.kind);
    await waitFor(() => expect(document.activeElement === first).toBe(true));
    await expectAccessible(container);
    fireEvent.submit(await form());
    expect(box.getByText(words.logForms.form.titleMissing)).toBeTruthy();
    expect(board.enterEntry).not.toHaveBeenCalled();
    fireEvent.input(box.getByLabelText(words.logForms.form.title), { target: { value: 'Hội thao' } });
    expect(board.keepEntry.mock.calls.at(-1)).toMatchObject([
      'cdcs-hoa-mai',
      { title: 'Hội thao' },
      undefined,
    ]);
    fireEvent.change(box.getByLabelText(enterSay.contentKind), { target: { value: 'phong_trao' } });
    fireEvent.input(box.getByLabelText(enterSay.day), { target: { value: '2026-11-22' } });
    fireEvent.submit(await form());
    expect(box.getByText(enterSay.momentAhead)).toBeTruthy();
    fireEvent.input(box.getByLabelText(enterSay.day), { target: { value: '2026-11-12' } });
    fireEvent.input(box.getByLabelText(enterSay.time), { target: { value: '19:05' } });
    fireEvent.submit(await form());
    await waitFor(() => expect(board.enterEntry).toHaveBeenCalledTimes(1));
    expect(board.enterEntry.mock.calls[0]).toEqual([
      {
        unit: 'cdcs-hoa-mai',
        of: undefined,
        said: {
          ...{ kind: 'post', pageKey: PAGE.key, title: 'Hội thao', contentKind: 'phong_trao' },
          ...{ occurredAt: '2026-11-12T12:05:00.000Z', day: '2026-11-12' },
        },
      },
    ]);
    expect(await screen.findByText(enterSay.done('BN-2026-000001'))).toBeTruthy();
    await waitFor(() => expect(board.entries.mock.calls.length).toBe(2));
  });

  test('what did not arrive stays, with the reason; after a reload the form stands there as it was', async () => {
    const kept = { kind: 'post', pageKey: PAGE.key, title: 'Đang nhập dở', link: '', count: '', note: '' };
    const rest = { media: '', campaignId: '', newspaper: '', files: '', contentKind: '' };
    const moment = { day: '2026-11-12', time: '08:00' };
    const { board } = show({
      entering,
      keptEntry: async () => ({ ...kept, ...rest, ...moment }) as EnteringDraft,
      enterEntry: async () => ({ trouble: 'unreachable' }),
    });
    const title = within(await form()).getByLabelText<HTMLInputElement>(words.logForms.form.title);
    expect(title.value).toBe('Đang nhập dở');
    fireEvent.submit(await form());
    expect(await screen.findByText(enterSay.unreachable)).toBeTruthy();
    expect(title.value).toBe('Đang nhập dở');
    expect(board.dropEntry).not.toHaveBeenCalled();
  });

  test('what was entered is named so, written anew, and taken back after a question', async () => {
    const entry = aListedEntry({ onBehalf: true, deviceLabel: 'Lê Văn Duyệt' });
    const { board } = show({ entering, entries: async () => ({ done: { entries: [entry] } }) });
    expect(await screen.findByText(entrySay.onBehalf('Lê Văn Duyệt'), { exact: false })).toBeTruthy();
    await press(entrySay.correctOf(entry.activity.title));
    const correcting = await screen.findByRole('form', { name: enterSay.correctHeading });
    fireEvent.input(within(correcting).getByLabelText(words.logForms.form.title), {
      target: { value: 'Mới' },
    });
    fireEvent.submit(correcting);
    await waitFor(() =>
      expect(board.enterEntry.mock.calls[0]?.[0]).toMatchObject({
        said: { title: 'Mới', day: entry.activity.day },
        of: entry.activity,
      }),
    );
    await press(entrySay.withdrawOf(entry.activity.title));
    expect(board.enterEntry).toHaveBeenCalledTimes(1);
    await press(entrySay.withdrawYes);
    await waitFor(() => expect(board.enterEntry.mock.calls[1]?.[0].said).toMatchObject({ withdrawn: true }));
  });

  test('its week is handed in with what the server has, and marked', async () => {
    const { board, container } = show({
      entering,
      report: async (unitId, week) => ({ done: aWeekReport({ unitId, week, state: 'open' }) }),
    });
    await press(enterSay.report.heading);
    await expectAccessible(container);
    await press(enterSay.report.send(2));
    await waitFor(() =>
      expect(board.enterReport.mock.calls).toEqual([[{ ...ABOUT, activities: 2, kind: 'submitted' }]]),
    );
    expect(await screen.findByText(enterSay.report.mark)).toBeTruthy();
  });
});
