import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BoardPlace } from '../../../components/coordinator/place.ts';
import type { BoardRow } from '../../../utils/contract/week-report.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aBoardRow, aSilentRow, boardActions, counts } from '../../builders/board-actions.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator } = toCoordinatorDictionary('vi');
const say = coordinator.board;
const ROOT: BoardPlace = { at: 'board', tree: 'was', path: [] };

function show(over: Parameters<typeof boardActions>[0] = {}, place: BoardPlace = ROOT, language?: 'en') {
  const board = boardActions(over);
  const actions = { ...coordinatorActions({ copy: async () => true }), ...board };
  return { board, ...showCoordinator({ place, actions, ...(language ? { language } : {}) }) };
}

const unitNames = () =>
  [...document.querySelectorAll('.board-open > span:first-child')].map((each) => each.textContent);
const manyRows = (from: number, count: number): BoardRow[] =>
  Array.from({ length: count }, (_, index) => aSilentRow(`u-${from + index}`, `Đơn vị số ${from + index}`));
const topOf = (rows: BoardRow[]) => ({
  unit: aBoardRow({ id: 'ldld-thanh-pho', name: 'Liên đoàn', below: rows.length }),
  rows,
});

describe('the board', () => {
  test('begins with the week that is being handed in, and says it all in words and numbers', async () => {
    const { container, board } = show();
    expect(await screen.findByText(say.reported(50, 60))).toBeTruthy();
    expect(board.board.mock.calls[0]?.[0]).toEqual({ unit: 'ldld-thanh-pho', week: '2026-W46', tree: 'was' });
    expect(screen.getByRole('heading', { name: say.week(46, '09/11/2026', '15/11/2026') })).toBeTruthy();
    expect(screen.getAllByRole('img', { name: /^Tình hình nộp: Đúng hạn 41, Sau hạn 6/ })).toHaveLength(1);
    expect(screen.getByText(say.activities(312))).toBeTruthy();
    expect(unitNames()).toEqual([
      'Công đoàn các khu công nghiệp',
      'Công đoàn cơ sở An Bình',
      'Công đoàn cơ sở Hoa Mai',
    ]);
    const silent = screen.getByRole('row', { name: /An Bình/ });
    expect(within(silent).getByText(say.parts.silent)).toBeTruthy();
    await screen.findByText(say.trend.heading);
    await expectAccessible(container);
  });

  test('in English', async () => {
    const { container } = show({}, ROOT, 'en');
    expect(await screen.findByText('Handed in: 50/60')).toBeTruthy();
    await expectAccessible(container);
  });

  test('goes down the tree and up again by the path, and the names come along', async () => {
    const { places, board } = show();
    fireEvent.click(
      await screen.findByRole('button', { name: say.rows.open('Công đoàn các khu công nghiệp') }),
    );
    expect(places.at(-1)).toEqual({ ...ROOT, week: '2026-W46', path: ['cd-khu-cong-nghiep'] });
    await waitFor(() =>
      expect(board.board.mock.calls.at(-1)?.[0]).toMatchObject({ unit: 'cd-khu-cong-nghiep' }),
    );
    const path = screen.getByRole('navigation', { name: say.path });
    expect(path.textContent).toContain('Công đoàn các khu công nghiệp');
    fireEvent.click(within(path).getByRole('button', { name: 'Liên đoàn Lao động Thành phố' }));
    expect(places.at(-1)).toMatchObject({ at: 'board', path: [] });
  });

  test('opened by its address asks what the units of the path are called', async () => {
    const actions = coordinatorActions({
      unitsBelow: async () => ({
        done: { units: [{ id: 'cd-khu', name: 'Công đoàn khu', below: 3 }], total: 1 },
      }),
    });
    const unitsBelow = vi.spyOn(actions, 'unitsBelow');
    showCoordinator({ place: { ...ROOT, path: ['cd-khu'] }, actions });
    expect(await screen.findAllByText('Công đoàn khu')).not.toEqual([]);
    // As they were called in the week that is shown.
    expect(unitsBelow.mock.calls.map(([question]) => question)).toContainEqual(
      expect.objectContaining({ week: '2026-W46' }),
    );
    fireEvent.change(screen.getByLabelText(say.tree), { target: { value: 'now' } });
    await waitFor(() => expect(unitsBelow.mock.calls.at(-1)?.[0]).toEqual({ ids: ['cd-khu'] }));
  });

  test('a unit without others below leads to its report', async () => {
    const { places } = show();
    fireEvent.click(
      await screen.findByRole('button', { name: say.rows.reportOf('Công đoàn cơ sở Hoa Mai') }),
    );
    expect(places.at(-1)).toEqual({ at: 'unit', week: '2026-W46', tree: 'was', path: ['cdcs-hoa-mai'] });
  });

  test('goes to another week and another tree, never to a week that has not begun', async () => {
    const { places } = show();
    await screen.findByText(say.reported(50, 60));
    fireEvent.click(screen.getByRole('button', { name: say.next }));
    expect(places.at(-1)).toMatchObject({ week: '2026-W47' });
    await waitFor(() => expect(screen.queryByRole('button', { name: say.next })).toBeNull());
    fireEvent.change(screen.getByLabelText(say.tree), { target: { value: 'now' } });
    expect(places.at(-1)).toMatchObject({ week: '2026-W47', tree: 'now' });
    fireEvent.input(screen.getByLabelText(say.pick), { target: { value: '2026-01-01' } });
    expect(places.at(-1)).toMatchObject({ week: '2026-W01' });
  });

  test('arrow keys go from unit to unit', async () => {
    show();
    const first = await screen.findByRole('button', { name: say.rows.open('Công đoàn các khu công nghiệp') });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Công đoàn cơ sở An Bình');
    fireEvent.keyDown(document.activeElement ?? first, { key: 'End' });
    expect(document.activeElement?.textContent).toBe('Công đoàn cơ sở Hoa Mai');
    fireEvent.keyDown(document.activeElement ?? first, { key: 'Home' });
    expect(document.activeElement).toBe(first);
  });

  test('another week keeps the focus where it is, another unit takes it to the top', async () => {
    const { container } = show();
    const before = await screen.findByRole('button', { name: say.previous });
    before.focus();
    fireEvent.click(before);
    await screen.findByRole('heading', { name: say.week(45, '02/11/2026', '08/11/2026') });
    expect(document.activeElement).toBe(before);
    fireEvent.click(
      await screen.findByRole('button', { name: say.rows.reportOf('Công đoàn cơ sở Hoa Mai') }),
    );
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('main')));
  });

  test('prints', async () => {
    const { board } = show();
    fireEvent.click(await screen.findByRole('button', { name: say.files.print }));
    expect(board.print).toHaveBeenCalledOnce();
  });
});

describe('its units', () => {
  test('are found without marks, narrowed and put in order', async () => {
    show();
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'hoa mai' } });
    expect(unitNames()).toEqual(['Công đoàn cơ sở Hoa Mai']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'không có' } });
    expect(screen.getByText(say.rows.nothingFound)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: say.rows.showAll }));
    fireEvent.click(screen.getByRole('button', { name: say.parts.silent }));
    expect(unitNames()).toHaveLength(2);
    fireEvent.change(screen.getByLabelText(say.rows.order), { target: { value: 'silent' } });
    expect(unitNames()[0]).toBe('Công đoàn các khu công nghiệp');
  });

  test('say how many of them have handed in, and what they did by kind when that is asked', async () => {
    show();
    const row = await screen.findByRole('row', { name: /khu công nghiệp/ });
    expect(within(row).getByText('49/57')).toBeTruthy();
    expect(within(row).queryByText(/Đăng bài/)).toBeNull();
    fireEvent.click(screen.getByLabelText(say.rows.kinds));
    expect(within(row).getByText('Đăng bài 2 · Chia sẻ bài 3')).toBeTruthy();
  });

  test('come page by page, and it is said that a search does not know the rest', async () => {
    const { board } = show({
      board: async (_, after) => ({
        done:
          after === undefined
            ? { ...topOf(manyRows(0, 60)), next: 'hai' }
            : after === 'hai'
              ? { ...topOf(manyRows(60, 60)), next: 'ba' }
              : topOf(manyRows(120, 12)),
      }),
    });
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'so 3' } });
    expect(screen.getByRole('status').textContent).toContain(say.rows.loaded(60));
    fireEvent.click(screen.getByRole('button', { name: say.rows.loadAll }));
    await waitFor(() => expect(screen.queryByRole('button', { name: say.rows.more })).toBeNull());
    expect(board.board.mock.calls.map(([, after]) => after)).toEqual([undefined, 'hai', 'ba']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    // All of them are in the document, so that the browser's own search and paper have them.
    await waitFor(() => expect(unitNames()).toHaveLength(132));
  });

  test('a page that does not come is told, and those before stay', async () => {
    let isDown = true;
    show({
      board: async (_, after) =>
        after === undefined
          ? { done: { ...topOf(manyRows(0, 3)), next: 'hai' } }
          : isDown
            ? { trouble: 'unreachable' }
            : { done: topOf(manyRows(3, 2)) },
    });
    fireEvent.click(await screen.findByRole('button', { name: say.rows.more }));
    expect(await screen.findByText(say.trouble.unreachable)).toBeTruthy();
    expect(unitNames()).toHaveLength(3);
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: say.rows.more }));
    await waitFor(() => expect(unitNames()).toHaveLength(5));
  });
});

describe('when it does not go well', () => {
  test('while it loads, that is said', async () => {
    const { container } = show({ board: () => new Promise(() => undefined) });
    expect(await screen.findByText(say.loading)).toBeTruthy();
    await expectAccessible(container);
  });

  test.each(['unreachable', 'not_found', 'not_allowed'] as const)(
    '%s is told, with a way on',
    async (trouble) => {
      let isDown = true;
      const { container } = show({
        board: async () => (isDown ? { trouble } : { done: topOf(manyRows(0, 1)) }),
      });
      expect(await screen.findByText(say.trouble[trouble])).toBeTruthy();
      await expectAccessible(container);
      isDown = false;
      fireEvent.click(screen.getAllByRole('button', { name: say.refresh })[0] as HTMLElement);
      await waitFor(() => expect(unitNames()).toEqual(['Đơn vị số 0']));
      expect(screen.queryByText(say.trouble[trouble])).toBeNull();
    },
  );

  test('an answer about a week that was left is not shown', async () => {
    let late: (() => void) | undefined;
    const { places } = show({
      board: ({ week }) =>
        week === '2026-W46'
          ? new Promise((resolve) => {
              late = () => resolve({ done: topOf(manyRows(0, 7)) });
            })
          : Promise.resolve({ done: topOf(manyRows(0, 2)) }),
    });
    fireEvent.click(await screen.findByRole('button', { name: say.next }));
    await waitFor(() => expect(unitNames()).toHaveLength(2));
    late?.();
    await Promise.resolve();
    expect(places.at(-1)).toMatchObject({ week: '2026-W47' });
    expect(unitNames()).toHaveLength(2);
  });

  test('a unit without others below, and a week that nobody reports for, say so', async () => {
    const unit = aBoardRow({ counts: counts(), sums: { activities: 0, kinds: {}, content: {} } });
    const { report: _none, ...bare } = unit;
    show({
      board: async () => ({ done: { unit: bare, rows: [] } }),
      trend: async () => ({ trouble: 'unreachable' }),
    });
    expect(await screen.findByText(say.noneExpected)).toBeTruthy();
    expect(screen.getByText(say.rows.none)).toBeTruthy();
    expect(await screen.findByText(say.trend.failed)).toBeTruthy();
  });
});

describe('what goes with it', () => {
  test('the twelve weeks stand in a table behind the picture', async () => {
    show();
    const card = await screen.findByRole('region', { name: say.trend.heading });
    expect(within(card).getByRole('img').querySelectorAll('rect[data-part]').length).toBeGreaterThan(20);
    expect(within(card).getAllByRole('row', { hidden: true })).toHaveLength(13);
  });

  test('a friendly word names the silent units and nobody else, and is copied by a click', async () => {
    const { actions } = show();
    fireEvent.click(await screen.findByRole('button', { name: say.remind.open(1) }));
    const text = screen.getByLabelText<HTMLTextAreaElement>(say.remind.text).value;
    expect(text).toContain('- Công đoàn cơ sở An Bình');
    expect(text).not.toContain('Hoa Mai');
    expect(text).toContain('tuần 46 (09/11/2026 – 15/11/2026)');
    expect(text).not.toMatch(/vi phạm|chậm trễ|phê bình|!/);
    fireEvent.click(screen.getByRole('button', { name: say.remind.copy }));
    expect(await screen.findByText(say.remind.copied)).toBeTruthy();
    expect(actions.copy).toBeTypeOf('function');
  });

  test('the file of the board is asked for as it is on the screen', async () => {
    let trouble = true;
    const { board } = show({
      saveBoard: async () => (trouble ? { trouble: 'unreachable' } : { done: true }),
    });
    fireEvent.click(await screen.findByRole('button', { name: say.files.formats.xlsx }));
    expect(await screen.findByText(say.trouble.unreachable)).toBeTruthy();
    trouble = false;
    fireEvent.click(screen.getByRole('button', { name: say.files.formats.csv }));
    expect(await screen.findByText(say.files.saved)).toBeTruthy();
    expect(board.saveBoard.mock.calls.at(-1)).toEqual([
      { unit: 'ldld-thanh-pho', period: '2026-W46', tree: 'was' },
      'csv',
    ]);
    fireEvent.change(screen.getByLabelText(say.files.period), { target: { value: 'quarter' } });
    expect(screen.getByText('Quý IV năm 2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: say.files.formats.docx }));
    await waitFor(() =>
      expect(board.saveBoard.mock.calls.at(-1)).toEqual([
        { unit: 'ldld-thanh-pho', period: '2026-Q4', tree: 'was' },
        'docx',
      ]),
    );
    fireEvent.click(screen.getByRole('button', { name: say.files.targets }));
    await waitFor(() =>
      expect(board.saveTargetFile.mock.calls).toEqual([
        [{ unit: 'ldld-thanh-pho', week: '2026-W46', tree: 'was' }],
      ]),
    );
    await screen.findByText(say.files.saved);
    fireEvent.click(screen.getByRole('button', { name: say.files.returned }));
    await waitFor(() => expect(board.saveReturnedFile).toHaveBeenCalledTimes(1));
  });

  const choose = async (file: File) => {
    const region = await screen.findByRole('region', { name: say.import.heading });
    const input = region.querySelector('input');
    if (!input) throw new Error('no box for a file');
    fireEvent.change(input, { target: { files: [file] } });
  };
  const outbox = new File(['{}'], 'hang-cho.json', { type: 'application/json' });

  test('an outbox by file says what became of each entry, and the board is looked at anew', async () => {
    const { board, container } = show({
      importOutbox: async () => ({
        done: [
          { title: 'Bài một', day: '2026-11-12', status: 'stored', number: 'BN-2026-000051' },
          { title: 'Bài hai', day: '2026-11-13', status: 'already', number: 'BN-2026-000041' },
          { title: '', day: '', status: 'invalid' },
        ],
      }),
    });
    await choose(outbox);
    expect(await screen.findByText(say.import.done(1, 1, 1))).toBeTruthy();
    expect(screen.getByRole('row', { name: /12\/11\/2026 Bài một Nhận mới · BN-2026-000051/ })).toBeTruthy();
    expect(screen.getByText(say.import.untitled)).toBeTruthy();
    await waitFor(() => expect(board.board.mock.calls.length).toBeGreaterThan(1));
    await expectAccessible(container);
  });

  test.each([
    ['is none', { refused: 'not_an_outbox' } as const, say.import.refused.not_an_outbox],
    ['has a seal that does not fit', { trouble: 'not_allowed' } as const, say.import.trouble.not_allowed],
    ['is of a computer elsewhere', { trouble: 'not_found' } as const, say.import.trouble.not_found],
  ])('a file that %s says so', async (_, outcome, sentence) => {
    show({ importOutbox: async () => outcome });
    await choose(outbox);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
