import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './browser-driver.ts';
import { type Profile, readManifest } from './profile.ts';

/** Who the extension is to Firefox. */
export interface GeckoIdentity {
  id: string;
  /** Host of its own pages: moz-extension://<uuid>. */
  uuid: string;
}

/** Takes the id from the built manifest; Firefox has no other name for an extension that lasts. */
async function readGeckoId(extensionDir: string): Promise<string> {
  const manifest = await readManifest(extensionDir);
  const settings = manifest.browser_specific_settings as { gecko?: { id?: string } } | undefined;
  const id = settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`No browser_specific_settings.gecko.id in ${extensionDir}/manifest.json`);
  return id;
}

/**
 * Firefox gives every installation a random uuid. It is chosen here and kept beside the profile, so that pages can
 * be opened by address and a second start on the same profile finds the same IndexedDB.
 */
export async function openIdentity(options: LaunchOptions, profile: Profile): Promise<GeckoIdentity> {
  const id = await readGeckoId(options.extensionDir);
  const file = join(profile.dir, 'so-tay-uuid.txt');
  const uuid = await readFile(file, 'utf8').catch(() => randomUUID());
  await writeFile(file, uuid);
  return { id, uuid };
}

/**
 * After a kill the driver's copies of the preferences are left behind, and the next launch would end with
 * "ENOENT user.js" while trying to put them back.
 */
export async function forgetOldPreferences(profile: Profile): Promise<void> {
  for (const name of ['prefs.js.puppeteer', 'user.js.puppeteer'])
    await rm(join(profile.dir, name), { force: true });
  await writeFile(join(profile.dir, 'user.js'), '');
}

export function preferences(
  { locale = 'vi-VN' }: LaunchOptions,
  profile: Profile,
  gecko: GeckoIdentity,
  proxyPort: number,
): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // Requests to this machine bypass any proxy unless told otherwise: they must be recorded too.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // Firefox goes around a proxy that does not answer; a test would then reach the real network.
    'network.proxy.failover_direct': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: gecko.uuid }),
    // A temporary add-on is uninstalled at every end of the browser, and its data with it, unless told otherwise.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Nobody is there to press Allow when the extension asks for something more.
    'extensions.webextOptionalPermissionPrompts': false,
    // A click may use the clipboard for five seconds; a test machine that stands still for longer is nobody's laptop.
    'dom.user_activation.transient.timeout': 60_000,
    'intl.accept_languages': `${locale}, ${locale.split('-')[0]}`,
    'browser.download.folderList': 2,
    'browser.download.dir': profile.downloadDir,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}
