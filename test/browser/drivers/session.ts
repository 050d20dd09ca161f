import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import type { Browser } from 'puppeteer-core/internal/api/Browser.js';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';
import { killBrowser } from './kill-browser.ts';
import {
  findDownloads,
  openProfile,
  type Profile,
  removeProfile,
  waitForDownloads,
  waitForTidyProfile,
} from './profile.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';

/** The part of a driver that does not depend on which browser it is: what was saved and sent, and how it ends. */
type Common = Pick<
  BrowserDriver,
  | 'profileDir'
  | 'requests'
  | 'forgetRequests'
  | 'fault'
  | 'clearFaults'
  | 'downloads'
  | 'waitForDownloads'
  | 'closed'
  | 'kill'
  | 'close'
>;

/** What surrounds one running browser, from before it starts until after it has ended. */
export interface Session {
  options: LaunchOptions;
  profile: Profile;
  proxy: RecordingProxy;
  /** The browser's environment variables. */
  environment: (extra?: Record<string, string>) => NodeJS.ProcessEnv;
  /** Notes the browser, so that it is ended together with the session. */
  adopt: (browser: Browser) => void;
  common: Common;
}

async function openSession(given: LaunchOptions): Promise<Session> {
  // Browsers report the real path of an extension, however it was given.
  const options = { ...given, extensionDir: realpathSync(given.extensionDir) };
  const profile = await openProfile(options);
  const proxy = await startRecordingProxy(options.facebookPort);
  let adopted: Browser | undefined;

  async function kill(): Promise<void> {
    const process = adopted?.process() ?? null;
    if (process !== null) await killBrowser(process);
    await proxy.close();
    await waitForTidyProfile(profile);
  }
  async function close(): Promise<void> {
    // A browser that no longer answers is ended by force: a test's failure must not leave it running.
    await adopted?.close().catch(() => {});
    await kill();
    await removeProfile(profile);
  }
  const timeZone = options.timeZone === undefined ? {} : { TZ: options.timeZone };
  return {
    options,
    profile,
    proxy,
    environment: (extra = {}) => ({ ...process.env, ...timeZone, ...extra }),
    adopt: (browser) => {
      adopted = browser;
    },
    common: {
      profileDir: profile.dir,
      requests: proxy.requests,
      forgetRequests: proxy.forget,
      fault: proxy.fault,
      clearFaults: proxy.clearFaults,
      downloads: () => findDownloads(profile),
      waitForDownloads: (count, waiting) => waitForDownloads(profile, count, waiting),
      closed: async () => {
        const process = adopted?.process() ?? null;
        if (process !== null && process.exitCode === null) await once(process, 'exit');
      },
      kill,
      close,
    },
  };
}

/** Starts a browser inside a session; when that fails half-way, nothing is left running. */
export async function inSession(
  options: LaunchOptions,
  start: (session: Session) => Promise<BrowserDriver>,
): Promise<BrowserDriver> {
  const session = await openSession(options);
  try {
    return await start(session);
  } catch (error) {
    await session.common.close();
    throw error;
  }
}
