import { describe, expect, test } from 'vitest';
import { commands } from '../../../server/admin/commands.ts';
import { retryActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { idsOf } from '../../builders/a-log-entry.ts';
import { aPairedDevice, OWN_PAGE, SERVER } from '../../builders/a-paired-device.ts';
import { adminOf, HOA_MAI } from '../../server/backend.ts';

describe('a no from the server', () => {
  test('a page that is not the unit’s leaves its entry on the device, and the others arrive', async () => {
    const { device, storedIds } = await aPairedDevice();
    const [first] = await device.log(1);
    await device.log(1, { pageKey: 'trangkhac' });
    const [last] = await device.log(1, { pageKey: OWN_PAGE });
    await drainOutbox(device);
    expect((await device.entries()).map(({ state, refusal }) => [state, refusal])).toEqual([
      ['received', undefined],
      ['refused', 'page_not_yours'],
      ['received', undefined],
    ]);
    expect(await storedIds()).toEqual(idsOf([first, last].flatMap((entry) => entry ?? [])));
  });

  test('a page that the coordinator adds afterwards: sent again, the entry arrives once', async () => {
    const { device, backend, token } = await aPairedDevice();
    const [entry] = await device.log(1, { pageKey: 'trangmoi' });
    await drainOutbox(device);
    const page = { unit: HOA_MAI, key: 'trangmoi', name: 'Trang mới', role: 'own' };
    await commands['page add'](adminOf(backend), new Map(Object.entries(page)));
    await retryActivity(device, entry?.activity.id ?? '');
    await drainOutbox(device);
    expect(await device.entries()).toMatchObject([{ state: 'received', seq: 1 }]);
    expect((await device.entries())[0]?.refusal).toBeUndefined();
    expect(await backend.week(token, '2026-W47')).toHaveLength(1);
  });

  test('the same id with other content is refused, kept and not sent again', async () => {
    const { device, network, backend, token } = await aPairedDevice();
    const [entry] = await device.log(2);
    if (!entry) throw new Error('no entry');
    await backend.record(token, [{ ...entry.activity, seq: 1, title: 'Bài khác' }]);
    await drainOutbox(device);
    expect((await device.entries()).map(({ state, refusal }) => [state, refusal])).toEqual([
      ['refused', 'conflict'],
      ['received', undefined],
    ]);
    expect((await device.entries())[0]?.activity).toEqual(entry.activity);
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
  });

  test('a revoked device loses nothing, says so, and sends everything after pairing again', async () => {
    const { device, network, backend, storedIds } = await aPairedDevice();
    const paired = await connection.read(device.database);
    const entries = await device.log(2);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    await drainOutbox(device);
    expect((await connection.read(device.database))?.revoked).toBe(true);
    expect((await readDesk(device)).outbox).toEqual({ waiting: 2, refused: 0, trouble: 'revoked' });
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);

    const grant = await backend.pair(HOA_MAI);
    await connection.write(device.database, { server: SERVER, grant, revoked: false });
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['received', 'received']);
    const rows = await backend.week(grant.token, '2026-W47');
    expect(rows.map(({ activity }) => activity.id)).toEqual(idsOf(entries));
    expect(await storedIds()).toEqual([]);
  });

  test('a pairing that was forgotten during a request stays forgotten', async () => {
    const { device, network, backend } = await aPairedDevice();
    const paired = await connection.read(device.database);
    await device.log(1);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    network.next = [
      async (go) => {
        await connection.erase(device.database);
        return await go();
      },
    ];
    await drainOutbox(device);
    expect(await connection.read(device.database)).toBeUndefined();
    expect(await device.statesOf()).toEqual(['waiting']);
  });

  test('a pairing made during a request is not thrown away by the old one’s refusal', async () => {
    const { device, network, backend } = await aPairedDevice();
    const paired = await connection.read(device.database);
    await device.log(1);
    await commands['device revoke'](adminOf(backend), new Map([['id', paired?.grant.deviceId ?? '']]));
    const fresh = { server: SERVER, grant: await backend.pair(HOA_MAI), revoked: false };
    network.next = [
      async (go) => {
        await connection.write(device.database, fresh);
        return await go();
      },
    ];
    await drainOutbox(device);
    expect(await connection.read(device.database)).toEqual(fresh);
  });
});
