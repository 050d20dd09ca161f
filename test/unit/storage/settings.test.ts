// @vitest-environment node
import { expect, test } from 'vitest';
import type { Settings } from '../../../utils/contract/settings.ts';
import { readSettings, type SettingsChange, writeSettings } from '../../../utils/storage/settings.ts';
import { aDatabase } from '../../builders/a-database.ts';

const FIRST: Settings = { language: 'vi', panelFolded: false, panelWidth: 380 };
const ownPage = { key: 'congdoanhoamai', name: 'Trang Hoa Mai', role: 'own' } as const;
const FULL: Settings = { ...FIRST, ownPage, responsibleOfficer: 'Ban Tuyên giáo' };

test('a new browser speaks Vietnamese and shows the panel', async () => {
  expect(await readSettings(await aDatabase())).toEqual(FIRST);
});

test.each<[string, SettingsChange, Settings]>([
  ['nothing named: nothing changes', {}, FULL],
  ['undefined leaves a choice as it is', { ownPage: undefined, language: undefined }, FULL],
  ['null takes a choice back', { ownPage: null }, { ...FIRST, responsibleOfficer: 'Ban Tuyên giáo' }],
  [
    'a value replaces a choice',
    { panelFolded: true, language: 'en' },
    { ...FULL, panelFolded: true, language: 'en' },
  ],
  ['false is a value', { panelFolded: false }, FULL],
  ['an empty text is a value', { responsibleOfficer: '' }, { ...FULL, responsibleOfficer: '' }],
])('%s', async (_, change, expected) => {
  const database = await aDatabase();
  await writeSettings(database, FULL);
  expect(await writeSettings(database, change)).toEqual(expected);
  expect(await readSettings(database)).toEqual(expected);
});

test.each<[string, SettingsChange]>([
  ['a panel wider than the page allows', { panelWidth: 2000 }],
  ['a language that we do not speak', { language: 'fr' as 'en' }],
  ['no language at all', { language: null }],
])('%s is refused and the choices stay', async (_, change) => {
  const database = await aDatabase();
  await writeSettings(database, FULL);
  await expect(writeSettings(database, change)).rejects.toThrow();
  expect(await readSettings(database)).toEqual(FULL);
});

test('choices survive closing the browser', async () => {
  const before = await aDatabase();
  await writeSettings(before, FULL);
  before.close();
  expect(await readSettings(await aDatabase())).toEqual(FULL);
});

test('two choices made at the same moment both hold', async () => {
  const database = await aDatabase();
  await Promise.all([
    writeSettings(database, { panelFolded: true }),
    writeSettings(database, { language: 'en' }),
  ]);
  expect(await readSettings(database)).toEqual({ ...FIRST, panelFolded: true, language: 'en' });
});
