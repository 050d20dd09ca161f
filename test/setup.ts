import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdEveryLanguage } from '../utils/i18n/full.ts';

// As in our own pages; on Facebook a script of its own brings the language in use.
holdEveryLanguage();

// Each test starts with an empty browser: no stored entries, no settings, no listeners.
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});
