import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { createApp } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { type Context, createContext } from '../../server/context.ts';
import { PATIENCE } from '../../server/db/postgresql.ts';
import type { LogEvent } from '../../server/log.ts';
import type { RefreshSnapshot } from '../../server/trust.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { BatchReply, type BatchResult } from '../../utils/contract/activity-batch.ts';
import { WeekReply } from '../../utils/contract/api.ts';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { aFolder } from './folder.ts';
import { createDatabase, type Templates, toUrl } from './templates.ts';
import { aConfig, BEGINNING, fillUnits, HOA_MAI_PAGE } from './units.ts';

export { HOA_MAI, HOA_MAI_PAGE, SAO_MAI } from './units.ts';

// A machine that stands still for some seconds is not what these tests are about.
PATIENCE.connect = 60_000;

export const engines = ['sqlite', 'postgresql'] as const;
export type Engine = (typeof engines)[number];

export interface Backend {
  context: Context;
  clock: { now: Date };
  events: LogEvent[];
  request: (path: string, init?: RequestInit) => Promise<Response>;
  post: (path: string, body: unknown, token?: string) => Promise<Response>;
  get: (path: string, token: string) => Promise<Response>;
  newCode: (unit: string) => Promise<string>;
  /** Pairs a device of a unit and gives its grant. */
  pair: (unit: string) => Promise<PairingGrant>;
  record: (token: string, activities: unknown[]) => Promise<{ status: number; results: BatchResult[] }>;
  week: (token: string, week: string) => Promise<WeekReply['activities']>;
}

/** An empty database of its own for one test: a path or an address. */
export async function anEmptyDatabase(engine: Engine): Promise<string> {
  if (engine === 'sqlite') return join(aFolder(), 'so-tay.sqlite');
  const name = drawName();
  await createDatabase(inject('postgresUrl'), name);
  return toUrl(inject('postgresUrl'), name);
}

/** The same with the two units; undefined where the run has made none to copy. */
async function aCopy(engine: Engine): Promise<string | undefined> {
  const templates = inject('templates') as Templates | undefined;
  if (!templates) return undefined;
  if (engine === 'sqlite') {
    const path = join(aFolder(), 'so-tay.sqlite');
    copyFileSync(templates.sqlite, path);
    return path;
  }
  const name = drawName();
  await createDatabase(inject('postgresUrl'), name, templates.postgresql);
  return toUrl(inject('postgresUrl'), name);
}

const drawName = () => `test_${randomBytes(8).toString('hex')}`;

/** A backend with two units, each with an own page and the national one. */
export async function aBackend(
  engine: Engine,
  config: Partial<Config> = {},
  refreshSnapshot: RefreshSnapshot = async () => undefined,
  fill: 'with units' | 'as it is' = 'with units',
): Promise<Backend> {
  const events: LogEvent[] = [];
  const clock = { now: new Date(BEGINNING) };
  const copy = fill === 'with units' && config.databaseUrl === undefined ? await aCopy(engine) : undefined;
  const databaseUrl = copy ?? config.databaseUrl ?? (await anEmptyDatabase(engine));
  const context = await createContext(
    { ...aConfig(), ...config, databaseUrl },
    { log: (event) => events.push(event), now: () => clock.now, refreshSnapshot },
  );
  onTestFinished(() => context.close());
  if (fill === 'with units' && copy === undefined) await fillUnits(context, clock.now);
  return toBackend(context, clock, events);
}

export function adminOf({ context, clock }: Pick<Backend, 'context' | 'clock'>) {
  return { db: context.db, config: context.config, now: clock.now };
}

let madeActivities = 0;

export function anActivity(fields: Partial<Activity> = {}): Activity {
  madeActivities += 1;
  return {
    id: toActivityId(Date.parse('2026-11-21T01:00:00Z'), randomBytes(10)),
    seq: madeActivities,
    kind: 'post',
    pageKey: HOA_MAI_PAGE,
    title: 'Lễ phát động Tháng Công nhân',
    occurredAt: '2026-11-21T01:00:00.000Z',
    day: '2026-11-21',
    ...fields,
  };
}

/** The day on which the tests run, for servers that are processes of their own: those go by the real clock, which locks old weeks. */
export const TODAY = toVietnamDay(new Date());
export const aCurrentActivity = (fields: Partial<Activity> = {}): Activity =>
  anActivity({ day: TODAY, occurredAt: `${TODAY}T01:00:00.000Z`, ...fields });

/** The receipt in a result; fails the test when there is none. */
export function expectReceipt(result: BatchResult | undefined): Receipt {
  if (result?.status === 'stored' || result?.status === 'already') return result.receipt;
  throw new Error(`no receipt in ${JSON.stringify(result)}`);
}

function toBackend(context: Context, clock: { now: Date }, events: LogEvent[]): Backend {
  const app = createApp(context);
  const backend: Backend = {
    context,
    clock,
    events,
    request: async (path, init) => await app.request(path, init, {}),
    post: (path, body, token) =>
      backend.request(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, token) => backend.request(path, { headers: { authorization: `Bearer ${token}` } }),
    async newCode(unit) {
      const printed = await commands['pairing new'](adminOf(backend), new Map([['unit', unit]]));
      return printed.split('\n')[0] ?? '';
    },
    async pair(unit) {
      const label = `may-${randomUUID()}`;
      const response = await backend.post('/v1/pairings', {
        code: await backend.newCode(unit),
        deviceLabel: label,
      });
      return PairingGrant.parse(await response.json());
    },
    async record(token, activities) {
      const response = await backend.post('/v1/activities/batch', { activities }, token);
      return { status: response.status, ...BatchReply.parse(await response.json()) };
    },
    async week(token, week) {
      const response = await backend.get(`/v1/activities?week=${week}`, token);
      return WeekReply.parse(await response.json()).activities;
    },
  };
  return backend;
}
