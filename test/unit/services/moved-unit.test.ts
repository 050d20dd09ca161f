import { expect, test } from 'vitest';
import { commands } from '../../../server/admin/commands.ts';
import { pairDevice } from '../../../utils/services/pair-device.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { refreshUnit } from '../../../utils/services/refresh-unit.ts';
import { faults } from '../../builders/a-network.ts';
import { aPairedDevice, OWN_PAGE, SERVER } from '../../builders/a-paired-device.ts';
import { keepPacks } from '../../builders/keep-packs.ts';
import { adminOf, HOA_MAI } from '../../server/backend.ts';
import { aPack } from '../packs/a-pack.ts';
import { aTarget } from '../targets/a-target.ts';

test('a unit that is put under another superior in mid-week keeps its counts, and has the targets of the new one from the next look', async () => {
  const { backend, device } = await aPairedDevice();
  const admin = (name: 'unit add' | 'unit move', options: Record<string, string>) =>
    commands[name](adminOf(backend), new Map(Object.entries(options)));
  const pair = async () =>
    await pairDevice(device, { server: SERVER, code: await backend.newCode(HOA_MAI), deviceLabel: 'Máy 1' });
  const packs = ['ldld-cu', 'ldld-moi'].map((unitId) =>
    aPack({ id: `goi-${unitId}`, unitId, targets: [aTarget({ id: `ct-${unitId}` })] }),
  );
  const targets = async () =>
    (await readDesk(device)).targets.map(({ target, reached }) => [target.id, reached]);
  for (const id of ['ldld-cu', 'ldld-moi']) await admin('unit add', { id, name: `Liên đoàn ${id}` });
  await admin('unit move', { id: HOA_MAI, parent: 'ldld-cu' });
  expect(await pair()).toMatchObject({ paired: true });
  await keepPacks(device, ...packs);
  await device.log(2, { kind: 'post', pageKey: OWN_PAGE });
  expect(await targets()).toEqual([['ct-ldld-cu', 2]]);

  await admin('unit move', { id: HOA_MAI, parent: 'ldld-moi' });
  expect(await targets()).toEqual([['ct-ldld-cu', 2]]);
  expect(await refreshUnit(device)).toBe(true);
  expect(await refreshUnit(device)).toBe(false);
  expect(await targets()).toEqual([['ct-ldld-moi', 2]]);
  expect(await device.entries()).toHaveLength(2);
});

test('a page that is added to the unit later is known to its devices, and a server that cannot be asked changes nothing', async () => {
  const { backend, device, network } = await aPairedDevice();
  const before = (await readDesk(device)).pages.length;
  await commands['page add'](
    adminOf(backend),
    new Map(Object.entries({ unit: HOA_MAI, key: 'trang.thu.hai', name: 'Trang thứ hai', role: 'own' })),
  );
  network.next.push(faults.refuse);
  expect(await refreshUnit(device)).toBe(false);
  expect((await readDesk(device)).pages).toHaveLength(before);
  expect(await refreshUnit(device)).toBe(true);
  expect((await readDesk(device)).pages.map(({ key }) => key)).toContain('trang.thu.hai');
});
