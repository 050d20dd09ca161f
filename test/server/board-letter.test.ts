import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { addWeeks } from '../../utils/domain/reports/report-times.ts';
import { unzip } from '../unit/documents/unzip.ts';
import { aBackend, adminOf, anActivity, type Backend, engines } from './backend.ts';
import { aCoordinator, giveRight } from './coordinators.ts';
import { aSubmission, review, submit, WEEK } from './weeks.ts';

const CAMPAIGN = {
  id: 'thang-cong-nhan',
  title: 'Tháng Công nhân',
  days: { from: '2026-11-01', to: '2026-11-30' },
  steps: [
    { id: 'anh-bia', title: 'Đổi ảnh bìa', kind: 'picture' },
    { id: 'dang-tin', title: 'Đăng tin', kind: 'post' },
  ],
  materials: [],
  source: { title: 'Kế hoạch 1' },
};

/** A pack in force, as its signatures leave it. */
async function publish({ context: { db } }: Backend, unitId: string, campaigns: object[]): Promise<void> {
  const id = `goi-${unitId}`;
  const body = {
    ...{ schema: 1, id, version: 1, title: id, issuedOn: '2026-11-01' },
    ...{ campaigns, pages: [], templates: [], shareItems: [] },
  };
  await db.insertInto('packs').values({ id, unit_id: unitId }).execute();
  await db
    .insertInto('pack_drafts')
    .values({
      ...{ pack_id: id, version: 1, unit_id: unitId, state: 'published', revision: 1, title: id },
      ...{ template_count: 0, share_item_count: 0, body: JSON.stringify(body), sha256: '', author_ids: '[]' },
      ...{ approver_id: null, reason: null, decided_at: null, changed_at: '2026-11-01' },
    })
    .execute();
}

/** The tables of a letter with the cells of their rows. */
async function readLetter(backend: Backend, token: string, query: Record<string, string>) {
  const asked = new URLSearchParams({ ...query, format: 'docx' });
  const response = await backend.get(`/v1/board/file?${asked}`, token);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  const parts = unzip(new Uint8Array(await response.arrayBuffer()));
  const xml = parts.get('word/document.xml') ?? '';
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]*>/g, '')),
    ),
  );
  const find = (title: string) => tables.find(([head]) => head?.[1] === title)?.slice(1);
  return { text: `${xml}${parts.get('word/footer.xml')}`.replace(/<[^>]*>/g, ' '), find };
}

describe.each(engines)('the letter about a part of the tree on %s', (engine) => {
  test('targets by the reports that stand, campaigns by the units that took part, of this part of the tree alone', async () => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    const run = (name: 'unit add' | 'page add', options: Record<string, string>) =>
      commands[name](adminOf(backend), new Map(Object.entries(options)));
    const devices: Record<string, string> = {};
    for (const [id, parent] of Object.entries({
      tong: '',
      bac: 'tong',
      x: 'bac',
      y: 'bac',
      nam: 'tong',
      z: 'nam',
    })) {
      await run('unit add', {
        id,
        name: `Công đoàn ${id}`,
        day: '2026-01-01',
        ...(parent ? { parent } : {}),
      });
      await run('page add', { unit: id, key: `trang.${id}`, name: id, role: 'own' });
      devices[id] = (await backend.pair(id)).token;
    }
    const lan = await aCoordinator(backend, 'Lan', 'tong');
    await giveRight(backend, lan, 'coordinate', 'tong');
    await publish(backend, 'tong', [
      CAMPAIGN,
      { ...CAMPAIGN, id: 'da-qua', title: 'Đã qua', days: { from: '2025-01-01', to: '2025-01-31' } },
    ]);
    await publish(backend, 'nam', [{ ...CAMPAIGN, id: 'cua-nam', title: 'Của riêng Nam' }]);
    const log = (unit: string, stepId: string | undefined, day = '2026-11-18') =>
      backend.record(devices[unit] ?? '', [
        anActivity({
          ...{ pageKey: `trang.${unit}`, day, campaignId: CAMPAIGN.id },
          ...(stepId === undefined ? {} : { stepId }),
        }),
      ]);
    await log('x', 'anh-bia');
    await log('x', 'dang-tin');
    await log('x', 'dang-tin');
    await log('y', 'dang-tin');
    await log('z', 'anh-bia');
    // In the month, and not in the week.
    await log('y', undefined, '2026-11-03');
    const target = { targetId: 'muc', title: 'Đăng 3 tin mỗi tuần', number: 3 };
    for (const [unit, reached] of Object.entries({ x: 3, y: 2, bac: 5, z: 9 })) {
      const targets = [{ ...target, reached }];
      expect((await submit(backend, devices[unit] ?? '', aSubmission({ targets }))).status).toBe(200);
    }
    // A report that went back says nothing until it comes again.
    expect(
      (await review(backend, lan.token, 'bac', { move: 'return', revision: 1, reason: 'Thiếu' })).status,
    ).toBe(200);

    const week = await readLetter(backend, lan.token, { unit: 'bac', week: WEEK });
    expect(week.find('Chỉ tiêu')).toEqual([['1', 'Đăng 3 tin mỗi tuần (3)', '2', '1', '50%']]);
    expect(week.find('Đợt tuyên truyền, việc cần làm')).toEqual([
      ['1', 'Tháng Công nhân', '2', '4'],
      ['', '- Đổi ảnh bìa', '1', '1'],
      ['', '- Đăng tin', '2', '3'],
    ]);
    expect(week.find('Đơn vị')?.map((row) => row.slice(1, 3))).toEqual([
      ['Đơn vị tổng hợp', '1'],
      ['Công đoàn x', '1'],
      ['Công đoàn y', '1'],
      ['Tổng cộng', '3'],
    ]);
    expect(week.text).toContain('CÔNG ĐOÀN TONG');
    expect(week.text).toContain('Kính gửi: Công đoàn tong.');
    expect(week.text).toContain('Bản dự thảo để trình ký');

    const month = await readLetter(backend, lan.token, { unit: 'bac', month: '2026-11' });
    expect(month.find('Đợt tuyên truyền, việc cần làm')?.[0]).toEqual(['1', 'Tháng Công nhân', '2', '5']);
    const before = await readLetter(backend, lan.token, { unit: 'bac', week: addWeeks(WEEK, -5) });
    expect(before.text).toContain('Trong kỳ không có đợt tuyên truyền nào.');
    const whole = await readLetter(backend, lan.token, { unit: 'tong', week: WEEK, language: 'en' });
    expect(whole.find('Campaign and its steps')?.map((row) => row[1])).toContain('Của riêng Nam');
  });
});
