import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { openDatabase } from '../../server/db/open.ts';
import type { Pack } from '../../utils/contract/pack.ts';
import { nationalPage, ownPage, superiorPage } from '../pages/app/site-pages.ts';
import { type PracticeFacebook, startPracticeFacebook } from '../pages/serve.ts';
import {
  joinAsCoordinator,
  type PracticePair,
  publishPack,
  recallPack,
  returnEntry,
} from './practice-coordinators.ts';
import { type ExtraShare, practicePack, practiceUnits, toSharesPack } from './practice-pack.ts';
import { publishPlans } from './practice-plans.ts';

const UNIT = 'cdcs-hoa-mai';
const PUBLISHER = 'ldld-sao-bien';

/** The practice organisation with everything running: the practice Facebook, the real backend, its database. */
export interface Practice {
  facebook: PracticeFacebook;
  /** Origin of the backend. The same port again after `restart`. */
  readonly backend: string;
  databaseFile: string;
  /** A new one-time code, as a coordinator would hand it over. */
  newPairingCode(): Promise<string>;
  /** Puts posts of the practice site on the share checklist, by a second signed pack. Once for an organisation. */
  addShares(shares: readonly ExtraShare[]): Promise<void>;
  /** A one-time code for somebody who shall write and sign packs for the superior unit. */
  newCoordinatorCode(): Promise<string>;
  /** Two editors list every coordinator of the superior unit who is registered by now. */
  listSigners(): Promise<void>;
  /** The rows that really are in the database, oldest receipt first. */
  rows(): StoredRow[];
  /** The week reports that really are in the database, by unit. */
  reports(): { unitId: string; state: string }[];
  /** Two coordinators of the superior unit bring a pack to the devices. */
  publish(pack: Pack): Promise<void>;
  /** They bring out what is planned: a campaign with its file, a target, a picture, words for the reminder. */
  publishPlans(): Promise<void>;
  /** They take it off their list again. */
  recall(pack: Pack, reason: string): Promise<void>;
  /** A coordinator gives the first revision of an entry back to its author. */
  returnEntry(activityId: string, reason: string): Promise<void>;
  /** Runs a command of the system administrator. */
  admin(command: CommandName, options: Record<string, string>): Promise<string>;
  killBackend(): Promise<void>;
  restartBackend(): Promise<void>;
  close(): Promise<void>;
}

export interface StoredRow {
  id: string;
  unitId: string;
  receipt: string;
  body: Record<string, unknown>;
}

/** Starts all of it. `databaseFile` may exist already; the organisation is then left as it is. */
export async function startPractice(databaseFile: string, port = 0): Promise<Practice> {
  const [facebook, isNew] = await Promise.all([startPracticeFacebook(), prepareOrganisation(databaseFile)]);
  let server = await startBackend(databaseFile, port);
  const people = isNew ? await publishPracticePack(databaseFile, server.origin) : undefined;
  const expectPeople = () => {
    if (!people) throw new Error('the coordinators of an organisation that was there already are not known');
    return people;
  };
  const stop = async () => {
    if (server.child.exitCode !== null || server.child.signalCode !== null) return;
    const ended = once(server.child, 'exit');
    server.child.kill('SIGKILL');
    await ended;
  };
  return {
    facebook,
    get backend() {
      return server.origin;
    },
    databaseFile,
    newPairingCode: () => withDatabase(databaseFile, (run) => run('pairing new', { unit: UNIT })),
    addShares: (shares) => publishPack(server.origin, expectPeople(), toSharesPack(shares)),
    newCoordinatorCode: () => newCoordinatorCode(databaseFile),
    listSigners: async () => {
      const printed = await withDatabase(databaseFile, (run) => run('coordinator list', {}));
      const lines = printed.split('\n').map((line) => line.split('  '));
      await allowToSign(
        databaseFile,
        lines.flatMap(([id, unit]) => (id !== undefined && unit === PUBLISHER ? [id] : [])),
      );
    },
    rows: () => readRows(databaseFile),
    reports: () => readReports(databaseFile),
    publish: (pack) => publishPack(server.origin, expectPeople(), pack),
    publishPlans: () => publishPlans(server.origin, expectPeople()),
    recall: (pack, reason) => recallPack(server.origin, expectPeople(), pack, reason),
    returnEntry: (activityId, reason) => returnEntry(server.origin, expectPeople(), activityId, reason),
    admin: (command, options) => withDatabase(databaseFile, (run) => run(command, options)),
    killBackend: stop,
    restartBackend: async () => {
      await stop();
      server = await startBackend(databaseFile, Number(new URL(server.origin).port));
    },
    close: () => stop().then(() => facebook.close()),
  };
}

type Run = (command: CommandName, options: Record<string, string>) => Promise<string>;

async function withDatabase<T>(file: string, work: (run: Run) => Promise<T>): Promise<T> {
  const { db, close } = await openDatabase(file);
  try {
    const context = { db, config: { pairingMinutes: 10, trustKeys: toTrustKeys(file) }, now: new Date() };
    return await work((command, options) => commands[command](context, new Map(Object.entries(options))));
  } finally {
    await close();
  }
}

/** A small tree of units, the pages of the lowest one, and the keys of the organisation. False when all of it is there already. */
async function prepareOrganisation(file: string): Promise<boolean> {
  return await withDatabase(file, async (run) => {
    try {
      for (const unit of practiceUnits) await run('unit add', unit);
    } catch (error) {
      if (error instanceof AdminError) return false;
      throw error;
    }
    for (const [page, role] of [
      [ownPage, 'own'],
      [nationalPage, 'national'],
      [superiorPage, 'superior'],
    ] as const) {
      await run('page add', { unit: UNIT, key: page.slug, name: page.name, role });
    }
    await run('trust found', { folder: toKeyFolder(file) });
    return true;
  });
}

/** Two coordinators of the superior unit, whom two editors let sign, publish this week's pack. */
async function publishPracticePack(file: string, server: string): Promise<PracticePair> {
  const enter = async (name: string) => joinAsCoordinator(server, await newCoordinatorCode(file), name);
  const people = [await enter('Chị Thu (thực hành)'), await enter('Anh Bình (thực hành)')] as const;
  await allowToSign(
    file,
    people.map(({ id }) => id),
  );
  await publishPack(server, people, practicePack());
  return people;
}

async function newCoordinatorCode(file: string): Promise<string> {
  const printed = await withDatabase(file, (run) => run('coordinator code', { unit: PUBLISHER }));
  return printed.split('\n')[0] ?? '';
}

async function allowToSign(file: string, ids: readonly string[]): Promise<void> {
  const keys = [1, 2].map((number) => join(toKeyFolder(file), `editor-${number}.key.json`));
  await withDatabase(file, (run) =>
    run('trust allow', { unit: PUBLISHER, coordinators: ids.join(','), keys: keys.join(',') }),
  );
}

const toKeyFolder = (file: string) => `${file}.people`;
const toTrustKeys = (file: string) => `${file}.trust-keys`;

async function startBackend(
  databaseFile: string,
  port: number,
): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseFile,
      TRUST_KEYS: toTrustKeys(databaseFile),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the backend ended with ${code}`))),
  ]);
  const { listening }: { listening: string } = JSON.parse(line);
  return { child, origin: listening };
}

function readReports(file: string): { unitId: string; state: string }[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare('select unit_id, state from week_reports order by unit_id')
      .all()
      .map((row) => ({ unitId: String(row.unit_id), state: String(row.state) }));
  } finally {
    database.close();
  }
}

function readRows(file: string): StoredRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(
        'select id, unit_id, receipt_year, receipt_number, body from activities order by received_at, receipt_number',
      )
      .all()
      .map((row) => ({
        id: String(row.id),
        unitId: String(row.unit_id),
        receipt: `BN-${row.receipt_year}-${String(row.receipt_number).padStart(6, '0')}`,
        body: JSON.parse(String(row.body)),
      }));
  } finally {
    database.close();
  }
}
