import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { BoardPlace } from '../../../components/coordinator/place.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aWeekReport } from '../../builders/a-report-server.ts';
import { aListedEntry, boardActions } from '../../builders/board-actions.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator } = toCoordinatorDictionary('vi');
const say = coordinator.board.unit;
const entrySay = coordinator.board.entries;
const PLACE: BoardPlace = { at: 'unit', week: '2026-W46', tree: 'was', path: ['cdcs-hoa-mai'] };
const ABOUT = { unit: 'cdcs-hoa-mai', week: '2026-W46' };

function show(over: Parameters<typeof boardActions>[0] = {}) {
  const board = boardActions(over);
  return { board, ...showCoordinator({ place: PLACE, actions: { ...coordinatorActions(), ...board } }) };
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

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
