import { describe, expect, test } from 'vitest';
import type { Template } from '../../../utils/contract/template.ts';
import { toXlsx } from '../../../utils/documents/xlsx.ts';
import { toZip } from '../../../utils/documents/zip.ts';
import { mergeTemplates } from '../../../utils/domain/packs/merge-templates.ts';
import { replaceContent } from '../../../utils/domain/packs/replace-content.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { isSameTemplate, tidyTemplate } from '../../../utils/domain/packs/tidy-pack.ts';
import {
  exportPack,
  exportTemplates,
  readPackFile,
  readTemplateFile,
} from '../../../utils/services/pack-files.ts';
import { fc } from '../../builders/properties.ts';
import { aFullPack } from '../packs/a-full-pack.ts';
import { aPack, aPackTemplate } from '../packs/a-pack.ts';

const toBytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const empty = aPack({ templates: [] });
const SEED = 'a1b2c3';

/** A table made by hand, as somebody would type it. */
const aTable = async (titles: string[], ...rows: string[][]) =>
  await toXlsx({
    name: 'Trang 1',
    headings: ['Bảng của tôi'],
    columns: titles.map((title) => ({ title, width: 20 })),
    rows: rows.map((row) => row.map((value) => (value === '' ? { kind: 'empty' } : { kind: 'text', value }))),
  });
const TITLES = ['Tên', 'Loại nội dung', 'Dịp', 'Nguồn', 'Ngày', 'Nội dung'];

describe.each(['vi', 'en'] as const)('a table in %s', (language) => {
  test('comes back as it went', async () => {
    const { name, base64 } = await exportTemplates(starterPack, language);
    expect(name).toMatch(/^[a-z0-9-]+\.xlsx$/);
    const read = await readTemplateFile(toBytes(base64), empty, language, SEED);
    if ('refused' in read) throw new Error(read.refused);
    expect(read.troubles).toEqual([]);
    expect(read.templates.map(({ template }) => template)).toEqual(starterPack.templates.map(tidyTemplate));
    // And is no change at all to the pack it came from.
    const again = await readTemplateFile(toBytes(base64), starterPack, 'vi', SEED);
    if ('refused' in again) throw new Error(again.refused);
    expect(new Set(again.templates.map(({ change }) => change))).toEqual(new Set(['same']));
  });
});

describe('what a table cannot say', () => {
  const [full] = aFullPack().templates;
  if (!full?.picture || !full.campaignId) throw new Error('no picture and campaign');
  const pack = aPack({ templates: [full] });
  const readRow = async (bytes: Uint8Array, into = pack) => {
    const read = await readTemplateFile(bytes, into, 'vi', SEED);
    if ('refused' in read) throw new Error(read.refused);
    return read;
  };

  test('a template comes back with its picture and its campaign; in another pack without the picture', async () => {
    const bytes = toBytes((await exportTemplates(pack, 'vi')).base64);
    expect((await readRow(bytes)).templates).toEqual([{ template: full, change: 'same' }]);
    const { picture: _picture, ...bare } = full;
    expect((await readRow(bytes, empty)).templates).toEqual([{ template: bare, change: 'added' }]);
  });

  const cells = ['mau-1', 'Mẫu', 'Phong trào', 'Tết', 'Kế hoạch', '', 'Chào mừng'];
  test.each([
    ['without the column it stays', ['Mã', ...TITLES], cells, 'tet-sum-vay'],
    ['an empty cell takes it away', ['Mã', ...TITLES, 'Mã đợt tuyên truyền'], [...cells, ''], undefined],
    ['another code is another', ['Mã', ...TITLES, 'Campaign code'], [...cells, 'thang-5'], 'thang-5'],
  ])('the campaign: %s', async (_, titles, row, campaignId) => {
    const { templates } = await readRow(await aTable(titles, row));
    expect(templates).toMatchObject([{ change: 'changed', template: { picture: full.picture } }]);
    expect(templates[0]?.template.campaignId).toBe(campaignId);
  });

  test('a code that is none is told', async () => {
    const bytes = await aTable(['Mã', ...TITLES, 'Mã đợt tuyên truyền'], [...cells, 'Tết Sum vầy']);
    expect((await readRow(bytes)).troubles).toEqual([
      { row: 4, code: 'campaign_wrong', detail: 'Tết Sum vầy' },
    ]);
  });
});

describe('a table made by hand', () => {
  test('is read whatever the order and the marks of its headings', async () => {
    const bytes = await aTable(
      ['NOI DUNG', 'ten', 'loai noi dung', 'dịp', 'nguồn', 'ngày', 'ghi chú'],
      [
        '[[Chào mừng]] {{Tên đơn vị}} {{ten don vi}}',
        'Mẫu A',
        'phong trao',
        'Tết',
        'Kế hoạch',
        '1/5/2026',
        'x',
      ],
    );
    const read = await readTemplateFile(bytes, empty, 'vi', SEED);
    expect(read).toMatchObject({
      troubles: [],
      templates: [
        {
          change: 'added',
          template: {
            id: 'mau-a-a1b2c3',
            contentKind: 'phong_trao',
            source: { title: 'Kế hoạch', issuedOn: '2026-05-01' },
            fields: [{ id: 'ten_don_vi', label: 'Tên đơn vị', kind: 'line' }],
            parts: [
              { locked: 'Chào mừng' },
              { text: ' ' },
              { field: 'ten_don_vi' },
              { text: ' ' },
              { field: 'ten_don_vi' },
            ],
          },
        },
      ],
    });
  });

  const sound = ['Mẫu', 'Phong trào', 'Tết', 'Kế hoạch', '', 'Chào mừng'];
  const but = (at: number, words: string) => sound.map((cell, index) => (index === at ? words : cell));

  test.each([
    ['no title', but(0, ''), { code: 'missing', detail: 'Tên' }],
    ['another kind', but(1, 'Thời tiết'), { code: 'kind_unknown', detail: 'Thời tiết' }],
    ['no source', but(3, ''), { code: 'missing', detail: 'Nguồn' }],
    ['no day', but(4, 'hôm qua'), { code: 'day_wrong', detail: 'hôm qua' }],
    ['a day that is not', but(4, '31/02/2027'), { code: 'day_wrong', detail: '31/02/2027' }],
    ['an open lock', but(5, 'Xin [[chào'), { code: 'lock_open', detail: '[[chào' }],
    ['an open blank', but(5, 'Xin {{chào'), { code: 'blank_open', detail: '{{chào' }],
  ])('%s is told by its row, and the other rows are read', async (_, row, trouble) => {
    // Heading in row 1, an empty row, titles in row 3.
    const read = await readTemplateFile(await aTable(TITLES, row, sound), empty, 'vi', SEED);
    expect(read).toMatchObject({
      troubles: [{ row: 4, ...trouble }],
      templates: [{ template: { title: 'Mẫu' } }],
    });
  });

  test('blanks whose names differ only in marks keep their places, whatever their ids are', async () => {
    const name = fc.constantFrom('Số', 'Sở', 'so', 'SỐ', 'Số 2', 'so_2', 'Sổ', 'o');
    const id = fc.constantFrom('so', 'so_2', 'o', 'ngay', 'x');
    const blanks = fc.uniqueArray(fc.record({ id, label: name }), {
      selector: (blank) => blank.id,
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(blanks, async (fields) => {
        const template: Template = aPackTemplate({
          fields: fields.map((field) => ({ ...field, kind: 'line' })),
          parts: fields.flatMap((field) => [{ text: 'và ' }, { field: field.id }]),
        });
        // A label that is the id of another blank with a label twice is told apart by nobody.
        fc.pre(
          fields.every(({ label }) => {
            const other = fields.find((field) => field.id === label);
            return (
              !other ||
              other.label === label ||
              fields.filter((field) => field.label === other.label).length === 1
            );
          }),
        );
        const { base64 } = await exportTemplates(aPack({ templates: [template] }), 'vi');
        const read = await readTemplateFile(toBytes(base64), empty, 'vi', SEED);
        expect(read).toMatchObject({ troubles: [], templates: [{ template: { parts: template.parts } }] });
      }),
      { numRuns: 40 },
    );
  });

  test('a name typed without marks means the one blank that it can mean', async () => {
    const bytes = await aTable(
      [...TITLES, 'Ô trống'],
      ['Mẫu', 'Phong trào', 'Tết', 'Kế hoạch', '', '{{So}} {{noi}}', 'a|Số\nb|Sở\nc|Nơi'],
    );
    expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toMatchObject({
      templates: [{ template: { parts: [{ field: 'so' }, { text: ' ' }, { field: 'c' }] } }],
    });
  });

  test.each([2, 3])(
    'what Excel has made a day of (“8/3”) is told and not taken for words: column %i',
    async (at) => {
      const bytes = await toXlsx({
        ...{ name: 'Trang 1', headings: ['Bảng của tôi'] },
        columns: TITLES.map((title) => ({ title, width: 20 })),
        rows: [
          sound.map((value, index) =>
            index === at
              ? { kind: 'day', day: '2026-03-08' }
              : value === ''
                ? { kind: 'empty' }
                : { kind: 'text', value },
          ),
        ],
      });
      expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toEqual({
        templates: [],
        troubles: [{ row: 4, code: 'became_day', detail: TITLES[at] }],
      });
    },
  );

  test('one code twice is told at the second', async () => {
    const bytes = await aTable(['Mã', ...TITLES], ['mau', ...sound], ['mau', ...sound]);
    expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toMatchObject({
      troubles: [{ row: 5, code: 'id_twice', detail: 'mau' }],
      templates: [{}],
    });
  });

  test('a title like one of the templates that came with the extension makes no second template of that id', async () => {
    const [ours] = starterPack.templates;
    const row = [ours?.title ?? '', ...sound.slice(1)];
    const read = await readTemplateFile(await aTable(TITLES, row, row), empty, 'vi', SEED);
    if ('refused' in read) throw new Error(read.refused);
    const ids = read.templates.map(({ template }) => template.id);
    expect(ids).toEqual(['huong-ung-thang-cong-nhan-a1b2c3', 'huong-ung-thang-cong-nhan-a1b2c3-2']);
    // Brought in once more, with other letters, they are the same templates.
    const pack = mergeTemplates(
      empty,
      read.templates.map(({ template }) => template),
    );
    const again = await readTemplateFile(await aTable(TITLES, row, row), pack, 'vi', 'd4e5f6');
    expect(again).toMatchObject({ templates: ids.map((id) => ({ change: 'same', template: { id } })) });
  });

  test('a blank that cannot be read is told', async () => {
    const bytes = await aTable([...TITLES, 'Ô trống'], [...sound, 'don_vi | Tên đơn vị | vuông']);
    expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toMatchObject({
      troubles: [{ code: 'blank_wrong' }],
    });
  });
});

describe('what is no table of templates', () => {
  test.each([
    ['no spreadsheet', async () => new TextEncoder().encode('xin chào'), 'unreadable'],
    ['nothing', async () => new Uint8Array(), 'unreadable'],
    ['another table', async () => await aTable(['Họ tên', 'Chức vụ'], ['A', 'B']), 'no_header'],
    ['something huge', async () => new Uint8Array(5_000_000), 'too_large'],
  ])('%s', async (_, toFile, refused) => {
    expect(await readTemplateFile(await toFile(), empty, 'vi', SEED)).toEqual({ refused });
  });
});

test('templates taken in keep their place and their number, new ones go to the end', () => {
  const pack = aPack({ templates: [aPackTemplate({ id: 'a', version: 3 }), aPackTemplate({ id: 'b' })] });
  const merged = mergeTemplates(pack, [
    aPackTemplate({ id: 'c' }),
    aPackTemplate({ id: 'a', version: 3, occasion: 'Tết' }),
  ]);
  expect(merged.templates.map(({ id, version, occasion }) => [id, version, occasion])).toEqual([
    ['a', 3, 'Tết'],
    ['b', 1, 'Thường xuyên'],
    ['c', 1, 'Thường xuyên'],
  ]);
  expect(isSameTemplate(aPackTemplate({ version: 1 }), aPackTemplate({ version: 9 }))).toBe(true);
});

test('a pack comes back from its file, under the name of the pack that is being written', () => {
  const pack = aPack({ version: 4, notices: [{ id: 'tb', title: 'Họp', text: 'Mai họp' }] });
  const { name, base64 } = exportPack(pack);
  expect(name).toBe('goi-thu-4.json');
  const read = readPackFile(toBytes(base64));
  if ('refused' in read) throw new Error(read.refused);
  expect(read).toEqual({ pack, unknownParts: [] });
  const into = aPack({ id: 'khac', version: 1, templates: [], unitId: 'cdcs-hoa-mai' });
  expect(replaceContent(into, read.pack, SEED)).toMatchObject({
    id: 'khac',
    version: 1,
    unitId: 'cdcs-hoa-mai',
    notices: [{ title: 'Họp' }],
  });
  expect(replaceContent(into, read.pack, SEED)).not.toHaveProperty('approver');
  expect(readPackFile(new TextEncoder().encode('{"a":1}'))).toEqual({ refused: 'malformed' });
});

describe('a workbook that is more than it looks', () => {
  test('some kilobytes that unpack to far more than a table are refused before they are unpacked', async () => {
    const bytes = await toZip([{ name: 'xl/worksheets/sheet1.xml', text: ' '.repeat(41_000_000) }]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toEqual({ refused: 'too_large' });
  });

  test.each([
    ['without a size in its directory', (view: DataView, at: number) => view.setUint32(at + 24, 0, true)],
    [
      'with a size in a record that is not there',
      (view: DataView, at: number) => view.setUint32(at + 24, 0xffffffff, true),
    ],
    [
      'with more files than can be counted',
      (view: DataView) => view.setUint16(view.byteLength - 12, 0xffff, true),
    ],
  ])('an archive %s is held to the most that it can be', async (_, change) => {
    const bytes = await toZip([{ name: 'xl/worksheets/sheet1.xml', text: ' '.repeat(45_000_000) }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    change(view, view.getUint32(bytes.length - 6, true));
    expect(await readTemplateFile(bytes, empty, 'vi', SEED)).toEqual({ refused: 'too_large' });
  });
});
