import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, Waiting } from './browser-driver.ts';
import { waitUntil } from './wait-until.ts';

/** Directories of one browser user: what it stores, and what it saves. */
export interface Profile {
  dir: string;
  downloadDir: string;
}

/** Makes a new profile in the temporary directory, or takes the one of a browser that was killed. */
export async function openProfile(options: LaunchOptions): Promise<Profile> {
  const dir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'so-tay-profile-')));
  // Inside the profile: it is kept and removed together with it.
  const downloadDir = join(dir, 'saved-files');
  await mkdir(downloadDir, { recursive: true });
  return { dir, downloadDir };
}

/** Removes a profile for good. A process that is just ending may still write into it, hence the retries. */
export async function removeProfile(profile: Profile): Promise<void> {
  await rm(profile.dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * When Firefox ends, even by force, the driver moves its preference files back, in its own time: a launch on the same
 * profile must not come between.
 */
export async function waitForTidyProfile(profile: Profile): Promise<void> {
  const isTidy = async (): Promise<boolean> =>
    (await readdir(profile.dir)).every((name) => !name.endsWith('.puppeteer'));
  await waitUntil(isTidy, 15_000, () => 'the driver to tidy up the profile').catch(() => {});
}

/**
 * Paths of finished downloads. Firefox keeps an empty placeholder beside the `.part` it writes to, and for a moment
 * an empty file with a name of its own to see what the system makes of its ending: what is empty was not saved yet.
 */
export async function findDownloads(profile: Profile): Promise<string[]> {
  const names = await readdir(profile.downloadDir);
  const candidates = names
    .filter((name) => !/\.(crdownload|part|tmp)$/.test(name) && !names.includes(`${name}.part`))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(profile.downloadDir, name));
  const sizes = await Promise.all(
    candidates.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return candidates.filter((_, at) => (sizes[at] ?? 0) > 0);
}

export async function waitForDownloads(
  profile: Profile,
  count: number,
  { timeout = 30_000 }: Waiting = {},
): Promise<string[]> {
  return await waitUntil(
    async () => {
      const paths = await findDownloads(profile);
      return paths.length >= count && paths;
    },
    timeout,
    async () => `${count} saved files; there are ${(await findDownloads(profile)).length}`,
  );
}

/** Reads the manifest of a built extension as the plain object it is. */
export async function readManifest(extensionDir: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}
