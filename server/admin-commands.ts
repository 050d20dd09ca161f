import type { Kysely } from 'kysely';
import * as z from 'zod/mini';
import { ListedPage } from '../utils/contract/page.ts';
import { Unit } from '../utils/contract/unit.ts';
import type { Config } from './config.ts';
import type { Tables } from './db/tables.ts';
import { toDetail } from './detail.ts';
import { drawPairingCode, drawSalt, hashSecret, toReadableCode } from './pairing-code.ts';
import * as devices from './store/devices.ts';
import { addPairingCode } from './store/pairing-codes.ts';
import * as units from './store/units.ts';

const MINUTE_MS = 60_000;

/** What the administrator did wrong, in words for the command line. */
export class AdminError extends Error {}

interface AdminContext {
  db: Kysely<Tables>;
  config: Pick<Config, 'pairingMinutes'>;
  now: Date;
}

/** One command: options as typed in, the line to print out. */
type Command = (context: AdminContext, options: ReadonlyMap<string, string>) => Promise<string>;

const addUnit: Command = async ({ db, now }, options) => {
  const unit = expectValid(Unit, { id: options.get('id'), name: options.get('name') });
  if (!(await units.addUnit(db, unit, now))) throw new AdminError(`There is a unit ${unit.id} already.`);
  return `Unit ${unit.id} added.`;
};

const addPage: Command = async ({ db }, options) => {
  const unitId = await expectUnitId(db, options);
  const fields = {
    key: options.get('key')?.toLowerCase(),
    name: options.get('name'),
    role: options.get('role'),
  };
  const page = expectValid(ListedPage, fields);
  if (!(await units.addPage(db, unitId, page))) {
    throw new AdminError(`Page ${page.key} is listed for ${unitId} already.`);
  }
  return `Page ${page.key} (${page.role}) added to ${unitId}.`;
};

/** The only moment at which the code can be read: what is stored afterwards is a hash. */
const createPairingCode: Command = async ({ db, config, now }, options) => {
  const unitId = await expectUnitId(db, options);
  const Minutes = z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(1440));
  const minutes = expectValid(Minutes, options.get('minutes') ?? config.pairingMinutes);
  const expiresAt = new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
  for (;;) {
    const code = drawPairingCode();
    const salt = drawSalt();
    const isAdded = await addPairingCode(db, {
      lookup: code.lookup,
      unit_id: unitId,
      salt,
      secret_hash: await hashSecret(code.secret, salt),
      created_at: now.toISOString(),
      expires_at: expiresAt,
    });
    // Another code may have drawn the same lookup part.
    if (isAdded)
      return `${toReadableCode(code)}\nOne use, for ${unitId}, until ${expiresAt} (${minutes} minutes).`;
  }
};

const listDevices: Command = async ({ db }) => {
  const rows = await devices.listDevices(db);
  const lines = rows.map(({ id, unit_id, label, paired_at, last_seen_at, revoked_at }) => {
    const state = revoked_at === null ? `seen ${last_seen_at ?? 'never'}` : `revoked ${revoked_at}`;
    return [id, unit_id, label, `paired ${paired_at}`, state].join('  ');
  });
  return lines.length > 0 ? lines.join('\n') : 'No device is paired.';
};

const revokeDevice: Command = async ({ db, now }, options) => {
  const id = options.get('id') ?? '';
  if (!(await devices.revokeDevice(db, id, now))) {
    throw new AdminError(`There is no active device "${id}". See: device list`);
  }
  return `Device ${id} is revoked from its next request on.`;
};

async function expectUnitId(db: Kysely<Tables>, options: ReadonlyMap<string, string>): Promise<string> {
  const id = options.get('unit') ?? '';
  if (!(await units.hasUnit(db, id))) throw new AdminError(`There is no unit "${id}". Add it with: unit add`);
  return id;
}

function expectValid<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AdminError(toDetail(parsed.error));
  return parsed.data;
}

/** Every command by its words. */
export const commands = {
  'unit add': addUnit,
  'page add': addPage,
  'pairing new': createPairingCode,
  'device list': listDevices,
  'device revoke': revokeDevice,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
