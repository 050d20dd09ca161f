import { writeFileSync } from 'node:fs';
import { importPages } from '../import/admin-import-pages.ts';
import { importPeople } from '../import/admin-import-people.ts';
import { importUnits } from '../import/admin-import-units.ts';
import * as units from '../store/units.ts';
import * as trust from '../trust/admin-commands.ts';
import { toPackFile } from '../trust/to-pack-file.ts';
import { about, audited, verify } from './audit.ts';
import {
  createCoordinatorCode,
  createPairingCode,
  listCoordinators,
  listDevices,
  revokeCoordinator,
  revokeDevice,
} from './codes.ts';
import { AdminError, type Command, expectUnitId } from './command.ts';
import { endGrant, giveGrant, listGrants } from './grants.ts';
import { sweep } from './materials.ts';
import { addPage, listPages } from './pages.ts';
import { eraseDevice, exportDevice, runRetention } from './privacy.ts';
import { close, merge, reopen, split } from './reforms.ts';
import { check, rebuild, reportSettings } from './reports.ts';
import { history } from './unit-history.ts';
import { addUnit, move, rename } from './units.ts';

/** All packs of a unit in one file, for devices without a network. */
const exportPacks: Command = async ({ db }, options) => {
  const unitId = await expectUnitId(db, options.get('unit'));
  const out = options.get('out');
  if (out === undefined) throw new AdminError('--out is missing: the file to write.');
  const file = await toPackFile(db, [...(await units.listAbove(db, unitId)), unitId]);
  if (!file) {
    throw new AdminError(
      'The organisation has no keys yet. Make them with: trust found. If this database was just restored, start the server first.',
    );
  }
  writeFileSync(out, JSON.stringify(file));
  return `${out} holds the packs for ${unitId}. Open it in the settings of the extension.`;
};

/** Every command by its words. */
export const commands = {
  'unit add': audited('unit.add', addUnit, about('id')),
  'unit rename': audited('unit.rename', rename, about('id')),
  'unit move': audited('unit.move', move, about('id', 'parent')),
  'unit merge': audited('unit.merge', merge, about('into', 'id')),
  'unit split': audited('unit.split', split, about('id', 'into')),
  'unit close': audited('unit.close', close, about('id')),
  'unit reopen': audited('unit.reopen', reopen, about('id')),
  'unit history': history,
  'import units': importUnits,
  'import pages': importPages,
  'import people': importPeople,
  'page add': audited('page.add', addPage, about('unit', 'key')),
  'page list': listPages,
  'pairing new': audited('pairing-code.create', createPairingCode, about('unit')),
  'coordinator code': audited('coordinator-code.create', createCoordinatorCode, about('unit')),
  'coordinator list': listCoordinators,
  'coordinator revoke': audited('coordinator.revoke', revokeCoordinator, about('unit', 'id')),
  'grant add': audited('grant.add', giveGrant, about('unit', 'coordinator')),
  'grant list': listGrants,
  'grant end': audited('grant.end', endGrant, about('unit', 'id')),
  'trust found': audited('trust.found', trust.found, about('unit')),
  'trust allow': audited('trust.allow', trust.allow, about('unit', 'coordinators')),
  'trust replace': audited('trust.replace', trust.replace, about('unit', 'old')),
  'trust renew': audited('trust.renew', trust.renew, about('unit', 'role')),
  'trust status': trust.status,
  'pack export': audited('pack.export', exportPacks, about('unit')),
  'material sweep': audited('material.sweep', sweep, () => ({})),
  'device list': listDevices,
  'device export': audited('device.export', exportDevice, about('unit', 'id')),
  'device erase': audited('device.erase', eraseDevice, about('unit', 'id')),
  'retention run': runRetention,
  'device revoke': audited('device.revoke', revokeDevice, about('unit', 'id')),
  'report settings': reportSettings,
  'rollups check': check,
  'rollups rebuild': rebuild,
  'audit verify': verify,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
