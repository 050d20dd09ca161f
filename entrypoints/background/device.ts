import { readAddress } from '../../utils/facebook/index.ts';
import type { Device } from '../../utils/services/device.ts';
import { nothingReady } from '../../utils/services/ready-packs.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { mayConfirmPacks } from './may-confirm-packs.ts';

/** This browser's real database, clock, network and lock. */
export async function openDevice(): Promise<Device> {
  return {
    database: await openDatabase(),
    fetch: (input, init) => fetch(input, init),
    now: () => new Date(),
    randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
    ready: nothingReady(),
    readAddress,
    mayConfirmPacks,
    withLock: (name, work) => navigator.locks.request(name, work),
  };
}
