import { readAddress } from '../../utils/facebook/index.ts';
import type { Device } from '../../utils/services/device.ts';
import { reconcileMirror } from '../../utils/services/mirror-entries.ts';
import { nothingReady } from '../../utils/services/ready-packs.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { mayConfirmPacks } from './may-confirm-packs.ts';
import { storageMirror } from './mirror.ts';

/** This browser's real database, clock, network and lock. What the database lost since the last start is back before anybody reads. */
export async function openDevice(): Promise<Device> {
  const device: Device = {
    database: await openDatabase(),
    mirror: storageMirror,
    fetch: (input, init) => fetch(input, init),
    now: () => new Date(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    ready: nothingReady(),
    readAddress,
    mayConfirmPacks,
    withLock: (name, work) => navigator.locks.request(name, work),
  };
  await reconcileMirror(device).catch((error: unknown) => console.error('mirror:', error));
  return device;
}
