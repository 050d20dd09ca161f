import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CoordinatorPlace } from '../../../components/coordinator/place.ts';
import { readHash, toHash } from '../../../components/coordinator/place.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aUnitDelivery, coordinatorActions } from '../../builders/coordinator-actions.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

const { coordinator } = toCoordinatorDictionary('vi');
const say = coordinator.delivery;
const PLACE: CoordinatorPlace = { at: 'delivery', packId: 'thang-cong-nhan', version: 1 };

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (over: Parameters<typeof coordinatorActions>[0] = {}, language?: 'en') =>
  showCoordinator({ place: PLACE, actions: coordinatorActions(over), ...(language ? { language } : {}) });
const names = () =>
  [...document.querySelectorAll('.delivery-name > span:first-child')].map((one) => one.textContent);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('who has a pack', () => {
  test('begins with those who have not, with their superior and whether there is a computer at all', async () => {
    const { container, actions } = show();
    await screen.findByText(say.states.no_device);
    expect(names()).toEqual(['Công đoàn cơ sở An Bình', 'Công đoàn cơ sở Bến Thuyền']);
    expect(screen.getAllByText('Liên đoàn Lao động Thành phố')).toHaveLength(2);
    expect((await button(say.part(say.parts.not_yet, 1))).getAttribute('aria-pressed')).toBe('true');
    await expectAccessible(container);
    fireEvent.click(await button(say.part(say.parts.received, 9)));
    await waitFor(() => expect(names()).toEqual(['Công đoàn cơ sở Hoa Mai']));
    fireEvent.click(await button(say.part(say.all, 10)));
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(actions.deliveryUnits.mock.calls.map(([, part]) => part)).toEqual([
      'not_yet',
      'received',
      undefined,
    ]);
  });

  test('in English', async () => {
    const { container } = show({}, 'en');
    expect(await screen.findByText('No computer paired')).toBeTruthy();
    await expectAccessible(container);
  });

  test('is found by name, and what is chosen is what the file has', async () => {
    const { actions } = show();
    fireEvent.input(await screen.findByRole('searchbox', { name: say.search }), {
      target: { value: 'ben thuyen' },
    });
    await waitFor(() => expect(names()).toEqual(['Công đoàn cơ sở Bến Thuyền']));
    fireEvent.input(screen.getByRole('searchbox', { name: say.search }), { target: { value: 'khong co' } });
    fireEvent.click(await button(say.showAll));
    await waitFor(() => expect(names()).toHaveLength(2));
    fireEvent.click(await button(say.files.csv));
    expect(await screen.findByText(say.saved)).toBeTruthy();
    expect(actions.saveDelivery.mock.calls).toEqual([
      [{ packId: 'thang-cong-nhan', version: 1 }, 'not_yet', 'csv'],
    ]);
  });

  test('a long list is loaded piece by piece or at once, and only what is in view is drawn', async () => {
    const page = (from: number) =>
      Array.from({ length: 1000 }, (_, index) =>
        aUnitDelivery({ id: `u-${from + index}`, name: `Đơn vị ${from + index}` }),
      );
    const { actions } = show({
      deliveryUnits: async (_key, _part, after) => {
        const from = Number(after ?? 0);
        return { done: { rows: page(from), ...(from < 4000 ? { next: String(from + 1000) } : {}) } };
      },
    });
    fireEvent.click(await button(coordinator.board.rows.more));
    expect(await screen.findByText(new RegExp(say.found(2000)))).toBeTruthy();
    fireEvent.click(await button(coordinator.board.rows.loadAll));
    expect(await screen.findByText(say.found(5000))).toBeTruthy();
    expect(names().length).toBeLessThan(100);
    expect(actions.deliveryUnits).toHaveBeenCalledTimes(5);
  });

  test('nobody to remind, a server that is silent, and a way on from both', async () => {
    show({ deliveryUnits: async () => ({ done: { rows: [] } }) });
    expect(await screen.findByText(say.empty.not_yet)).toBeTruthy();
    cleanup();
    let isSilent = true;
    show({
      deliveryUnits: async () =>
        isSilent
          ? { trouble: 'unreachable' }
          : { done: { rows: [aUnitDelivery({ id: 'a', name: 'An Bình' })] } },
    });
    expect(await screen.findByText(coordinator.board.trouble.unreachable)).toBeTruthy();
    isSilent = false;
    fireEvent.click(screen.getAllByRole('button', { name: coordinator.refresh }).at(-1) as HTMLElement);
    await waitFor(() => expect(names()).toEqual(['An Bình']));
    fireEvent.click(await button(say.back));
  });

  test('stands in the address', () => {
    expect(toHash(PLACE)).toBe('#delivery/thang-cong-nhan/1');
    expect(readHash('#delivery/thang-cong-nhan/1')).toEqual(PLACE);
  });
});
