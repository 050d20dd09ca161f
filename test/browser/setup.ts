import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureMachine } from '../../scripts/ensure-machine.ts';

const root = join(import.meta.dirname, '..', '..');

/** Before the first browser test: both browsers, both builds, and an empty folder for the screenshots. */
export async function setup(): Promise<void> {
  ensureMachine(['chromium', 'firefox']);
  for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
    if (!existsSync(join(root, build, 'manifest.json'))) {
      throw new Error(
        `The browser tests drive the built extension, but there is no ${build}: run \`npm run build\` first.`,
      );
    }
  }
  const screenshots = join(root, 'test-output', 'screenshots');
  await rm(screenshots, { recursive: true, force: true });
  await mkdir(screenshots, { recursive: true });
}
