import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { AdminError, type CommandName, commands } from '../../server/admin-commands.ts';
import { openDatabase } from '../../server/db/open.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { nationalPosts, type Post, postUrl } from '../pages/app/data.ts';
import { nationalPage, ownPage, superiorPage } from '../pages/app/site-pages.ts';
import { type PracticeFacebook, startPracticeFacebook } from '../pages/serve.ts';

const UNIT = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai' };
const DAY_MS = 86_400_000;

/** The practice organisation with everything running: the practice Facebook, the real backend, its database. */
export interface Practice {
  facebook: PracticeFacebook;
  /** Origin of the backend. The same port again after `restart`. */
  readonly backend: string;
  databaseFile: string;
  /** A new one-time code, as a coordinator would hand it over. */
  newPairingCode(): Promise<string>;
  /** Puts a post of the practice site on the share checklist, by a link that holds its lasting number or the name that rotates. */
  addShare(id: string, post: Post, key?: 'id' | 'numericId'): Promise<void>;
  /** The rows that really are in the database, oldest receipt first. */
  rows(): StoredRow[];
  killBackend(): Promise<void>;
  restartBackend(): Promise<void>;
  close(): Promise<void>;
}

export interface StoredRow {
  id: string;
  receipt: string;
  body: Record<string, unknown>;
}

/** Starts all of it. `databaseFile` may exist already; the organisation is then left as it is. */
export async function startPractice(databaseFile: string, port = 0): Promise<Practice> {
  const [facebook] = await Promise.all([startPracticeFacebook(), prepareOrganisation(databaseFile)]);
  let server = await startBackend(databaseFile, port);
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
    newPairingCode: () => withDatabase(databaseFile, (run) => run('pairing new', { unit: UNIT.id })),
    addShare: (id, post, key = 'numericId') =>
      withDatabase(databaseFile, async (run) => {
        await run('share add', {
          id,
          title: toShareTitle(post),
          link: postUrl(post.page.slug, post[key]),
          page: post.page.slug,
          published: toVietnamDay(new Date(post.publishedAt)),
        });
      }),
    rows: () => readRows(databaseFile),
    killBackend: stop,
    restartBackend: async () => {
      await stop();
      server = await startBackend(databaseFile, Number(new URL(server.origin).port));
    },
    close: async () => {
      await stop();
      await facebook.close();
    },
  };
}

type Run = (command: CommandName, options: Record<string, string>) => Promise<string>;

async function withDatabase<T>(file: string, work: (run: Run) => Promise<T>): Promise<T> {
  const { db, close } = await openDatabase(file);
  try {
    const context = { db, config: { pairingMinutes: 10 }, now: new Date() };
    return await work((command, options) => commands[command](context, new Map(Object.entries(options))));
  } finally {
    await close();
  }
}

/** Texts repeat in a long feed; this title is that of one post only. */
export const toShareTitle = ({ numericId }: Post): string => `Bài số ${numericId}`;

/** One unit with its page, the pages it may share from, and a checklist of which something is always due today. */
async function prepareOrganisation(file: string): Promise<void> {
  await withDatabase(file, async (run) => {
    try {
      await run('unit add', UNIT);
    } catch (error) {
      if (error instanceof AdminError) return;
      throw error;
    }
    for (const [page, role] of [
      [ownPage, 'own'],
      [nationalPage, 'national'],
      [superiorPage, 'superior'],
    ] as const) {
      await run('page add', { unit: UNIT.id, key: page.slug, name: page.name, role });
    }
    for (const [index, post] of nationalPosts.entries()) {
      await run('share add', {
        id: `bai-${index + 1}`,
        title: post.title,
        link: post.url,
        page: nationalPage.slug,
        published: toVietnamDay(new Date(post.publishedAt)),
        due: toVietnamDay(new Date(Date.now() + Math.floor(index / 2) * DAY_MS)),
      });
    }
  });
}

async function startBackend(
  databaseFile: string,
  port: number,
): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseFile },
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

function readRows(file: string): StoredRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare(
        'select id, receipt_year, receipt_number, body from activities order by received_at, receipt_number',
      )
      .all()
      .map((row) => ({
        id: String(row.id),
        receipt: `BN-${row.receipt_year}-${String(row.receipt_number).padStart(6, '0')}`,
        body: JSON.parse(String(row.body)),
      }));
  } finally {
    database.close();
  }
}
