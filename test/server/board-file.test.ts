import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { RawNode } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, type Backend, HOA_MAI } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { WEEK } from './weeks.ts';

const FILE = '/v1/board/file';
/** So that the file is longer than what sockets hold. */
const LONG_NAME = 'Công đoàn cơ sở '.repeat(12).trim();

/** A unit with many below it, all of which are to report. */
async function plantMany(backend: Backend, count: number): Promise<void> {
  const { db } = backend.context;
  for (let from = 0; from < count; from += 1000) {
    const ids = Array.from({ length: Math.min(1000, count - from) }, (_, index) => `cs-${from + index}`);
    await db
      .insertInto('units')
      .values(ids.map((id) => ({ id, name: `${LONG_NAME} ${id}`, created_at: '', parent_id: HOA_MAI })))
      .execute();
    await db
      .insertInto('pages')
      .values(ids.map((id) => ({ unit_id: id, key: id, name: id, role: 'own' as const })))
      .execute();
  }
}

test.each([
  ['', 'unit'],
  [`unit=${HOA_MAI}&format=csv`, 'either a week, a month, a quarter or a year'],
  [`unit=${HOA_MAI}&format=csv&week=${WEEK}&month=2026-11`, 'either a week, a month, a quarter or a year'],
  [`unit=${HOA_MAI}&format=pdf&week=${WEEK}`, 'format'],
  [`unit=${HOA_MAI}&format=csv&week=2025-W53`, 'there is no 2025-W53'],
  [`unit=${HOA_MAI}&format=csv&month=0000-01`, 'there is no 0000-01'],
  [`unit=${HOA_MAI}&format=csv&month=9999-12`, 'there is no 9999-12'],
  [`unit=${HOA_MAI}&format=csv&week=9999-W52`, 'there is no 9999-W52'],
])('"%s" is refused with the reason before the file begins', async (query, reason) => {
  const backend = await aBackend('sqlite');
  const { token } = await aCoordinator(backend, 'Lan');
  const response = await backend.get(`${FILE}?${query}`, token);
  expect(response.status).toBe(400);
  expect(Problem.parse(await response.json()).detail).toContain(reason);
});

test('a file says what it is, and is never kept by anybody on the way', async () => {
  const backend = await aBackend('sqlite');
  const { token } = await aCoordinator(backend, 'Lan');
  const types = {
    csv: 'text/csv;charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    json: 'application/json',
  };
  for (const [format, type] of Object.entries(types)) {
    const response = await backend.get(`${FILE}?unit=${HOA_MAI}&week=${WEEK}&format=${format}`, token);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="bang-${WEEK}-${HOA_MAI}.${format}"`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  }
  const english = await backend.get(`${FILE}?unit=${HOA_MAI}&week=${WEEK}&format=csv&language=en`, token);
  expect(await english.text()).toContain('Not reported');
});

const UNITS = 20_000;
const PIECES = UNITS / 500;

/** A backend over HTTP with so many units, and how often it has asked its database for some hundred of them. */
async function listen() {
  const backend = await aBackend('sqlite');
  await plantMany(backend, UNITS);
  const { token } = await aCoordinator(backend, 'Lan');
  let asked = 0;
  backend.context.db = backend.context.db.withPlugin({
    transformQuery({ node }) {
      if (RawNode.is(node) && node.sqlFragments.some((text) => text.includes(' as level, '))) asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const server = serve({ fetch: createApp(backend.context).fetch, port: 0, hostname: '127.0.0.1' });
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const request = get({
    ...{ host: '127.0.0.1', port, path: `${FILE}?unit=${HOA_MAI}&week=${WEEK}&format=csv` },
    headers: { authorization: `Bearer ${token}` },
  });
  request.on('error', () => undefined);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  return { request, response, asked: () => asked };
}

test('lines are read as the reader takes them, and no more once it hangs up', async () => {
  const { request, response, asked } = await listen();
  await once(response, 'readable');
  // What the sockets' buffers hold is read ahead; the rest waits for the reader.
  await untilSteady(asked);
  const before = asked();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(PIECES);
  request.destroy();
  await untilSteady(asked);
  expect(asked()).toBeLessThan(PIECES);
});

test('a slow reader gets every line, and the totals', async () => {
  const { response, asked } = await listen();
  let lines = 0;
  let end = '';
  for await (const chunk of response) {
    lines += String(chunk).split('\n').length - 1;
    end = (end + String(chunk)).slice(-200);
    await new Promise((resolve) => setImmediate(resolve));
  }
  // The head, the unit itself, those below it, the totals.
  expect(lines).toBe(UNITS + 3);
  expect(end).toContain(`${UNITS + 1} đơn vị,`);
  expect(asked()).toBe(PIECES + 1);
});

/** Until a figure has been the same at many turns in a row. */
async function untilSteady(read: () => number): Promise<void> {
  for (let same = 0, last = read(); same < 2000; ) {
    await new Promise((resolve) => setImmediate(resolve));
    same = read() === last ? same + 1 : 0;
    last = read();
  }
}
