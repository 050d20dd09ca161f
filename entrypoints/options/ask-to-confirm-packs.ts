import { browser } from 'wxt/browser';

interface DataPermissions {
  data_collection: string[];
}

// The shared types are Chromium's.
const firefox = browser as unknown as {
  permissions: { request(wanted: DataPermissions): Promise<boolean> };
};

/**
 * That a pack was shown tells something about how the extension is used. Firefox lets people say no to that alone, so it is asked for at
 * the click that pairs, and pairing goes on whatever the answer is.
 */
export async function askToConfirmPacks(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  await firefox.permissions
    .request({ data_collection: ['technicalAndInteraction'] })
    .catch((error: unknown) => console.error('consent:', error));
}
