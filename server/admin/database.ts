import { readShapes } from '../db/catalogue.ts';
import { checkDatabase } from '../db/check.ts';
import { connect, type Database, openDatabase } from '../db/open.ts';
import { openSnapshot } from '../db/snapshot.ts';
import { readLines, writeLines } from '../dump/dump-file.ts';
import type { TableSum } from '../dump/dump-line.ts';
import { loadDump } from '../dump/load-dump.ts';
import { resumeNumbers } from '../dump/resume-numbers.ts';
import { dumpLines, sumTables } from '../dump/write-dump.ts';
import { appendAudit, verifyAudit } from '../store/audit.ts';
import { ADMINISTRATOR } from './audit.ts';
import { AdminError, type AdminOptions } from './command.ts';

/** A command on the database as a whole: it opens it by itself, and may find it empty or of another version. */
type DatabaseCommand = (databaseUrl: string, options: AdminOptions, now: Date) => Promise<string>;

const backup: DatabaseCommand = async (databaseUrl, options, now) => {
  const out = expectOption(options, 'out');
  const sums = await withDatabase(connect(databaseUrl), async (database) => {
    await noteExport(database, 'db.backup', now);
    const seen: TableSum[] = [];
    await writeLines(out, keepSums(dumpLines(database, now), seen));
    return seen;
  });
  return `${toTable(sums)}\n${out} holds all of it, as it was at ${now.toISOString()}.`;
};

const restore: DatabaseCommand = async (databaseUrl, options, now) => {
  const from = expectOption(options, 'from');
  return await withDatabase(connect(databaseUrl), async (target) => {
    const { takenAt, sums } = await loadDump(target, readLines(from));
    const publishes = await resumeNumbers(target.db, takenAt, now);
    return [
      toTable(sums),
      `All of ${from} is restored. Counts and digests were read back and are the same.`,
      'Receipt numbers go on higher, so that none is given twice: receipt_counters is another one from now on.',
      ...(publishes ? [toPackAdvice(takenAt)] : []),
    ].join('\n');
  });
};

/** The server's own numbers go on by themselves; those under which people signed cannot. */
const toPackAdvice = (takenAt: string) =>
  `Start the server with the folder TRUST_KEYS: it signs anew what is newest, and trust_files is another one from now on. If packs were published or recalled after ${takenAt}, or trust allow or trust renew was run, devices that saw it take no packs at all until you have done: trust replace --role snapshot (docs/operators.md, Backup).`;

/** The server must be stopped, or what it takes meanwhile stays behind: that is looked for at the end. */
const move: DatabaseCommand = async (databaseUrl, options, now) => {
  const to = expectOption(options, 'to');
  return await withDatabase(connect(databaseUrl), async (source) => {
    await noteExport(source, 'db.move', now);
    const { sums } = await withDatabase(connect(to), (target) => loadDump(target, dumpLines(source, now)));
    const late: TableSum[] = [];
    for await (const _ of keepSums(dumpLines(source, now), late));
    const changed = late.filter(({ end, sha256 }) => sums.find((sum) => sum.end === end)?.sha256 !== sha256);
    if (changed.length > 0) {
      const names = changed.map(({ end }) => end).join(', ');
      throw new AdminError(
        `${toTable(sums)}\nMoved, but ${names} changed meanwhile: the server was still running. Stop it, and move again into an empty database.`,
      );
    }
    return `${toTable(sums)}\nAll is moved. Counts and digests are the same on both sides. Set DATABASE_URL to the new one and start the server.`;
  });
};

const check: DatabaseCommand = async (databaseUrl) =>
  await withDatabase(await openDatabase(databaseUrl), async (database) => {
    const { damages: tampering } = await verifyAudit(database.db);
    const damages = [...(await checkDatabase(database)), ...tampering.map((text) => `audit log: ${text}`)];
    if (damages.length > 0) throw new AdminError(`The database is damaged:\n${damages.join('\n')}`);
    const snapshot = await openSnapshot(database);
    const sums = await sumTables(snapshot.db, database.engine).finally(snapshot.end);
    return `${toTable(sums)}\nThe database is whole.`;
  });

/** Every command on the whole database by its words. */
export const databaseCommands = {
  'db backup': backup,
  'db restore': restore,
  'db check': check,
  'db move': move,
} as const satisfies Record<string, DatabaseCommand>;

/** Before the copy is made, so that the line is in it. A database of an older version is copied as it is. */
async function noteExport({ db, engine }: Database, act: string, now: Date): Promise<void> {
  const shapes = await readShapes(db, engine);
  if (!shapes.some(({ name }) => name === 'audit_events')) return;
  await db.transaction().execute((transaction) => appendAudit(transaction, ADMINISTRATOR, { act }, now));
}

async function withDatabase<T>(database: Database, act: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}

async function* keepSums(lines: AsyncIterable<string>, seen: TableSum[]): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.startsWith('{"end":')) seen.push(JSON.parse(line));
    yield line;
  }
}

function expectOption(options: AdminOptions, name: string): string {
  const value = options.get(name);
  if (value === undefined || value === '') throw new AdminError(`--${name} is missing. See --help.`);
  return value;
}

function toTable(sums: readonly TableSum[]): string {
  const width = Math.max(...sums.map(({ end }) => end.length));
  return sums
    .map(({ end, rows, sha256 }) => `${end.padEnd(width)}  ${String(rows).padStart(9)}  ${sha256}`)
    .join('\n');
}
