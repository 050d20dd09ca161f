import { expect, test } from 'vitest';
import type { ListedPage } from '../../../utils/contract/page.ts';
import { listPages } from '../../../utils/services/list-pages.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { writeSettings } from '../../../utils/storage/settings.ts';
import { aConnection } from '../../builders/a-connection.ts';
import { aDevice } from '../../builders/a-device.ts';

const own = (key: string, name = key): ListedPage => ({ key, name, role: 'own' });
const national: ListedPage = { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' };
const superior: ListedPage = { key: 'ldld.tinh', name: 'LĐLĐ tỉnh', role: 'superior' };

test.each<[string, ListedPage[] | undefined, ListedPage | undefined, ListedPage[]]>([
  ['a new browser knows the national page only', undefined, undefined, [national]],
  ['the page bound by hand comes first', undefined, own('hoamai'), [own('hoamai'), national]],
  [
    'the pages of the server come before it',
    [own('hoamai'), superior],
    own('khac'),
    [own('hoamai'), superior, own('khac'), national],
  ],
  [
    'the server’s name for a page counts',
    [own('hoamai', 'CĐCS Hoa Mai')],
    own('hoamai', 'Hoa Mai'),
    [own('hoamai', 'CĐCS Hoa Mai'), national],
  ],
  [
    'the server’s role for a page counts',
    [{ ...national, role: 'superior' }],
    undefined,
    [{ ...national, role: 'superior' }],
  ],
  ['capital letters name the same page', [own('HoaMai')], own('hoamai'), [own('HoaMai'), national]],
  ['a server without pages leaves the page bound by hand', [], own('hoamai'), [own('hoamai'), national]],
])('%s', async (_, granted, bound, expected) => {
  const device = await aDevice();
  if (granted) await connection.write(device.database, aConnection({ grant: { pages: granted } }));
  if (bound) await writeSettings(device.database, { ownPage: bound });
  expect(await listPages(device)).toEqual(expected);
});

test('the number in Business Suite goes with the page that it was given for', async () => {
  const device = await aDevice();
  await writeSettings(device.database, {
    ownPage: own('hoamai'),
    pageNumbers: { hoamai: '1055', khac: '7' },
  });
  expect(await listPages(device)).toEqual([{ ...own('hoamai'), number: '1055' }, national]);
});

test('the pages stay while the pairing is revoked', async () => {
  const device = await aDevice({ paired: aConnection({ revoked: true }) });
  expect((await listPages(device)).map(({ key }) => key)).toEqual(['congdoanhoamai', 'congdoanvietnam']);
});
