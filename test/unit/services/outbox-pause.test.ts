import { expect, test, vi } from 'vitest';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { outboxPause } from '../../../utils/storage/outbox-pause.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { type Fault, faults } from '../../builders/a-network.ts';

async function aDeviceThatFailed(fault: Fault = faults.refuse) {
  const given = await aLoggingDevice();
  given.device.randomBytes = (length) => new Uint8Array(length).fill(255);
  await given.device.log(1);
  given.network.next = [fault];
  await drainOutbox(given.device, 'patiently');
  return given;
}

test('after a failure the server is left alone for a while, then asked again', async () => {
  const { device, network } = await aDeviceThatFailed();
  device.pass(29_000);
  expect(await drainOutbox(device, 'patiently')).toMatchObject({ attempted: false, waiting: 1 });
  expect(network.sent).toHaveLength(1);
  device.pass(1_000);
  await drainOutbox(device, 'patiently');
  expect(await device.statesOf()).toEqual(['received']);
  expect(await outboxPause.read(device.database)).toBeUndefined();
});

test('each further failure makes it longer, also after the worker died', async () => {
  const { device, network } = await aDeviceThatFailed();
  device.pass(30_000);
  network.next = [faults.badGateway];
  await drainOutbox(device, 'patiently');
  await device.restart();
  device.pass(59_000);
  expect((await drainOutbox(device, 'patiently')).attempted).toBe(false);
  device.pass(1_000);
  expect((await drainOutbox(device, 'patiently')).attempted).toBe(true);
});

test('what the server asks for is kept to', async () => {
  const busy = async () => new Response('', { status: 503, headers: { 'retry-after': '600' } });
  const { device } = await aDeviceThatFailed(busy);
  device.pass(599_000);
  expect((await drainOutbox(device, 'patiently')).attempted).toBe(false);
  device.pass(302_000);
  expect((await drainOutbox(device, 'patiently')).attempted).toBe(true);
});

test('a click sends at once', async () => {
  const { device } = await aDeviceThatFailed();
  await drainOutbox(device, 'now');
  expect(await device.statesOf()).toEqual(['received']);
});

test('a disk that is too full to note what is sent does not keep it from being sent', async () => {
  const { device } = await aLoggingDevice();
  await device.log(1);
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'payloads') throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, given);
  });
  await drainOutbox(device);
  expect(await device.statesOf()).toEqual(['received']);
});
