import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Transaction } from 'kysely';
import * as z from 'zod/mini';
import { toCsv } from '../../utils/documents/csv.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toVietnamDay, toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { ImportWords } from '../../utils/i18n/import-dictionary.ts';
import { ADMINISTRATOR } from '../admin/audit.ts';
import { AdminError, type Command, expectValid } from '../admin/command.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Tables } from '../db/tables.ts';
import { appendAudit } from '../store/audit.ts';
import { listCoordinators } from '../store/coordinators.ts';
import { addGrant, listAllGrants } from '../store/grants.ts';
import { listGivenCodes } from '../store/pairing-codes.ts';
import { listUnitStates } from '../store/units.ts';
import { findFingerprint } from '../trust/find-fingerprint.ts';
import { type CodeAim, makeCode } from '../units/make-code.ts';
import { type Fault, readImport, toFaultText, toTitle } from './import-file.ts';
import { readLanguage } from './import-options.ts';
import { type PersonRow, readPeopleRows, toRowWords } from './plan-people.ts';

const HOUR_MS = 3_600_000;
/** As long as a code may live at most: a list is not handed out within ten minutes. */
const Hours = z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(24));

/**
 * Who may do what for which unit. Whoever is a coordinator already is given the right; everybody else a one-time code, which goes to a file
 * that its owner alone may read, and never to the screen or a log.
 */
export const importPeople: Command = async ({ db, now }, options) => {
  const words = readLanguage(options);
  const [out, isTrial] = [options.get('codes'), options.get('dry-run') !== undefined];
  const hours = expectValid(Hours, options.get('hours') ?? 24);
  const table = await readImport(options.get('file'), 'people', ['name', 'unit', 'right'], words);
  const active = (await listCoordinators(db)).filter(({ revoked_at }) => revoked_at === null);
  const known = { units: await listUnitStates(db), coordinators: new Set(active.map(({ id }) => id)) };
  const faults: Fault[] = [];
  const rows = readPeopleRows(table, known, toVietnamDay(now), words, faults);
  if (faults.length > 0) throw new AdminError(toFaultText(faults, words));

  const granted = new Set((await listAllGrants(db, {})).map((grant) => toGrantKey(grant)));
  const given = await listGivenCodes(db, now);
  const grants = rows.filter(
    (row) => row.coordinatorId !== undefined && !granted.has(toGrantKey(toGrant(row, now))),
  );
  const codes = rows.filter(({ coordinatorId, digest }) => coordinatorId === undefined && !given.has(digest));
  const summary = words.summary(grants.length + codes.length, 0, rows.length - grants.length - codes.length);
  if (grants.length + codes.length === 0) return `${summary}\n${words.nothing}`;
  if (isTrial) return `${summary}\n${words.dryRun}`;
  if (codes.length > 0) expectFree(out);
  const expiresAt = new Date(now.getTime() + hours * HOUR_MS).toISOString();
  let isWritten = false;
  try {
    await inTransaction(db, async (transaction) => {
      for (const row of grants) await addGrant(transaction, toGrant(row, now), ADMINISTRATOR, now);
      const readable = await makeCodes(transaction, codes, now, expiresAt);
      const act = { act: 'import.people', subject: `${grants.length} rights, ${codes.length} codes` };
      await appendAudit(transaction, ADMINISTRATOR, act, now);
      if (out === undefined) return;
      // Within the transaction: no code is good that nobody could read.
      const fingerprint = (await findFingerprint(transaction)) ?? '';
      writeFileSync(out, toCodesFile(codes, readable, { expiresAt, fingerprint }, words), {
        mode: 0o600,
        flag: 'wx',
      });
      isWritten = true;
    });
  } catch (error) {
    if (out !== undefined && isWritten) rmSync(out, { force: true });
    throw error;
  }
  return [
    summary,
    words.written,
    ...(out === undefined || codes.length === 0 ? [] : [words.codesWritten(out, codes.length, hours)]),
  ].join('\n');
};

function expectFree(out: string | undefined): void {
  if (out === undefined) throw new AdminError('--codes is missing: the file to write the one-time codes to.');
  if (existsSync(out)) throw new AdminError(`There is a file ${out} already. Nothing was changed.`);
}

async function makeCodes(
  transaction: Transaction<Tables>,
  rows: readonly PersonRow[],
  now: Date,
  expiresAt: string,
): Promise<string[]> {
  const readable: string[] = [];
  for (const { unitId, right, until, digest } of rows) {
    const aim: CodeAim = { unitId, until, forWhom: digest, ...(right === undefined ? {} : { right }) };
    readable.push(await makeCode(transaction, aim, now, expiresAt));
  }
  return readable;
}

function toGrant({ coordinatorId = '', unitId, right = 'look', until }: PersonRow, now: Date) {
  return {
    ...{ coordinator_id: coordinatorId, unit_id: unitId, right, from_day: toVietnamDay(now) },
    to_day: until === undefined ? null : addDays(until, 1),
  };
}

function toGrantKey(grant: {
  coordinator_id: string;
  unit_id: string;
  right: string;
  to_day: string | null;
}): string {
  return [grant.coordinator_id, grant.unit_id, grant.right, grant.to_day].join(' ');
}

function toCodesFile(
  rows: readonly PersonRow[],
  readable: readonly string[],
  { expiresAt, fingerprint }: { expiresAt: string; fingerprint: string },
  words: ImportWords,
): Uint8Array {
  const titles = [
    ...(['name', 'unit', 'right'] as const).map((column) => toTitle(words, 'people', column)),
    ...[words.codes.code, words.codes.until, words.codes.fingerprint],
  ];
  return toCsv({
    name: words.codes.sheet,
    headings: [],
    columns: titles.map((title) => ({ title, width: 24 })),
    rows: rows.map((row, index) =>
      [
        row.name,
        row.unitId,
        toRowWords(row, words),
        readable[index] ?? '',
        toVietnamDayAndTime(expiresAt),
        // Who pairs a device says with it which organisation it shall believe.
        row.right === undefined ? fingerprint : '',
      ].map((value) => ({ kind: 'text', value })),
    ),
  });
}
