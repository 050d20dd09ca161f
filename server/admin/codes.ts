import * as z from 'zod/mini';
import { Right } from '../../utils/contract/right.ts';
import { inTransaction } from '../db/in-transaction.ts';
import * as coordinators from '../store/coordinators.ts';
import { endUnitOf, listUnitsOf } from '../store/device-units.ts';
import * as devices from '../store/devices.ts';
import { findFingerprint } from '../trust/find-fingerprint.ts';
import { makeCode } from '../units/make-code.ts';
import { type AdminContext, AdminError, type Command, expectUnitId, expectValid } from './command.ts';
import { readUntil } from './grants.ts';

const MINUTE_MS = 60_000;
const Minutes = z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(1440));

const HAND_OVER =
  'The second line is the fingerprint of the organisation. Hand it over with the code: the device then pairs with no other.';

/** The code is printed, and readable nowhere afterwards. */
function createCode(purpose: 'device' | 'coordinator'): Command {
  return async ({ db, config, now }: AdminContext, options) => {
    const unitId = await expectUnitId(db, options.get('unit'));
    const minutes = expectValid(Minutes, options.get('minutes') ?? config.pairingMinutes);
    const expiresAt = new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
    const fingerprint = purpose === 'device' ? await findFingerprint(db) : undefined;
    const right = purpose === 'device' ? null : expectValid(Right, options.get('right') ?? 'coordinate');
    const until = purpose === 'device' ? undefined : readUntil(options);
    const whom = right === null ? unitId : toWhom(unitId, right, until);
    const aim = { unitId, until, ...(right === null ? {} : { right }) };
    const code = await makeCode(db, aim, now, expiresAt);
    return [
      code,
      ...(fingerprint === undefined ? [] : [fingerprint]),
      `One use, for ${whom}, until ${expiresAt} (${minutes} minutes).`,
      ...(fingerprint === undefined ? [] : [HAND_OVER]),
    ].join('\n');
  };
}

function toWhom(unitId: string, right: Right, until: string | undefined): string {
  const what =
    right === 'coordinate'
      ? `a coordinator of ${unitId}`
      : `somebody with the right "${right}" for ${unitId}`;
  return until === undefined ? what : `${what} (until ${until})`;
}

export const createPairingCode = createCode('device');
export const createCoordinatorCode = createCode('coordinator');

export const listDevices: Command = async ({ db }) => {
  const lines: string[] = [];
  for (const device of await devices.listDevices(db)) {
    const { id, label, paired_at, last_seen_at, revoked_at } = device;
    const { held } = await listUnitsOf(db, device);
    const state = revoked_at === null ? `seen ${last_seen_at ?? 'never'}` : `revoked ${revoked_at}`;
    lines.push([id, held.join(' + '), label, `paired ${paired_at}`, state].join('  '));
  }
  return lines.length > 0 ? lines.join('\n') : 'No device is paired.';
};

export const revokeDevice: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  const unitId = options.get('unit');
  const device = await devices.findDevice(db, id);
  const held = device && device.revoked_at === null ? (await listUnitsOf(db, device)).held : [];
  if (unitId !== undefined && !held.includes(unitId)) {
    throw new AdminError(`There is no active device "${id}" of ${unitId}. See: device list`);
  }
  if (unitId !== undefined && held.length > 1) {
    await inTransaction(db, (transaction) => endUnitOf(transaction, id, unitId, now));
    return `Device ${id} logs for ${unitId} no more, from its next request on.`;
  }
  if (!(await devices.revokeDevice(db, id, now))) {
    throw new AdminError(`There is no active device "${id}". See: device list`);
  }
  return `Device ${id} is revoked from its next request on.`;
};

/** The editors need the key: only they can list it among those that may sign for the unit. */
export const listCoordinators: Command = async ({ db }) => {
  const rows = await coordinators.listCoordinators(db);
  const lines = rows.map(({ id, unit_id, name, public_key, added_at, revoked_at }) => {
    const state = revoked_at === null ? 'active' : `revoked ${revoked_at}`;
    return [id, unit_id, name, `key ${public_key}`, `added ${added_at}`, state].join('  ');
  });
  return lines.length > 0 ? lines.join('\n') : 'There is no coordinator.';
};

export const revokeCoordinator: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  if (!(await coordinators.revokeCoordinator(db, id, now))) {
    throw new AdminError(`There is no active coordinator "${id}". See: coordinator list`);
  }
  return `Coordinator ${id} is revoked from the next request on. Have the editors take the key off the unit's list too.`;
};
