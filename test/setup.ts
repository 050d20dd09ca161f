import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdEveryLanguage } from '../utils/i18n/full.ts';

// As in our own pages; on Facebook a script of its own brings the language in use.
holdEveryLanguage();

// A second, the library's own patience, is not much for a role query beside other work.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 15_000 });
}

// Each test starts with an empty browser: no stored entries, no settings, no listeners.
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
