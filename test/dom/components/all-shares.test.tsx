import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AllShares } from '../../../components/shares/all-shares.tsx';
import type { ShareEntry } from '../../../utils/contract/share-state.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, aShare } from '../../builders/a-desk.ts';
import { until } from '../../builders/until.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';
import { expectAccessible } from './accessibility.ts';

const words = toViewWords('vi');
const say = words.shareList;

/** Which lists are in view, as the browser would tell; happy-dom never does. */
let tell: Map<Element, (isIntersecting: boolean) => void>;
beforeEach(() => {
  tell = new Map();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly callback: (entries: object[]) => void;
      constructor(callback: (entries: object[]) => void) {
        this.callback = callback;
      }
      observe(element: Element) {
        tell.set(element, (isIntersecting) =>
          this.callback([{ isIntersecting, boundingClientRect: { height: 2_000 } }]),
        );
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const many = (count: number): ShareEntry[] =>
  Array.from({ length: count }, (_, index) =>
    aShare({
      item: aShareItem({ id: `muc-${index}`, title: index === 3 ? 'Tết Sum vầy' : `Bài số ${index}` }),
      state: index % 10 === 9 ? 'done' : 'to_do',
    }),
  );

async function show(shares: ShareEntry[], over: { wantedId?: string; failing?: boolean } = {}) {
  const readShares = vi.fn(() =>
    over.failing ? Promise.reject(new Error('lost')) : Promise.resolve(shares),
  );
  const onClose = vi.fn();
  const { container } = render(
    <AllShares
      words={words}
      desk={aDesk({ shares: shares.slice(0, 2) })}
      actions={{ readShares }}
      toRow={({ item }) => <li data-item={item.id}>{item.title}</li>}
      wantedId={over.wantedId}
      onClose={onClose}
    />,
  );
  await screen.findByRole('status');
  return { container, onClose };
}
async function see(list: Element | undefined, isIntersecting: boolean) {
  const told = await until(() => {
    const found = list && tell.get(list);
    if (!found) throw new Error('not observed');
    return found;
  });
  told(isIntersecting);
}

const rows = () => document.querySelectorAll('[data-item]').length;

test('of thousands of items only those near the view are drawn, and all can be reached', async () => {
  const { container } = await show(many(5_000));
  expect(screen.getByRole('status').textContent).toBe(say.found(5_000));
  expect(rows()).toBe(20);
  const lists = [...container.querySelectorAll('ul')];
  expect(lists).toHaveLength(250);
  expect(lists[249]?.style.height).not.toBe('');
  await see(lists[249], true);
  expect(await screen.findByText('Bài số 4999')).toBeTruthy();
  await see(lists[249], false);
  await until(() => expect(rows()).toBe(20));
  // It keeps the room that it took, so that nothing jumps.
  expect(lists[249]?.style.height).toBe('2000px');
});

test('rows that have had the focus stay, because something may be written there', async () => {
  const { container } = await show(many(60));
  const [first, second] = container.querySelectorAll('ul');
  if (first) fireEvent.focusIn(first);
  await see(first, false);
  await see(second, true);
  await until(() => expect(rows()).toBe(40));
});

test('it is searched without diacritics and narrowed by state', async () => {
  const { container } = await show(many(100));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tet sum' } });
  expect(screen.getByRole('status').textContent).toBe(say.found(1));
  expect(screen.getByText('Tết Sum vầy')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.shares.state.done }));
  expect(screen.getByText(say.none)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: say.showAll }));
  expect(screen.getByRole('status').textContent).toBe(say.found(100));
  await expectAccessible(container);
});

test('an item that was asked for stands alone first', async () => {
  await show(many(100), { wantedId: 'muc-77' });
  expect(rows()).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: say.showAll }));
  expect(screen.getByRole('status').textContent).toBe(say.found(100));
});

test('without an answer it shows what the desk has', async () => {
  await show(many(100), { failing: true });
  expect(rows()).toBe(2);
});

test('Esc and the button lead back, but not an Esc of the input method', async () => {
  const { onClose } = await show(many(3));
  const box = screen.getByRole('searchbox');
  fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(box, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: say.back }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
