import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBoard } from '../test/browser/coordinator-steps.ts';
import { launchBrowser } from '../test/browser/drivers/launch.ts';
import { OWN_PAGE, pair } from '../test/browser/main-job.ts';
import { startPractice } from '../test/browser/practice.ts';
import { ensureMachine } from './ensure-machine.ts';
import { showMainJob } from './show-main-job.ts';

/**
 * The product as a new user meets it: builds the extension, starts the backend with the practice organisation, and opens a
 * browser on the practice fanpage. Without a display it does the main job by itself and shows what came of it.
 */
const FOLDER = '.output/practice';
const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

const REAL_FACEBOOK = `
To use it on real Facebook / Dùng trên Facebook thật:
  Chrome, Edge: open chrome://extensions (edge://extensions), turn on "Developer mode", "Load unpacked", choose
                ${join(process.cwd(), '.output/chrome-mv3')}
  Firefox:      open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose
                ${join(process.cwd(), '.output/firefox-mv3/manifest.json')}
  Then open the extension's settings, paste your page's link (or pair with your organisation's server), and open the page.
`;

ensureMachine(['chromium']);
console.log('Building the extension for both browsers …');
const built = spawnSync('npm', ['run', '-s', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const practice = await startPractice(join(FOLDER, 'so-tay.sqlite'));
console.log(
  `Backend with the practice organisation: ${practice.backend} (database ${practice.databaseFile})`,
);
await practice.publishPlans();
const driver = await launchBrowser('chromium', {
  extensionDir: '.output/chrome-mv3',
  facebookPort: practice.facebook.port,
  headless: !hasDisplay,
});

let failed = false;
try {
  if (hasDisplay) {
    await pair(driver, practice);
    await openBoard(driver, practice);
    const page = await driver.open(OWN_PAGE);
    await page.bringToFront();
    console.log('\nThe browser shows the practice fanpage, already paired: the panel is at the right edge.');
    console.log("Another tab shows the coordinators' page of the superior unit, at its week board.");
    console.log('Everything in it is practice: nothing reaches real Facebook. Close the browser to stop.');
    console.log(REAL_FACEBOOK);
    await driver.closed();
  } else {
    await showMainJob(driver, practice, FOLDER);
    console.log(REAL_FACEBOOK);
  }
} catch (error) {
  console.error(error);
  failed = true;
} finally {
  await driver.close();
  await practice.close();
}
process.exit(failed ? 1 : 0);
