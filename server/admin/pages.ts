import * as z from 'zod/mini';
import { ListedPage } from '../../utils/contract/page.ts';
import * as pages from '../store/pages.ts';
import { AdminError, type Command, expectUnitId, expectValid } from './command.ts';

const Position = z.string().check(z.minLength(1), z.maxLength(200));

export const addPage: Command = async ({ db }, options) => {
  const unitId = await expectUnitId(db, options.get('unit'));
  const fields = {
    key: options.get('key')?.toLowerCase(),
    name: options.get('name'),
    role: options.get('role'),
  };
  const { key, name, role } = expectValid(ListedPage, fields);
  const typed = options.get('position');
  const position = typed === undefined ? null : expectValid(Position, typed);
  if (!(await pages.addPage(db, { unit_id: unitId, key, name, role, position }))) {
    throw new AdminError(`Page ${key} is listed for ${unitId} already.`);
  }
  return `Page ${key} (${role}) added to ${unitId}.`;
};

/** The register of pages: whose, where, what it is called, and which office answers for it. */
export const listPages: Command = async ({ db }, options) => {
  const unitId = options.get('unit');
  const rows = await pages.listRegister(db, unitId);
  const lines = rows.map(({ unit_id, key, name, role, position }) =>
    [unit_id, role, toLink(key), name, ...(position === null ? [] : [position])].join('  '),
  );
  return lines.length > 0 ? lines.join('\n') : 'No page is listed.';
};

function toLink(key: string): string {
  return /^\d+$/.test(key) ? `facebook.com/profile.php?id=${key}` : `facebook.com/${key}`;
}
