import { expect, test } from 'vitest';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { aDevice } from '../../builders/a-device.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

/** Reads that touch whole records; counts and keys are cheap however many there are. */
test('a log of years is not read to show today', async () => {
  const device = await aDevice();
  const transaction = device.database.transaction('entries', 'readwrite');
  for (let index = 0; index < 2_000; index += 1) {
    const day = `2025-0${1 + (index % 9)}-1${index % 9}`;
    void transaction.store.add(aLogEntry({ state: 'received', seq: index + 1, activity: { day } }));
  }
  await transaction.done;
  const read: unknown[] = [];
  const { getAll } = IDBIndex.prototype;
  const getAllOfStore = IDBObjectStore.prototype.getAll;
  const watch = (request: IDBRequest<unknown[]>) => {
    request.addEventListener('success', () => read.push(...request.result));
    return request;
  };
  IDBIndex.prototype.getAll = function (...given) {
    return watch(getAll.apply(this, given));
  };
  IDBObjectStore.prototype.getAll = function (...given) {
    return watch(getAllOfStore.apply(this, given));
  };
  try {
    await readDesk(device);
  } finally {
    IDBIndex.prototype.getAll = getAll;
    IDBObjectStore.prototype.getAll = getAllOfStore;
  }
  expect(read.length).toBeLessThan(50);
});
