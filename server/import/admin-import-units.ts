import type { Kysely } from 'kysely';
import { Day } from '../../utils/contract/instant.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { ADMINISTRATOR } from '../admin/audit.ts';
import { AdminError, type Command, expectValid } from '../admin/command.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { appendAudit } from '../store/audit.ts';
import { listUnitWords, setUnitWords, writeChange, writeNewUnits } from '../store/change-units.ts';
import { rebuildTree } from '../store/rebuild-subtrees.ts';
import { lockTree, readHistory } from '../store/unit-history.ts';
import { type Fault, readImport, toFaultText } from './import-file.ts';
import { readLanguage } from './import-options.ts';
import { planUnits } from './plan-units.ts';
import { readUnitRows, type UnitRow } from './read-unit-rows.ts';

/** To move a unit costs about as much as to sum so many anew. */
const MANY = 16;

/** Units from a spreadsheet: all of it, or nothing where a row is wrong. */
export const importUnits: Command = async ({ db, now }, options) => {
  const words = readLanguage(options);
  const today = toVietnamDay(now);
  const day = expectValid(Day, options.get('day') ?? today);
  const faults: Fault[] = [];
  const table = await readImport(options.get('file'), 'units', ['id', 'name'], words);
  const rows = readUnitRows(table, words, faults);
  return await inTransaction(db, async (transaction) => {
    await lockTree(transaction);
    const history = await readHistory(transaction);
    const { decisions } = planUnits(history, rows, day, today, words, faults);
    if (faults.length > 0) throw new AdminError(toFaultText(faults, words));
    const fresh = decisions.filter(({ isNew }) => isNew);
    const renamed = decisions.filter(({ isNew }) => !isNew);
    const added = new Set(fresh.map(({ row }) => row.id));
    const reworded = await listReworded(
      transaction,
      rows.filter(({ id }) => !added.has(id)),
    );
    const changed = new Set([...renamed.map(({ row }) => row.id), ...reworded.map(({ id }) => id)]);
    const summary = words.summary(added.size, changed.size, rows.length - added.size - changed.size);
    if (added.size + changed.size === 0) return `${summary}\n${words.nothing}`;
    if (options.get('dry-run') !== undefined) return `${summary}\n${words.dryRun}`;
    await writeNewUnits(
      transaction,
      fresh.flatMap(({ row, decision }) =>
        decision.edits.flatMap(({ span }) => (span ? [{ ...row, span }] : [])),
      ),
      now,
    );
    // One by one, each takes its sums along in every week; of many, all sums together are worked out sooner.
    const sums = renamed.length > history.spans.size / MANY ? 'rebuilt' : 'moved';
    for (const { decision } of renamed) await writeChange(transaction, decision, now, { sums });
    if (sums === 'rebuilt') await rebuildTree(transaction);
    for (const { id, kind, cohort } of reworded) {
      await setUnitWords(transaction, id, { ...(kind ? { kind } : {}), ...(cohort ? { cohort } : {}) });
    }
    const act = { act: 'import.units', subject: `${added.size} added, ${changed.size} changed` };
    await appendAudit(transaction, ADMINISTRATOR, act, now);
    return `${summary}\n${words.written}`;
  });
};

/** Units that are called another kind or group than their row says. */
async function listReworded(db: Kysely<Tables>, rows: readonly UnitRow[]): Promise<UnitRow[]> {
  const known = await listUnitWords(db);
  return rows.filter(({ id, kind, cohort }) => {
    const unit = known.get(id);
    return (kind !== undefined && kind !== unit?.kind) || (cohort !== undefined && cohort !== unit?.cohort);
  });
}
