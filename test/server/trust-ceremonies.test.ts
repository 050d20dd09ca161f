import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCoordinatorCode, createPairingCode } from '../../server/admin/codes.ts';
import { openDatabase } from '../../server/db/open.ts';
import { findTrustFile, listNewestTrustFiles } from '../../server/store/trust-files.ts';
import * as trust from '../../server/trust/admin-commands.ts';
import { delegateToUnit } from '../../server/trust/ceremonies.ts';
import { toTargetsContent } from '../../server/trust/metadata.ts';
import { readOnlineKeys } from '../../server/trust/online-keys.ts';
import { renewOnline } from '../../server/trust/renew-online.ts';
import { drawSigningKey, readKeyFile, writeKeyFile } from '../../server/trust/signing-key.ts';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-21T02:00:00.000Z');

async function anOrganisation() {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-trust-'));
  const { db, close } = await openDatabase(':memory:');
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const keys = join(folder, 'people');
  const trustKeys = join(folder, 'backend');
  const context = { db, config: { pairingMinutes: 10, trustKeys }, now: NOW };
  const key = (name: string) => join(keys, `${name}.key.json`);
  const run = (
    command: (...given: [typeof context, Map<string, string>]) => Promise<string>,
    options: object,
  ) => command(context, new Map(Object.entries(options)));
  await run(trust.found, { folder: keys });
  return { db, trustKeys, folder, key, run, idOf: (name: string) => readKeyFile(key(name)).keyId };
}

const two = (key: (name: string) => string, office: string) => `${key(`${office}-1`)},${key(`${office}-2`)}`;

test('founding makes keys for people and for the backend, readable by their owner only', async () => {
  const { db, trustKeys, key } = await anOrganisation();
  for (const name of ['root-1', 'root-2', 'root-3', 'editor-1', 'editor-2', 'editor-3'])
    expect(statSync(key(name)).mode & 0o777).toBe(0o600);
  expect(Object.keys(readOnlineKeys(trustKeys))).toEqual(['snapshot', 'timestamp']);
  const files = await listNewestTrustFiles(db);
  expect(files.map(({ name, version }) => [name, version])).toEqual([
    ['root', 1],
    ['snapshot', 1],
    ['targets', 1],
    ['timestamp', 1],
  ]);
});

test('a pairing code comes with the fingerprint of the organisation, which no new key changes', async () => {
  const { db, run, key, folder, idOf } = await anOrganisation();
  await db
    .insertInto('units')
    .values({ id: 'ha-noi', name: 'Hà Nội', created_at: NOW.toISOString() })
    .execute();
  const print = async () => (await run(createPairingCode, { unit: 'ha-noi' })).split('\n');
  const [code = '', fingerprint = ''] = await print();
  expect(code).toMatch(/^\w{4}(-\w{4}){4}$/);
  expect(fingerprint).toMatch(/^\d{5}( \d{5}){4}$/);
  expect(await run(trust.status, {})).toContain(fingerprint);
  const keys = two(key, 'root');
  await run(trust.replace, { role: 'root', old: idOf('root-1'), new: join(folder, 'r4.json'), keys });
  expect((await print())[1]).toBe(fingerprint);
  const coordinators = (await run(createCoordinatorCode, { unit: 'ha-noi' })).split('\n');
  expect(coordinators).toHaveLength(2);
  expect(coordinators[1]).toMatch(/^One use/);
});

test('an organisation is never founded twice, and a key file is never written over', async () => {
  const { run, folder, key } = await anOrganisation();
  await expect(run(trust.found, { folder: join(folder, 'again') })).rejects.toThrow(/already/);
  expect(() => writeKeyFile(key('root-1'), 'x', drawSigningKey())).toThrow(/left as it is/);
});

describe('the daily renewal', () => {
  const renewAt = async ({ db, trustKeys }: Awaited<ReturnType<typeof anOrganisation>>, days: number) => {
    const keys = readOnlineKeys(trustKeys);
    const now = new Date(NOW.getTime() + days * DAY_MS);
    return await db.transaction().execute((transaction) => renewOnline(transaction, keys, now));
  };

  test('does nothing twice on the same day, and something on the next', async () => {
    const organisation = await anOrganisation();
    expect(await renewAt(organisation, 0.5)).toBe(false);
    expect(await renewAt(organisation, 1.1)).toBe(true);
    expect(await renewAt(organisation, 1.2)).toBe(false);
    const timestamp = await findTrustFile(organisation.db, 'timestamp');
    expect(timestamp?.version).toBe(2);
    expect(JSON.parse(timestamp?.bytes ?? '').signed.expires).toBe('2026-11-29T04:24:00Z');
  });

  test('a timestamp that was signed while the clock was years ahead is replaced as soon as the clock is right', async () => {
    const organisation = await anOrganisation();
    expect(await renewAt(organisation, 1200)).toBe(true);
    expect(await renewAt(organisation, 2)).toBe(true);
    const { version, bytes = '' } = (await findTrustFile(organisation.db, 'timestamp')) ?? {};
    expect(version).toBe(3);
    expect(JSON.parse(bytes).signed.expires).toBe('2026-11-30T02:00:00Z');
    expect(await renewAt(organisation, 2.1)).toBe(false);
  });

  test('without an organisation there is nothing to renew', async () => {
    const { db, close } = await openDatabase(':memory:');
    onTestFinished(close);
    const keys = { snapshot: drawSigningKey(), timestamp: drawSigningKey() };
    expect(await db.transaction().execute((transaction) => renewOnline(transaction, keys, NOW))).toBe(false);
  });
});

describe('a key that is lost or stolen', () => {
  test('two roots put another editor in its place', async () => {
    const { run, key, folder, idOf } = await anOrganisation();
    const options = {
      role: 'editor',
      old: idOf('editor-1'),
      new: join(folder, 'e4.json'),
      keys: two(key, 'root'),
    };
    expect(await run(trust.replace, options)).toContain('Root 2');
    const state = await run(trust.status, {});
    expect(state).not.toContain(idOf('editor-1'));
    expect(state).toContain(readKeyFile(join(folder, 'e4.json')).keyId);
    // The old editor counts for nothing from now on.
    await expect(run(trust.renew, { role: 'editor', keys: two(key, 'editor') })).rejects.toThrow(
      /1 of those given is one/,
    );
    expect(
      await run(trust.renew, { role: 'editor', keys: `${key('editor-2')},${join(folder, 'e4.json')}` }),
    ).toContain('targets 2');
  });

  test.each(['timestamp', 'snapshot'] as const)(
    'the backend’s %s key is replaced: with the new one in its place, devices hear from it at once',
    async (role) => {
      const { db, run, key, folder, trustKeys } = await anOrganisation();
      const file = join(trustKeys, `${role}.key.json`);
      const options = {
        role,
        old: readKeyFile(file).keyId,
        new: join(folder, 'n.json'),
        keys: two(key, 'root'),
      };
      await run(trust.replace, options);
      const now = new Date(NOW.getTime() + 60_000);
      const renew = () =>
        db.transaction().execute((transaction) => renewOnline(transaction, readOnlineKeys(trustKeys), now));
      copyFileSync(join(folder, 'n.json'), file);
      expect(await renew()).toBe(true);
      const newest = await findTrustFile(db, role);
      expect(JSON.parse(newest?.bytes ?? '').signatures).toMatchObject([{ keyid: readKeyFile(file).keyId }]);
      expect(await renew()).toBe(false);
    },
  );

  test('a root is replaced by two others and the new one itself', async () => {
    const { run, key, folder, idOf } = await anOrganisation();
    const keys = `${key('root-2')},${key('root-3')}`;
    await run(trust.replace, { role: 'root', old: idOf('root-1'), new: join(folder, 'r4.json'), keys });
    expect(await run(trust.status, {})).not.toContain(idOf('root-1'));
  });

  test.each([
    ['one root alone', (key: (name: string) => string) => key('root-1')],
    ['the same root twice', (key: (name: string) => string) => `${key('root-1')},${key('root-1')}`],
    ['editors', (key: (name: string) => string) => two(key, 'editor')],
  ])('%s cannot replace a key, and nothing is changed', async (_who, toKeys) => {
    const { run, key, folder, idOf, db } = await anOrganisation();
    const options = { role: 'editor', old: idOf('editor-1'), new: join(folder, 'x.json'), keys: toKeys(key) };
    await expect(run(trust.replace, options)).rejects.toThrow(/Nothing was changed/);
    expect((await findTrustFile(db, 'root'))?.version).toBe(1);
  });

  test('a key that is not there cannot be replaced', async () => {
    const { run, key, folder } = await anOrganisation();
    const options = {
      role: 'editor',
      old: 'f'.repeat(64),
      new: join(folder, 'x.json'),
      keys: two(key, 'root'),
    };
    await expect(run(trust.replace, options)).rejects.toThrow(/not a key of editor/);
  });
});

test('a person who is named twice does not publish alone', async () => {
  const { db, key } = await anOrganisation();
  const person = readKeyFile(key('root-1'));
  const keys = [person, person].map((each) => ({ ...each.key, keyId: each.keyId }));
  const editors = [readKeyFile(key('editor-1')), readKeyFile(key('editor-2'))];
  await expect(delegateToUnit(db, { id: 'ldld-sao-bien', keys }, editors, NOW)).rejects.toThrow(
    /One person cannot publish alone/,
  );
});

test.each([
  ['no file', 'nirgendwo.json', /Cannot read/],
  ['some other file', 'package.json', /not a key file/],
])('%s is refused in plain words', async (_what, path, words) => {
  const { run } = await anOrganisation();
  await expect(run(trust.renew, { role: 'root', keys: path })).rejects.toThrow(words);
});

test('one root renews nothing; two renew the root for another three years', async () => {
  const { run, key } = await anOrganisation();
  await expect(run(trust.renew, { role: 'root', keys: key('root-1') })).rejects.toThrow(
    /2 keys of root must sign/,
  );
  expect(await run(trust.renew, { role: 'root', keys: two(key, 'root') })).toBe(
    'root 2 is good until 2029-11-20T02:00:00Z.',
  );
});

test('nobody publishes at first', async () => {
  const { db } = await anOrganisation();
  const file = await findTrustFile(db, 'targets');
  expect(file && toTargetsContent(file)).toMatchObject({ targets: {} });
});
