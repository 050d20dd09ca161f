import { ListedPage } from '../../utils/contract/page.ts';
import type { TableRow } from '../../utils/documents/read-table.ts';
import { readAddress } from '../../utils/facebook/address/read-address.ts';
import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import { ADMINISTRATOR } from '../admin/audit.ts';
import { AdminError, type Command } from '../admin/command.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { appendAudit } from '../store/audit.ts';
import { listRegister, type PageRow, putPage } from '../store/pages.ts';
import { listUnitStates, type UnitStates } from '../store/units.ts';
import { type Fault, findChoice, readImport, toFaultText, toTitle } from './import-file.ts';
import { readLanguage } from './import-options.ts';
import { toUnitFault } from './to-unit-fault.ts';

type PageColumn = keyof ImportWords['columns']['pages'];

const LONGEST = 200;

/** The register of pages from a spreadsheet: a page is known by its unit and its address. */
export const importPages: Command = async ({ db, now }, options) => {
  const words = readLanguage(options);
  const table = await readImport(options.get('file'), 'pages', ['unit', 'link', 'name'], words);
  return await inTransaction(db, async (transaction) => {
    const faults: Fault[] = [];
    const pages = readPageRows(table, await listUnitStates(transaction), words, faults);
    if (faults.length > 0) throw new AdminError(toFaultText(faults, words));
    const known = new Map((await listRegister(transaction)).map((page) => [toKey(page), page]));
    const fresh = pages.filter((page) => !known.has(toKey(page)));
    const changed = pages.filter((page) => {
      const before = known.get(toKey(page));
      return (
        before &&
        (before.name !== page.name || before.role !== page.role || before.position !== page.position)
      );
    });
    const summary = words.summary(fresh.length, changed.length, pages.length - fresh.length - changed.length);
    if (fresh.length + changed.length === 0) return `${summary}\n${words.nothing}`;
    if (options.get('dry-run') !== undefined) return `${summary}\n${words.dryRun}`;
    for (const page of [...fresh, ...changed]) await putPage(transaction, page);
    const act = { act: 'import.pages', subject: `${fresh.length} added, ${changed.length} changed` };
    await appendAudit(transaction, ADMINISTRATOR, act, now);
    return `${summary}\n${words.written}`;
  });
};

const toKey = ({ unit_id, key }: Pick<PageRow, 'unit_id' | 'key'>) => `${unit_id} ${key}`;

function readPageRows(
  rows: readonly TableRow<PageColumn>[],
  units: UnitStates,
  words: ImportWords,
  faults: Fault[],
): PageRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, find }) => {
    const before = faults.length;
    const say = (column: PageColumn, text: string) =>
      faults.push({ row, column: toTitle(words, 'pages', column), text });
    const [unit, link, name, typedRole, position] = [
      ...[find('unit'), find('link'), find('name'), find('role'), find('position')],
    ] as [string, string, string, string, string];
    const wrongUnit = toUnitFault(unit, units, words);
    if (wrongUnit !== undefined) say('unit', wrongUnit);
    const key = link === '' ? undefined : toPageKey(link);
    if (link === '') say('link', words.missing);
    else if (key === undefined) say('link', words.linkWrong(link));
    if (name === '') say('name', words.missing);
    for (const [column, text] of [
      ['name', name],
      ['position', position],
    ] as const) {
      if (text.length > LONGEST) say(column, words.tooLong(LONGEST));
    }
    const role = typedRole === '' ? 'own' : findChoice(typedRole, (each) => each.roles);
    if (role === undefined)
      say('role', words.unknownChoice(typedRole, Object.values(words.roles).join('; ')));
    const first = seen.get(`${unit} ${key}`);
    if (key !== undefined && first !== undefined) say('link', words.twice(link, first));
    else seen.set(`${unit} ${key}`, row);
    if (faults.length > before || key === undefined || role === undefined) return [];
    return [{ unit_id: unit, key, name, role, position: position === '' ? null : position }];
  });
}

/** The part of a page's address that names it; the name alone is taken too. Undefined for a post, a group or anything else. */
function toPageKey(link: string): string | undefined {
  const { kind, owner } = readAddress(link);
  if (kind === 'page' || kind === 'profile') return owner;
  const isName = kind === 'not_facebook' && !/[/:\s]/.test(link) && !/\.(com|vn|net|org)$/i.test(link);
  const bare = link.toLowerCase();
  return isName && ListedPage.shape.key.safeParse(bare).success ? bare : undefined;
}
