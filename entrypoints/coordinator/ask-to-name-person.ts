import { browser } from 'wxt/browser';

interface DataPermissions {
  data_collection: string[];
}

// The shared types are Chromium's.
const firefox = browser as unknown as {
  permissions: { request(wanted: DataPermissions): Promise<boolean> };
};

/**
 * Firefox asks people itself before an extension sends what names them, and remembers the answer; the extension has to call for
 * the question. Chromium has no such question: there the words beside the button are all.
 */
export function askToNamePerson(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return Promise.resolve(true);
  return firefox.permissions.request({ data_collection: ['personallyIdentifyingInfo'] });
}
