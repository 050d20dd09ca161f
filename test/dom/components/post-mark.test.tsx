import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import { PostMark } from '../../../components/shares/post-mark.tsx';
import type { PostMark as Mark } from '../../../utils/domain/shares/post-mark.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aDesk, aShare, nationalPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const TITLE = 'Tháng Công nhân';
const of = { itemId: 'muc-1', title: TITLE };

function show(mark: Mark) {
  const onOpen = vi.fn();
  const { container } = render(<PostMark words={words} mark={mark} left={40} top={700} onOpen={onOpen} />);
  return { container, onOpen, mark: container.querySelector<HTMLElement>('.post-mark') };
}

describe('a mark beside a post', () => {
  test.each<[Mark, string]>([
    [{ state: 'to_do', ...of }, words.shares.mark.state.to_do],
    [{ state: 'expired', ...of }, words.shares.mark.state.expired],
    [{ state: 'not_applicable', ...of }, words.shares.mark.state.not_applicable],
    [{ state: 'done', ...of }, words.shares.mark.state.done],
    [{ state: 'done', doneOn: '2026-11-20', ...of }, words.shares.doneOn('20/11')],
  ])('%o says so in a word, and which item it means', async (given, word) => {
    const { container, mark } = show(given);
    expect(mark?.textContent).toContain(word);
    expect(mark?.getAttribute('aria-label') ?? mark?.textContent).toContain(TITLE);
    expect([mark?.style.left, mark?.style.top]).toEqual(['40px', '700px']);
    await expectAccessible(container);
  });

  test('of a post that is not on the list is a dot with a name', async () => {
    const { container } = show({ state: 'not_listed' });
    expect(screen.getByRole('img', { name: words.shares.mark.notListed }).textContent).toBe('');
    await expectAccessible(container);
  });

  test('is no tab stop, keeps the focus on the page, and obeys no script', () => {
    const { mark, onOpen } = show({ state: 'to_do', ...of });
    expect(mark?.tabIndex).toBe(-1);
    expect(mark && fireEvent.mouseDown(mark)).toBe(false);
    // What a test sends is not trusted either; the real click is in the browser tests.
    if (mark) fireEvent.click(mark);
    expect(onOpen).not.toHaveBeenCalled();
  });
});

test('an item that is asked for from outside: the panel goes to it from any tab, once', async () => {
  const item = aShareItem({ id: 'muc-1', title: TITLE });
  const given = {
    desk: aDesk({ shares: [aShare({ item: aShareItem({ id: 'muc-0' }) }), aShare({ item })] }),
    place: { page: nationalPage() },
    surface: 'page' as const,
    actions: someActions(),
  };
  const onShown = vi.fn();
  const { rerender } = render(<Panel {...given} />);
  fireEvent.click(screen.getByRole('tab', { name: words.panel.tabs.week }));
  rerender(<Panel {...given} wanted={{ itemId: 'muc-1', onShown }} />);
  await until(() => expect(onShown).toHaveBeenCalledTimes(1));
  expect(document.activeElement?.textContent).toContain(TITLE);
});
