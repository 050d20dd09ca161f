import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandName, commands } from '../../../server/admin/commands.ts';
import { databaseCommands } from '../../../server/admin/database.ts';
import { readOnlineKeys } from '../../../server/trust/online-keys.ts';
import { renewOnline } from '../../../server/trust/renew-online.ts';
import { readKeyFile } from '../../../server/trust/signing-key.ts';
import { refreshPacks } from '../../../utils/services/refresh-packs.ts';
import { readVerifiedPacks } from '../../../utils/storage/trusted-metadata.ts';
import { aPairedDevice } from '../../builders/a-paired-device.ts';
import { aBackend, adminOf, anEmptyDatabase, type Backend, HOA_MAI } from '../../server/backend.ts';
import { aCoordinator, aPublished } from '../../server/coordinators.ts';
import { aFolder } from '../../server/folder.ts';

const HOUR_MS = 3_600_000;

/** An organisation with real keys, a unit that publishes, and a device that holds its first pack; backed up at that moment. */
async function aBackedUp() {
  const trustKeys = join(aFolder(), 'backend');
  const people = aFolder();
  const keys = (office: string) => [1, 2].map((n) => join(people, `${office}-${n}.key.json`)).join();
  let backend = await start();
  await admin('trust found', { folder: people });
  const { device } = await aPairedDevice({ ...backend, request: (...given) => backend.request(...given) });
  const pair = { lan: await aCoordinator(backend, 'Lan'), minh: await aCoordinator(backend, 'Minh') };
  const coordinators = `${pair.lan.id},${pair.minh.id}`;
  await admin('trust allow', { unit: HOA_MAI, coordinators, keys: keys('editor') });
  await publish(1);
  await look();
  const out = join(aFolder(), 'backup.ndjson.gz');
  await databaseCommands['db backup'](
    backend.context.config.databaseUrl,
    new Map([['out', out]]),
    backend.clock.now,
  );

  async function start(databaseUrl?: string, now?: Date): Promise<Backend> {
    const url = databaseUrl === undefined ? {} : { databaseUrl };
    const clock = () => backend.clock.now;
    const refresh = (db: Parameters<typeof renewOnline>[0]) =>
      renewOnline(db, readOnlineKeys(trustKeys), clock());
    const fill = databaseUrl === undefined ? 'with units' : 'as it is';
    const started = await aBackend('sqlite', { trustKeys, ...url }, refresh, fill);
    if (now) started.clock.now = now;
    return started;
  }
  function admin(command: CommandName, options: Record<string, string>): Promise<string> {
    return commands[command](adminOf(backend), new Map(Object.entries(options)));
  }
  function renew(): Promise<boolean> {
    return backend.context.db
      .transaction()
      .execute((transaction) => renewOnline(transaction, readOnlineKeys(trustKeys), backend.clock.now));
  }
  function publish(version: number) {
    return aPublished(backend, pair, { version, title: `Gói ${version}` });
  }
  function pass(hours: number): void {
    backend.clock.now = new Date(backend.clock.now.getTime() + hours * HOUR_MS);
  }
  /** The device looks for packs, and tells which it holds, or why none is newer. */
  async function look(): Promise<string[]> {
    device.clock.now = backend.clock.now;
    const { trouble } = await refreshPacks(device);
    if (trouble !== undefined) return [trouble];
    const packs = await readVerifiedPacks(device.database);
    return packs.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)).title);
  }
  return {
    ...{ publish, pass, look, renew },
    /** As the manual says: into an empty database, with the folder of the backend's keys as it is. */
    async restore(): Promise<string> {
      const url = await anEmptyDatabase('sqlite');
      const now = backend.clock.now;
      const printed = await databaseCommands['db restore'](url, new Map([['from', out]]), now);
      backend = await start(url, now);
      await renew();
      return printed;
    },
    async replaceSnapshotKey(): Promise<void> {
      const file = join(trustKeys, 'snapshot.key.json');
      const path = join(aFolder(), 'snapshot.key.json');
      const old = readKeyFile(file).keyId;
      await admin('trust replace', { role: 'snapshot', old, new: path, keys: keys('root') });
      copyFileSync(path, file);
      await renew();
    },
    renewEditors: () => admin('trust renew', { role: 'editor', keys: keys('editor') }),
  };
}

test('after a restore a device that saw newer timestamps goes on at once, and gets what is published then', async () => {
  const { pass, look, renew, restore, publish } = await aBackedUp();
  for (const _day of [1, 2, 3]) {
    pass(25);
    expect(await renew()).toBe(true);
    expect(await look()).toEqual(['Gói 1']);
  }
  await restore();
  expect(await look()).toEqual(['Gói 1']);
  pass(1);
  await publish(2);
  expect(await look()).toEqual(['Gói 2']);
});

test('packs that were lost with the database are forgotten by all once the snapshot’s key is replaced', async () => {
  const { pass, look, restore, replaceSnapshotKey, publish } = await aBackedUp();
  for (const version of [2, 3]) {
    pass(1);
    await publish(version);
  }
  expect(await look()).toEqual(['Gói 3']);
  pass(1);
  expect(await restore()).toMatch(/trust replace --role snapshot.*$/);
  expect(await look()).toEqual(['older']);
  await replaceSnapshotKey();
  expect(await look()).toEqual(['Gói 1']);
  pass(1);
  await publish(2);
  expect(await look()).toEqual(['Gói 2']);
});

test('or once the unit has published again, however often it had before', async () => {
  const { pass, look, restore, publish } = await aBackedUp();
  for (const version of [2, 3, 4]) {
    pass(1);
    await publish(version);
  }
  expect(await look()).toEqual(['Gói 4']);
  pass(1);
  await restore();
  expect(await look()).toEqual(['older']);
  pass(1);
  await publish(2);
  expect(await look()).toEqual(['Gói 2']);
});

test('the editors’ list that was lost is signed once more, and devices go on', async () => {
  const { pass, look, restore, renewEditors } = await aBackedUp();
  for (const _time of [1, 2, 3]) await renewEditors();
  expect(await look()).toEqual(['Gói 1']);
  pass(1);
  await restore();
  expect(await look()).toEqual(['older']);
  await renewEditors();
  expect(await look()).toEqual(['Gói 1']);
});
