import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { expect, test } from 'vitest';
import { anEmptyDatabase } from './backend.ts';
import { kill, startServer } from './process.ts';

const SERVER = fileURLToPath(new URL('../../server/', import.meta.url));

function run(file: string, args: string[], environment: Record<string, string>) {
  const done = spawnSync(process.execPath, [join(SERVER, file), ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

test('the server says where it listens, and answers there', async () => {
  const { origin } = await startServer({ DATABASE_URL: await anEmptyDatabase('sqlite') });
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${origin}/v1/health`)).status).toBe(200);
});

test('it speaks TLS with a certificate of its own', async () => {
  const database = await anEmptyDatabase('sqlite');
  const pem = await generate([{ name: 'commonName', value: 'localhost' }]);
  const [TLS_CERT, TLS_KEY] = ['cert.pem', 'key.pem'].map((name) => join(dirname(database), name)) as [
    string,
    string,
  ];
  writeFileSync(TLS_CERT, pem.cert);
  writeFileSync(TLS_KEY, pem.private);
  const { origin } = await startServer({ DATABASE_URL: database, HOST: '0.0.0.0', TLS_CERT, TLS_KEY });
  const status = await new Promise((resolve, reject) => {
    const address = `${origin.replace('0.0.0.0', '127.0.0.1')}/v1/health`;
    get(address, { rejectUnauthorized: false }, (answer) => resolve(answer.statusCode)).on('error', reject);
  });
  expect(origin).toMatch(/^https:/);
  expect(status).toBe(200);
});

test('it shows its figures on a port of their own, and stops with both when it is told to', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, 'close');
  const server = await startServer({ DATABASE_URL: ':memory:', METRICS_PORT: String(port) });
  expect((await fetch(`${server.origin}/v1/health`)).status).toBe(200);
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toContain('so_tay_requests_total{method="GET",route="/v1/health",status="200"} 1');
  expect((await fetch(`${server.origin}/metrics`)).status).toBe(404);
  expect(await kill(server, 'SIGTERM')).toBe(0);
});

test('plain http to a network is refused at the start, in plain words and without a stack', async () => {
  const { code, out, error } = run('main.ts', [], {
    HOST: '0.0.0.0',
    DATABASE_URL: await anEmptyDatabase('sqlite'),
  });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain('TRUST_PROXY=1');
  expect(error).not.toContain('    at ');
});

test('an administrator gets from an empty folder to a code', async () => {
  const environment = { DATABASE_URL: await anEmptyDatabase('sqlite') };
  const admin = (...args: string[]) => run('admin.ts', args, environment);
  expect(admin('--help').out).toContain('pairing new');
  expect(admin('unit', 'add', '--id', 'hoa-mai', '--name', 'Hoa Mai').out).toBe('Unit hoa-mai added.\n');
  expect(
    admin('page', 'add', '--unit', 'hoa-mai', '--key', 'HoaMai', '--name', 'Hoa Mai', '--role', 'own').out,
  ).toBe('Page hoamai (own) added to hoa-mai.\n');
  const place = '--parent hoa-mai --level grassroots --kind truong-hoc --cohort thi-diem'.split(' ');
  expect(admin('unit', 'add', '--id', 'to-1', '--name', 'Tổ 1', ...place).out).toBe('Unit to-1 added.\n');
  expect(admin('coordinator', 'code', '--unit', 'hoa-mai').out).toMatch(
    /^(\w{4}-){4}\w{4}\nOne use, for a coordinator of hoa-mai/,
  );
  expect(admin('coordinator', 'list').out).toBe('There is no coordinator.\n');
  const backup = join(dirname(environment.DATABASE_URL), 'backup.ndjson.gz');
  expect(admin('db', 'backup', '--out', backup).out).toMatch(/^units +2 {2}[0-9a-f]{64}$/m);
  const copy = { DATABASE_URL: await anEmptyDatabase('sqlite') };
  expect(run('admin.ts', ['db', 'restore', '--from', backup], copy).out).toContain('is restored');
  expect(run('admin.ts', ['db', 'check'], copy).out).toContain('The database is whole.');
  expect(run('admin.ts', ['audit', 'verify'], copy).out).toMatch(/whole: \d+ lines/);
  expect(run('admin.ts', ['db', 'restore', '--from', backup], copy).error).toMatch(
    /^The target is not empty/,
  );
  expect(admin('retention', 'run', '--months', '24', '--apply').out).toContain('Deleted: 0 entries');
  expect(admin('pairing', 'new', '--unit', 'hoa-mai').out).toMatch(/^(\w{4}-){4}\w{4}\nOne use/);
});

test.each([
  [['unit', 'remove'], 'There is no command "unit remove". See --help.\n'],
  [['unit', 'add', '--nane', 'x'], /^Unknown option '--nane'/],
  [['pairing', 'new', '--unit', 'x'], 'There is no unit "x". Add it with: unit add\n'],
])('%j is refused in plain words', async (args, words) => {
  const { code, error } = run('admin.ts', args, { DATABASE_URL: await anEmptyDatabase('sqlite') });
  expect(code).toBe(1);
  expect(error).toMatch(words);
  expect(error).not.toContain('    at ');
});
