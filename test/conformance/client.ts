import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchCapped } from '../../utils/backend/fetch-capped.ts';
import type { FetchFile } from '../../utils/contract/fetched-file.ts';
import { refreshTrusted } from '../../utils/trust/refresh-trusted.ts';
import { TrustError } from '../../utils/trust/trust-error.ts';

/**
 * The command line that the official TUF conformance suite drives, over the functions that the extension runs. README.md says how.
 * Two things differ from the extension, because the suite's repositories are not ours: one signer may be enough, and the clock is the
 * machine's, which the suite sets.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'metadata-dir': { type: 'string', default: '' },
    'metadata-url': { type: 'string', default: '' },
    'target-name': { type: 'string', multiple: true, default: [] },
    'target-base-url': { type: 'string', default: '' },
    'target-dir': { type: 'string', default: '' },
  },
});

const SHIPPED = '.shipped-root';
const folder = values['metadata-dir'];

async function readKept(): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

async function keep(metadata: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of metadata) {
    await writeFile(join(folder, `${name}.new`), bytes);
    await rename(join(folder, `${name}.new`), join(folder, name));
  }
}

const fetchFile: FetchFile = (path, limits) => {
  const [place, base] = path.startsWith('metadata/')
    ? ['metadata/', values['metadata-url']]
    : ['targets/', values['target-base-url']];
  return fetchCapped(`${base.replace(/\/$/, '')}/${path.slice(place.length)}`, limits, fetch);
};

async function run(command: string | undefined, root: string | undefined): Promise<void> {
  if (command === 'init') {
    const bytes = await readFile(root ?? '');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, SHIPPED), bytes);
    await writeFile(join(folder, 'root.json'), bytes);
    return;
  }
  if (command !== 'refresh' && command !== 'download') throw new Error(`no such command: ${command}`);
  const trusted = await refreshTrusted({
    shippedRoot: await readFile(join(folder, SHIPPED)),
    kept: await readKept(),
    fetchFile,
    now: new Date(),
    fewestSigners: 1,
  });
  await keep(trusted.metadata());
  for (const name of command === 'download' ? values['target-name'] : []) {
    const place = join(values['target-dir'], encodeURIComponent(name));
    const copy = await readFile(place).catch(() => undefined);
    const bytes = await trusted.readTarget(name, copy);
    await keep(trusted.metadata());
    // The suite tells by the file's time what was downloaded.
    if (copy === undefined || !copy.equals(bytes)) await writeFile(place, bytes);
  }
}

try {
  await run(positionals[0], positionals[1]);
} catch (error) {
  if (error instanceof TrustError) await keep(error.metadata);
  console.error(error);
  process.exitCode = 1;
}
