import { ListedPage } from '../utils/contract/page.ts';
import { ShareItem } from '../utils/contract/share-item.ts';
import { Unit } from '../utils/contract/unit.ts';
import {
  createCoordinatorCode,
  createPairingCode,
  listCoordinators,
  listDevices,
  revokeCoordinator,
  revokeDevice,
} from './admin-codes.ts';
import { AdminError, type Command, expectUnitId, expectValid } from './admin-command.ts';
import * as shareItems from './store/share-items.ts';
import * as units from './store/units.ts';

const addUnit: Command = async ({ db, now }, options) => {
  const parent = options.get('parent');
  const above =
    parent === undefined
      ? undefined
      : [...(await units.listAbove(db, await expectUnitId(db, parent))), parent];
  const fields = {
    id: options.get('id'),
    name: options.get('name'),
    above,
    level: options.get('level'),
    kind: options.get('kind'),
    cohort: options.get('cohort'),
  };
  // What was not typed is absent, not undefined.
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const unit = expectValid(Unit, given);
  if (!(await units.addUnit(db, unit, now))) throw new AdminError(`There is a unit ${unit.id} already.`);
  return `Unit ${unit.id} added.`;
};

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

const addShareItem: Command = async ({ db }, options) => {
  const dueOn = options.get('due');
  const item = expectValid(ShareItem, {
    id: options.get('id'),
    title: options.get('title'),
    link: options.get('link'),
    pageKey: options.get('page')?.toLowerCase(),
    publishedOn: options.get('published'),
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  await shareItems.putShareItem(db, item);
  return `${item.id} is on the share checklist.`;
};

const removeShareItem: Command = async ({ db }, options) => {
  const id = options.get('id') ?? '';
  if (!(await shareItems.removeShareItem(db, id))) throw new AdminError(`There is no share item "${id}".`);
  return `${id} is off the share checklist.`;
};

/** Every command by its words. */
export const commands = {
  'unit add': addUnit,
  'page add': addPage,
  'pairing new': createPairingCode,
  'coordinator code': createCoordinatorCode,
  'coordinator list': listCoordinators,
  'coordinator revoke': revokeCoordinator,
  'device list': listDevices,
  'device revoke': revokeDevice,
  'share add': addShareItem,
  'share remove': removeShareItem,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
