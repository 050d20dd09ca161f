import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const appFolder = fileURLToPath(new URL('./app/', import.meta.url));
const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const outputFolder = join(projectFolder, '.output/practice-facebook');

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(appFolder, { recursive: true })).filter((name) => /\.(ts|css)$/.test(name));
  const sources = [
    ...names.sort().map((name) => join(appFolder, name)),
    fileURLToPath(import.meta.url),
    join(projectFolder, 'node_modules/lexical/package.json'),
    join(projectFolder, 'node_modules/draft-js/package.json'),
  ];
  for (const source of sources)
    hash.update(source.slice(projectFolder.length)).update(await readFile(source));
  return hash.digest('hex').slice(0, 12);
}

/** Facebook's class names are atomic and change with every build, so nothing can be hung on ours either. */
function toAtomicName(name: string, file: string): string {
  const digest = createHash('sha256')
    .update(`${relative(appFolder, file)}/${name}`)
    .digest('hex');
  return `x${Number.parseInt(digest.slice(0, 10), 16).toString(36)}`;
}

async function readBuilt(folder: string): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return undefined;
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** Gives the built files by name. Builds only when a source has changed since the last time. */
export async function buildApp(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(outputFolder, await hashOfSources());
  const ready = await readBuilt(folder);
  if (ready) return ready;

  // Two test runs may start at the same moment: each builds for itself, the first to finish gives the folder.
  const ownFolder = `${folder}-${process.pid}`;
  await mkdir(outputFolder, { recursive: true });
  const { NODE_ENV } = process.env;
  // Vite chooses the libraries' production files by it, whatever the test runner says, and leaves it changed.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: appFolder,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    css: { modules: { generateScopedName: toAtomicName } },
    // Draft.js is from a time when bundlers gave it Node's name for the window.
    define: { global: 'globalThis' },
    build: {
      outDir: ownFolder,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: { app: join(appFolder, 'main.ts'), suite: join(appFolder, 'suite/main.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[name].js',
          assetFileNames: 'app[extname]',
        },
      },
    },
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;

  await rename(ownFolder, folder).catch(() => rm(ownFolder, { recursive: true, force: true }));
  const built = await readBuilt(folder);
  if (!built) throw new Error(`The practice site was not built into ${folder}`);
  return built;
}
