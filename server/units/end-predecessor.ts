import type { Kysely, Transaction } from 'kysely';
import type { Takeover } from '../../utils/contract/pairing.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import { listUnitsOf } from '../store/device-units.ts';
import { findDevice, revokeDevice } from '../store/devices.ts';
import type { PairingCodeRow } from '../store/pairing-codes.ts';

export interface Predecessor {
  deviceId: string;
  /** Those that it still logged for: one that it was ended for is not handed on. */
  unitIds: readonly string[];
  handover: Takeover;
}

/** Whose place a code gives: the device that made it. Undefined of a code that is no handover's. */
export async function findPredecessor(
  db: Kysely<Tables>,
  { from_device_id, open_items }: PairingCodeRow,
): Promise<Predecessor | undefined> {
  const device = from_device_id === null ? undefined : await findDevice(db, from_device_id);
  if (!device) return undefined;
  const { held } = await listUnitsOf(db, device);
  return {
    deviceId: device.id,
    unitIds: held,
    handover: { fromLabel: device.label, openItems: open_items ?? '' },
  };
}

/**
 * Revokes the device that made this code, whose place another takes now.
 * @throws {ProblemError} `code_expired` when it is revoked already, or ended for all its units: its code is void with it.
 */
export async function endPredecessor(
  transaction: Transaction<Tables>,
  code: PairingCodeRow,
  now: Date,
): Promise<Predecessor> {
  const { from_device_id } = code;
  // First, so that nobody changes its units in between.
  const isRevoked = from_device_id !== null && (await revokeDevice(transaction, from_device_id, now));
  const before = isRevoked ? await findPredecessor(transaction, code) : undefined;
  if (!before || before.unitIds.length === 0) throw new ProblemError('code_expired');
  return before;
}
