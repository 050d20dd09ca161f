import { browser } from 'wxt/browser';
import type { Mirror } from '../../utils/services/mirror-entries.ts';

/** The extension's own storage: another file on the disk than the database, and never cleared with a site's data. */
export const storageMirror: Mirror = {
  read: () => browser.storage.local.get(null),
  put: (records) => browser.storage.local.set(records),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
