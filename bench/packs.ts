import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'fake-indexeddb/auto';
import { toTrustBundle } from '../scripts/trust-shims.ts';
import { drawSigningKey, type SigningKey, signWith } from '../server/trust/signing-key.ts';
import type { Connection } from '../utils/contract/connection.ts';
import type { FetchFile } from '../utils/contract/fetched-file.ts';
import { PACK_SCHEMA, type Pack } from '../utils/contract/pack.ts';
import type { Template } from '../utils/contract/template.ts';
import type { Device } from '../utils/services/device.ts';
import { listPages } from '../utils/services/list-pages.ts';
import { readDesk } from '../utils/services/read-desk.ts';
import { nothingReady } from '../utils/services/ready-packs.ts';
import type * as refreshing from '../utils/services/refresh-packs.ts';
import { connection } from '../utils/storage/connection.ts';
import { openDatabase } from '../utils/storage/database.ts';
import { toEnvelope, toFileBytes } from '../utils/trust/add-signature.ts';
import { makeRoot, makeSnapshot, makeTargets, makeTimestamp } from '../utils/trust/make-metadata.ts';
import { median, type Row, toRow } from './row.ts';
import { toTemplates } from './search.ts';

const PACKS = 100;
const UNIT = 'ldld-thu';
const until = '2030-01-01T00:00:00Z';

/** All files of an organisation with so many packs, by the path at which a device asks for them. */
function publish(packs: readonly Pack[]): Map<string, Uint8Array> {
  const two = [drawSigningKey(), drawSigningKey()];
  const signers = { keys: two.map(({ key }) => key), threshold: 2 };
  const server = drawSigningKey();
  const single = { keys: [server.key], threshold: 1 };
  const files = new Map<string, Uint8Array>();
  const put = (name: string, content: object, by: readonly SigningKey[] = two) => {
    const bytes = toFileBytes(signWith(toEnvelope(content), by));
    files.set(`metadata/${name}.json`, bytes);
    return { version: 1, bytes };
  };
  const edition = { version: 1, expiresAt: until };
  const bodies = new Map(
    packs.map((pack) => [`packs/${UNIT}/${pack.id}.json`, new TextEncoder().encode(JSON.stringify(pack))]),
  );
  for (const [path, bytes] of bodies) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.set(`targets/${path.replace(/[^/]+$/, (base) => `${hash}.${base}`)}`, bytes);
  }
  put('1.root', makeRoot(edition, { root: signers, targets: signers, snapshot: single, timestamp: single }));
  const role = `org/${UNIT}`;
  const own = put(`1.${encodeURIComponent(role)}`, makeTargets(edition, bodies));
  const delegation = { ...signers, name: role, paths: [`packs/${UNIT}/*`] };
  const targets = put('1.targets', makeTargets(edition, new Map(), [delegation]));
  const listed = new Map([
    ['targets', targets],
    [role, own],
  ]);
  put('timestamp', makeTimestamp(edition, put('1.snapshot', makeSnapshot(edition, listed), [server])), [
    server,
  ]);
  return files;
}

function toPacks(templates: readonly Template[]): Pack[] {
  const each = templates.length / PACKS;
  return Array.from({ length: PACKS }, (_, number) => ({
    schema: PACK_SCHEMA,
    id: `goi-${number}`,
    version: 1,
    unitId: UNIT,
    title: `Gói ${number}`,
    issuedOn: '2026-11-21',
    pages: [],
    templates: templates.slice(number * each, (number + 1) * each),
    shareItems: [],
  }));
}

async function timeMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** The trust libraries run on our own shims only where a bundler has put them in, here as in the extension. */
async function importRefreshing(folder: string): Promise<typeof refreshing> {
  const entry = new URL('../utils/services/refresh-packs.ts', import.meta.url).pathname;
  const file = join(folder, 'refresh-packs.mjs');
  writeFileSync(file, await toTrustBundle(entry, 'es'));
  return await import(pathToFileURL(file).href);
}

/** A full device: 100 packs with 2,000 templates, against hashing and parsing the same bytes. The database is one in memory. */
export async function benchPacks(quick: boolean): Promise<Row[]> {
  const runs = quick ? 3 : 10;
  const files = publish(toPacks(toTemplates()));
  const bodies = [...files].filter(([path]) => path.startsWith('targets/')).map(([, bytes]) => bytes);
  const texts = bodies.map((bytes) => new TextDecoder().decode(bytes));
  const hashing = await timeMs(runs, () => bodies.map((it) => createHash('sha256').update(it).digest()));
  const parsing = await timeMs(runs, () => texts.map((text) => JSON.parse(text)));
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  try {
    const { takePacks } = await importRefreshing(folder);
    const paired: Connection = {
      server: 'https://bench.invalid',
      revoked: false,
      grant: {
        deviceId: crypto.randomUUID(),
        token: 'x'.repeat(43),
        unit: { id: UNIT, name: 'Đơn vị thử' },
        pages: [],
        pairedAt: '2026-11-21T00:00:00.000Z',
        trustRoot: new TextDecoder().decode(files.get('metadata/1.root.json')),
      },
    };
    const fetchFile: FetchFile = async (path) => files.get(path) ?? 'not_found';
    const open = async (): Promise<Device> => {
      const database = await openDatabase(crypto.randomUUID());
      await connection.write(database, paired);
      const now = () => new Date('2026-11-21T03:00:00Z');
      return {
        database,
        mirror: { read: async () => ({}), put: async () => undefined, remove: async () => undefined },
        fetch,
        now,
        randomBytes: (length) => new Uint8Array(length),
        readAddress: () => ({ kind: 'other_facebook' }),
        withLock: (_, work) => work(),
        ready: nothingReady(),
        mayConfirmPacks: async () => false,
      };
    };
    const device = await open();
    const first = await timeMs(runs, async () => takePacks(await open(), paired, fetchFile));
    const again = await timeMs(runs, () => takePacks(device, paired, fetchFile));
    const places = await timeMs(runs, () => listPages(device));
    const desk = await timeMs(runs, () => readDesk(device));
    const cold = await timeMs(runs, () => {
      device.ready = nothingReady();
      return readDesk(device);
    });
    const { templates } = await readDesk(device);
    if (templates.length < 2_000) throw new Error(`only ${templates.length} templates came through`);
    return [
      toRow('packs, verifying 100 for the first time', first, 'ms', { name: 'hashing them', value: hashing }),
      toRow('packs, nothing new', again, 'ms', { name: 'the first time', value: first }),
      toRow('packs, reading the desk of 2,000 templates, first of a worker', cold, 'ms', {
        name: 'parsing the JSON',
        value: parsing,
      }),
      toRow('packs, reading it again', desk, 'ms', { name: 'the first of a worker', value: cold }),
      toRow('packs, reading the places again', places, 'ms', { name: 'the first of a worker', value: cold }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
