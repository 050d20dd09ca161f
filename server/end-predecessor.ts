import type { Transaction } from 'kysely';
import type { Takeover } from '../utils/contract/pairing.ts';
import type { Tables } from './db/tables.ts';
import { ProblemError } from './problem.ts';
import { listUnitsOf } from './store/device-units.ts';
import { findDevice, revokeDevice } from './store/devices.ts';
import type { PairingCodeRow } from './store/pairing-codes.ts';

interface Predecessor {
  deviceId: string;
  /** Those that it still logged for: one that it was ended for is not handed on. */
  unitIds: readonly string[];
  handover: Takeover;
}

/**
 * Revokes the device that made this code, whose place another takes now.
 * @throws {ProblemError} `code_expired` when it is revoked already, or ended for all its units: its code is void with it.
 */
export async function endPredecessor(
  transaction: Transaction<Tables>,
  { from_device_id, open_items }: PairingCodeRow,
  now: Date,
): Promise<Predecessor> {
  const device = from_device_id === null ? undefined : await findDevice(transaction, from_device_id);
  if (!device || !(await revokeDevice(transaction, device.id, now))) throw new ProblemError('code_expired');
  const { held } = await listUnitsOf(transaction, device);
  if (held.length === 0) throw new ProblemError('code_expired');
  return {
    deviceId: device.id,
    unitIds: held,
    handover: { fromLabel: device.label, openItems: open_items ?? '' },
  };
}
