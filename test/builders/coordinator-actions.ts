import { vi } from 'vitest';
import type { CoordinatorActions } from '../../components/coordinator/coordinator-actions.ts';
import type { UnitDelivery } from '../../utils/contract/pack-delivery.ts';
import { findRefused } from '../../utils/services/find-refused.ts';
import { aPack } from '../unit/packs/a-pack.ts';
import { aCoordinator, aDraft, toSummary } from './a-coordinator.ts';
import { boardActions } from './board-actions.ts';

export function aUnitDelivery(
  over: Partial<Omit<UnitDelivery, 'unit'>> & { id: string; name: string },
): UnitDelivery {
  const { id, name, ...rest } = over;
  const above = { id: 'ldld-thanh-pho', name: 'Liên đoàn Lao động Thành phố' };
  return { unit: { id, name }, above, devices: 1, received: 0, shown: 0, ...rest };
}

/** Everything goes well, on a server with one pack that waits for the reader's review. */
export function coordinatorActions(over: Partial<CoordinatorActions> = {}) {
  const defaults: CoordinatorActions = {
    register: async () => ({ done: aCoordinator() }),
    forget: async () => undefined,
    list: async () => ({ done: { me: aCoordinator(), drafts: [toSummary(aDraft())] } }),
    read: async () => ({
      done: {
        draft: aDraft(),
        events: [{ at: '2026-11-20T03:00:00.000Z', who: 'Trần Thị Soạn', move: 'submit', revision: 2 }],
      },
    }),
    delivery: async () => ({
      done: {
        aimed: { units: 10, devices: 15 },
        received: { units: 9, devices: 12 },
        shown: { units: 7, devices: 9 },
      },
    }),
    deliveryUnits: async (_key, part) => ({
      done: {
        rows: [
          aUnitDelivery({ id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', received: 1, shown: 1 }),
          aUnitDelivery({ id: 'cdcs-an-binh', name: 'Công đoàn cơ sở An Bình' }),
          aUnitDelivery({ id: 'cdcs-ben-thuyen', name: 'Công đoàn cơ sở Bến Thuyền', devices: 0 }),
        ].filter(({ received }) => part === undefined || (part === 'not_yet') === (received === 0)),
      },
    }),
    saveDelivery: async () => ({ done: true }),
    reach: async () => ({ done: { units: 84, devices: 120 } }),
    unitsBelow: async () => ({ done: { units: [], total: 0 } }),
    unitWords: async () => ({ done: { levels: [], kinds: [], cohorts: [] } }),
    unsaved: async () => [],
    keep: async ({ revision, pack }) => ({ revision, pack, keptAt: '2026-11-21T02:00:00.000Z' }),
    drop: async () => undefined,
    save: async ({ pack, revision }) => ({ done: aDraft({ pack, state: 'draft', revision: revision + 1 }) }),
    move: async () => ({ done: aDraft() }),
    check: async () => ({ refused: 'malformed' }),
    sign: async () => ({ done: aDraft() }),
    copy: async () => true,
    exportTemplates: async () => undefined,
    exportPack: async () => undefined,
    readTemplates: async () => ({ templates: [], troubles: [] }),
    readPack: async () => ({ pack: aPack(), unknownParts: [] }),
    upload: async () => ({ refused: 'empty' }),
    readMaterial: async () => ({ trouble: 'unreachable' }),
    findRefused,
    readAdapter: () => ({ refused: 'not_json' }),
    toPageKey: (link) => /facebook\.com\/([\w.]+)\//.exec(link)?.[1],
    ...boardActions(),
    newSeed: () => 'abc123',
    ...over,
  };
  return {
    ...defaults,
    list: vi.fn(defaults.list),
    read: vi.fn(defaults.read),
    register: vi.fn(defaults.register),
    keep: vi.fn(defaults.keep),
    drop: vi.fn(defaults.drop),
    save: vi.fn(defaults.save),
    move: vi.fn(defaults.move),
    check: vi.fn(defaults.check),
    sign: vi.fn(defaults.sign),
    reach: vi.fn(defaults.reach),
    deliveryUnits: vi.fn(defaults.deliveryUnits),
    saveDelivery: vi.fn(defaults.saveDelivery),
  };
}
