import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { commands } from '../../server/admin-commands.ts';
import { createApp } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { type Context, createContext } from '../../server/context.ts';
import type { LogEvent } from '../../server/log.ts';
import type { RefreshSnapshot } from '../../server/trust.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import { BatchReply, type BatchResult } from '../../utils/contract/activity-batch.ts';
import { WeekReply } from '../../utils/contract/api.ts';
import { PairingGrant } from '../../utils/contract/pairing.ts';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { toActivityId } from '../../utils/domain/activities/activity-id.ts';
import { aFolder } from './folder.ts';

export const engines = ['sqlite', 'postgresql'] as const;
export type Engine = (typeof engines)[number];

export const HOA_MAI = 'cdcs-hoa-mai';
export const SAO_MAI = 'cdcs-sao-mai';
export const HOA_MAI_PAGE = 'congdoanhoamai';
const SAO_MAI_PAGE = 'congdoansaomai';

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
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return server.replace('/postgres?', `/${name}?`);
}

/** A backend with two units, each with an own page and the national one. */
export async function aBackend(
  engine: Engine,
  config: Partial<Config> = {},
  refreshSnapshot: RefreshSnapshot = async () => undefined,
  fill: 'with units' | 'as it is' = 'with units',
): Promise<Backend> {
  const events: LogEvent[] = [];
  const clock = { now: new Date('2026-11-21T02:00:00.000Z') };
  const context = await createContext(
    { ...aConfig(), databaseUrl: await anEmptyDatabase(engine), ...config },
    { log: (event) => events.push(event), now: () => clock.now, refreshSnapshot },
  );
  onTestFinished(() => context.close());
  const backend = toBackend(context, clock, events);
  if (fill === 'as it is') return backend;
  for (const [unit, key] of [
    [HOA_MAI, HOA_MAI_PAGE],
    [SAO_MAI, SAO_MAI_PAGE],
  ] as const) {
    await commands['unit add'](
      adminOf(backend),
      new Map(Object.entries({ id: unit, name: `Công đoàn ${unit}` })),
    );
    const pages = { [key]: 'own', congdoanvietnam: 'national' };
    for (const [page, role] of Object.entries(pages)) {
      await commands['page add'](
        adminOf(backend),
        new Map(Object.entries({ unit, key: page, name: `Trang ${page}`, role })),
      );
    }
  }
  return backend;
}

function aConfig(): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: ':none:',
    trustKeys: ':none:',
    pairingMinutes: 10,
    trustProxy: false,
    limitPairing: false,
    perMinute: { device: 0, address: 0 },
  };
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
