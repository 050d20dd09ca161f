import type { ClientTools } from '../backend/client.ts';
import type { LinkAddress } from '../domain/shares/judge-link.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import type { DeviceDatabase } from '../storage/database.ts';
import { rememberPayload } from '../storage/payloads.ts';
import type { Mirror } from './mirror-entries.ts';
import type { ReadyPacks } from './ready-packs.ts';

/** What the use cases work with on this device. Built once by the background, and by tests. */
export interface Device {
  database: DeviceDatabase;
  /** The unit that is asked about; absent: the first. What is about the device, or all its units, does not look at it. */
  unitId?: string;
  mirror: Mirror;
  fetch: typeof fetch;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
  /** Runs the work while no other context of the extension does work under the same name. */
  withLock: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Packs that were read before; begins as `nothingReady`. */
  ready: ReadyPacks;
  /** Whether people let this device tell which packs it has received and shown. */
  mayConfirmPacks: () => Promise<boolean>;
  /** Takes a link apart; nothing is requested. */
  readAddress: (link: string) => LinkAddress;
}

export function toClientTools(device: Pick<Device, 'database' | 'fetch' | 'now'>): ClientTools {
  return {
    fetch: device.fetch,
    now: device.now,
    onSent: (payload) => rememberPayload(device.database, payload).catch(passOverFullDisk),
    onClock: async (serverAt) => {
      const now = device.now();
      const skewMs = now.getTime() - serverAt.getTime();
      await clockSkew.write(device.database, { skewMs, notedAt: now.toISOString() });
    },
  };
}

/** A full disk must not keep what is on it from being sent: then it is the one copy that is left. */
function passOverFullDisk(error: unknown): void {
  if (!(error instanceof Error && error.name === 'QuotaExceededError')) throw error;
}
