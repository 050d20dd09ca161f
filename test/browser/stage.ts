import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, BrowserName, LaunchOptions } from './drivers/browser-driver.ts';
import { launchBrowser } from './drivers/launch.ts';
import { type Practice, startPractice } from './practice.ts';

/** A practice organisation and one browser with exactly the extension that ships. */
export interface Stage {
  practice: Practice;
  driver: BrowserDriver;
  /** Starts the browser again on what it had stored, after `driver.kill()`. */
  relaunch(): Promise<void>;
  close(): Promise<void>;
}

export const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** A browser with exactly the extension that ships. */
export function launch(
  name: BrowserName,
  facebookPort: number,
  over: Partial<LaunchOptions> = {},
): Promise<BrowserDriver> {
  return launchBrowser(name, { extensionDir: BUILDS[name], facebookPort, ...over });
}

export async function setStage(name: BrowserName, over: Partial<LaunchOptions> = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-stage-'));
  const practice = await startPractice(join(folder, 'so-tay.sqlite'));
  const stage: Stage = {
    practice,
    driver: await launch(name, practice.facebook.port, over),
    relaunch: async () => {
      stage.driver = await launch(name, practice.facebook.port, {
        ...over,
        profileDir: stage.driver.profileDir,
      });
    },
    close: async () => {
      await stage.driver.close();
      await practice.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

/** Where a test leaves a picture for people to look at. */
export function toPicture(browser: BrowserName, name: string): string {
  const folder = 'test-output/screenshots';
  mkdirSync(folder, { recursive: true });
  return join(folder, `${browser}-${name}.png`);
}
