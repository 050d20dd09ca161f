import { expect, test } from 'vitest';
import { MOST_IGNORED, type Settings } from '../../../utils/contract/settings.ts';
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

test('words are ignored beside those that already are, also when two tabs say so at the same moment', async () => {
  const database = await aDatabase();
  const dinhCong = { category: 'labour_dispute', phrase: 'đình công' } as const;
  const tinDon = { category: 'unverified', phrase: 'Tin đồn' } as const;
  await Promise.all([
    writeSettings(database, { ignorePhrases: [dinhCong] }),
    writeSettings(database, { ignorePhrases: [tinDon] }),
  ]);
  expect((await readSettings(database)).ignoredPhrases).toEqual(expect.arrayContaining([dinhCong, tinDon]));

  // Said again: once.
  await writeSettings(database, { ignorePhrases: [tinDon] });
  expect((await readSettings(database)).ignoredPhrases).toHaveLength(2);

  await writeSettings(database, { heedPhrases: [dinhCong] });
  expect((await readSettings(database)).ignoredPhrases).toEqual([tinDon]);
});

test('of more ignored words than are kept, the oldest make way', async () => {
  const database = await aDatabase();
  const many = Array.from({ length: MOST_IGNORED }, (_, nth) => ({
    category: 'insult' as const,
    phrase: `từ ${nth}`,
  }));
  await writeSettings(database, { ignorePhrases: many });
  await writeSettings(database, { ignorePhrases: [{ category: 'insult', phrase: 'từ mới' }] });
  const { ignoredPhrases = [] } = await readSettings(database);
  expect(ignoredPhrases).toHaveLength(MOST_IGNORED);
  expect([ignoredPhrases.at(0)?.phrase, ignoredPhrases.at(-1)?.phrase]).toEqual(['từ 1', 'từ mới']);
});
