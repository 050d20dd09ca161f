import { describe, expect, test } from 'vitest';
import { addShare } from '../../../utils/services/add-share.ts';
import { discardActivity, undoActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { refreshUnitShares } from '../../../utils/services/refresh-unit-shares.ts';
import { aPairedDevice, OWN_PAGE, type PairedDevice } from '../../builders/a-paired-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { aPack } from '../packs/a-pack.ts';
import { aShareItem } from '../shares/a-share-item.ts';
import { aTarget } from '../targets/a-target.ts';

const POST = 'https://www.facebook.com/congdoanvietnam/posts/122100000000000777';
const share = { kind: 'share', pageKey: OWN_PAGE, title: 'Bài thử', shareItemId: 'muc-1' } as const;
const pack = (shareItems = [aShareItem()]) =>
  aPack({ unitId: 'cdcs-hoa-mai', shareItems, targets: [aTarget({ kind: 'share' })] });

/** What Today says of one item, and what its target counts. */
async function standing({ device }: PairedDevice, id = 'muc-1') {
  const desk = await readDesk(device);
  return {
    state: desk.shares.find(({ item }) => item.id === id)?.state,
    reached: desk.targets[0]?.reached,
  };
}

interface Unit {
  one: PairedDevice;
  other: PairedDevice;
}

const cases: [string, (unit: Unit) => Promise<void>, Awaited<ReturnType<typeof standing>>][] = [
  [
    'two tabs at the same instant',
    async ({ one }) => {
      await Promise.all([recordActivity(one.device, share), recordActivity(one.device, share)]);
    },
    { state: 'done', reached: 1 },
  ],
  [
    'undone',
    async ({ one }) => {
      const { activity } = await recordActivity(one.device, share);
      await undoActivity(one.device, activity.id);
    },
    { state: 'to_do', reached: 0 },
  ],
  [
    'undone and done again',
    async ({ one }) => {
      const { activity } = await recordActivity(one.device, share);
      await undoActivity(one.device, activity.id);
      await recordActivity(one.device, share);
    },
    { state: 'done', reached: 1 },
  ],
  [
    'refused by the server, as it stands',
    async ({ one }) => {
      await one.device.log(1, { ...share, pageKey: 'trangkhac' });
      await drainOutbox(one.device);
    },
    { state: 'done', reached: 0 },
  ],
  [
    'refused by the server and discarded: it is to do again',
    async ({ one }) => {
      const [entry] = await one.device.log(1, { ...share, pageKey: 'trangkhac' });
      await drainOutbox(one.device);
      await discardActivity(one.device, entry?.activity.id ?? '');
    },
    { state: 'to_do', reached: 0 },
  ],
  [
    'shared by the other device as well, which is heard of later',
    async ({ one, other }) => {
      await one.device.log(1, share);
      await other.device.log(1, share);
      await drainOutbox(other.device);
      await refreshUnitShares(one.device);
      await drainOutbox(one.device);
      await refreshUnitShares(one.device);
    },
    { state: 'done', reached: 1 },
  ],
  [
    'shared by the other device only',
    async ({ one, other }) => {
      await other.device.log(1, share);
      await drainOutbox(other.device);
      await refreshUnitShares(one.device);
    },
    { state: 'done', reached: 1 },
  ],
  [
    'taken off the list after it was done: what was done still counts',
    async ({ one }) => {
      await one.device.log(1, share);
      await keepPacks(one.device, pack([]));
    },
    { state: undefined, reached: 1 },
  ],
  [
    'taken off the list and put back: it is not to do a second time',
    async ({ one }) => {
      await one.device.log(1, share);
      await keepPacks(one.device, pack([]));
      await keepPacks(one.device, pack());
    },
    { state: 'done', reached: 1 },
  ],
];

describe('an item is done once', () => {
  test.each(cases)('%s', async (_, happens, expected) => {
    const one = await aPairedDevice();
    const other = await aPairedDevice(one.backend);
    for (const { device } of [one, other]) await keepPacks(device, pack());
    await happens({ one, other });
    expect(await standing(one)).toEqual(expected);
  });

  test('a post that both devices added by its link is one item, done on both by one share', async () => {
    const one = await aPairedDevice();
    const other = await aPairedDevice(one.backend);
    for (const { device } of [one, other]) await keepPacks(device, pack([]));
    const ids = await Promise.all(
      [one, other].map(async ({ device }) => {
        const added = await addShare(device, { link: POST });
        return added.outcome === 'added' ? added.itemId : '';
      }),
    );
    expect(ids[0]).toBe(ids[1]);
    await one.device.log(1, { ...share, shareItemId: ids[0] ?? '' });
    await drainOutbox(one.device);
    await refreshUnitShares(other.device);
    for (const device of [one, other])
      expect(await standing(device, ids[0])).toEqual({ state: 'done', reached: 1 });
  });
});
