import { writeFileSync } from 'node:fs';
import { ListedPage } from '../utils/contract/page.ts';
import {
  createCoordinatorCode,
  createPairingCode,
  listCoordinators,
  listDevices,
  revokeCoordinator,
  revokeDevice,
} from './admin-codes.ts';
import { AdminError, type Command, expectUnitId, expectValid } from './admin-command.ts';
import { sweep } from './admin-materials.ts';
import { addUnit, move } from './admin-units.ts';
import * as units from './store/units.ts';
import * as trust from './trust/admin-commands.ts';
import { toPackFile } from './trust/to-pack-file.ts';

const addPage: Command = async ({ db }, options) => {
  const unitId = await expectUnitId(db, options.get('unit'));
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

/** All packs of a unit in one file, for devices without a network. */
const exportPacks: Command = async ({ db }, options) => {
  const unitId = await expectUnitId(db, options.get('unit'));
  const out = options.get('out');
  if (out === undefined) throw new AdminError('--out is missing: the file to write.');
  const file = await toPackFile(db, [...(await units.listAbove(db, unitId)), unitId]);
  if (!file) throw new AdminError('The organisation has no keys yet. Make them with: trust found');
  writeFileSync(out, JSON.stringify(file));
  return `${out} holds the packs for ${unitId}. Open it in the settings of the extension.`;
};

/** Every command by its words. */
export const commands = {
  'unit add': addUnit,
  'unit move': move,
  'page add': addPage,
  'pairing new': createPairingCode,
  'coordinator code': createCoordinatorCode,
  'coordinator list': listCoordinators,
  'coordinator revoke': revokeCoordinator,
  'trust found': trust.found,
  'trust allow': trust.allow,
  'trust replace': trust.replace,
  'trust renew': trust.renew,
  'trust status': trust.status,
  'pack export': exportPacks,
  'material sweep': sweep,
  'device list': listDevices,
  'device revoke': revokeDevice,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
