import { describe, expect, test } from 'vitest';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { outboxTrouble } from '../../../utils/storage/outbox-trouble.ts';
import { idsOf } from '../../builders/a-log-entry.ts';
import { faults } from '../../builders/a-network.ts';
import { aPairedDevice } from '../../builders/a-paired-device.ts';

describe('exactly once', () => {
  test.each(Object.entries(faults))(
    '%s: sending again gives each entry once, with its receipt',
    async (_, fault) => {
      const { device, network, storedIds } = await aPairedDevice();
      const entries = await device.log(3);
      network.next = [fault, fault];
      for (let attempt = 0; attempt < 3; attempt += 1) await drainOutbox(device);
      expect(await storedIds()).toEqual(idsOf(entries));
      expect(await device.statesOf()).toEqual(['received', 'received', 'received']);
      expect(await outboxTrouble.read(device.database)).toBeUndefined();
    },
  );

  test('a lost answer is repeated by the server: the same receipt as the first time', async () => {
    const { device, network, backend, token } = await aPairedDevice();
    await device.log(1);
    network.next = [faults.dropAnswer];
    await drainOutbox(device);
    expect(await device.statesOf()).toEqual(['waiting']);
    const [first] = await backend.week(token, '2026-W47');
    backend.clock.now = new Date('2027-12-25T02:00:00.000Z');
    device.clock.now = new Date('2027-12-25T02:00:00.000Z');
    await drainOutbox(device);
    expect((await device.entries())[0]?.receipt).toEqual(first?.receipt);
    expect(network.sent[1]?.body).toBe(network.sent[0]?.body);
  });

  test('a batch that comes after a lost answer does not overtake it', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    const entries = await device.log(60);
    network.next = [faults.refuse];
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
    await drainOutbox(device);
    expect(await storedIds()).toEqual(idsOf(entries));
  });

  test('a second click during a request waits for it and sends nothing twice', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    await device.log(2);
    let inFlight = 0;
    let most = 0;
    const slow = async (go: () => Promise<Response>) => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const response = await go();
      inFlight -= 1;
      return response;
    };
    network.next = [slow, slow, slow];
    await Promise.all([drainOutbox(device), drainOutbox(device), drainOutbox(device)]);
    expect([most, network.sent.length]).toEqual([1, 1]);
    expect(await storedIds()).toHaveLength(2);
  });

  test('a worker killed during a request sends the same entries again after its restart', async () => {
    const { device, network, storedIds } = await aPairedDevice();
    const entries = await device.log(2);
    const reached = Promise.withResolvers<void>();
    network.next = [
      async (go) => {
        await go();
        reached.resolve();
        return await new Promise<Response>(() => undefined);
      },
    ];
    void drainOutbox(device);
    await reached.promise;
    await device.restart();
    await drainOutbox(device);
    expect(await storedIds()).toEqual(idsOf(entries));
    expect(await device.statesOf()).toEqual(['received', 'received']);
  });
});
