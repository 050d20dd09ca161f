import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CampaignsView } from '../../../components/campaigns/campaigns-view.tsx';
import type { Campaign } from '../../../utils/contract/campaign.ts';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import { toCampaignStates } from '../../../utils/domain/campaigns/to-campaign-states.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, aShare, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aCampaign } from '../../unit/campaigns/a-campaign.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toViewWords('vi');
const say = words.campaigns;
const founding = aCampaign({
  id: 'thanh-lap',
  title: 'Kỷ niệm Ngày thành lập Công đoàn Việt Nam',
  days: { everyYear: { from: '07-01', to: '07-30' } },
  anniversary: { of: 'Ngày thành lập Công đoàn Việt Nam', on: '1929-07-28' },
});

function show(campaigns: Campaign[], over: Partial<Desk> = {}, entries: LogEntry[] = []) {
  const actions = someActions();
  const onClose = vi.fn();
  const onTemplate = vi.fn();
  const today = over.today ?? '2026-05-05';
  const desk = aDesk({ today, campaigns: toCampaignStates(campaigns, entries, today), ...over });
  const { container } = render(
    <CampaignsView
      words={words}
      desk={desk}
      ownPage={ownPage()}
      actions={actions}
      onTemplate={onTemplate}
      onClose={onClose}
    />,
  );
  const open = (title: string) => fireEvent.click(screen.getByRole('button', { name: new RegExp(title) }));
  return { actions, onClose, onTemplate, container, open };
}

describe('the list', () => {
  test('says what runs, from when to when, and what comes', async () => {
    const { container } = show([founding, aCampaign()]);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toContain('Từ 01/05/2026 đến hết 30/05/2026');
    expect(rows[0]).toContain(say.running(5, 30, 25));
    expect(rows[0]).toContain(say.stepsDone(0, 1));
    expect(rows[1]).toContain(say.upcoming(57));
    await expectAccessible(container);
  });

  test('a campaign on a lunar year that nobody knows says so', () => {
    show([aCampaign({ days: { tet: { daysBefore: 1, daysAfter: 1 } } })], { today: '2041-05-05' });
    expect(screen.getByRole('heading', { name: say.states.unknown })).toBeTruthy();
  });

  test('without campaigns there is a sentence', () => {
    show([]);
    expect(screen.getByText(say.empty)).toBeTruthy();
  });
});

describe('the month', () => {
  const turn = () => fireEvent.click(screen.getByRole('button', { name: say.views.month }));

  test('is a table of days with the campaigns as bars, and today marked', async () => {
    const { container } = show([aCampaign()]);
    turn();
    const table = screen.getByRole('grid', { name: say.month.caption('Tháng 5 năm 2026') });
    expect(within(table).getAllByRole('columnheader')[0]?.getAttribute('abbr')).toBe('Thứ Hai');
    const bars = within(table).getAllByRole('button', {
      name: say.month.bar('Tháng Công nhân', '01/05/2026', '30/05/2026'),
    });
    expect(bars).toHaveLength(5);
    const marked = table.querySelectorAll('[aria-current="date"]');
    expect([...marked].map((cell) => cell.textContent)).toEqual([`5${say.month.isToday}`]);
    await expectAccessible(container);
  });

  test('goes to other months by button and by key, and back', () => {
    show([aCampaign()]);
    turn();
    fireEvent.click(screen.getByRole('button', { name: say.month.next }));
    expect(screen.getByRole('heading', { name: 'Tháng 6 năm 2026' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'PageUp' });
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'PageUp' });
    expect(screen.getByRole('heading', { name: 'Tháng 4 năm 2026' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: say.month.today }));
    expect(screen.getByRole('heading', { name: 'Tháng 5 năm 2026' })).toBeTruthy();
  });

  test('a bar opens the run of that month', () => {
    show([founding], { today: '2026-07-05' });
    turn();
    const bar = say.month.bar(founding.title, '01/07/2026', '30/07/2026');
    fireEvent.click(screen.getAllByRole('button', { name: bar })[0] ?? document.body);
    expect(screen.getByText('Kỷ niệm 97 năm Ngày thành lập Công đoàn Việt Nam')).toBeTruthy();
  });
});

describe('one campaign', () => {
  const full = aCampaign({
    message: 'Chủ động - Tích cực',
    materials: [
      { name: 'khung.png', sha256: 'a'.repeat(64), bytes: 1_250_000, mediaType: 'image/png', alt: 'Khung' },
      {
        name: 'clip.mp4',
        sha256: 'b'.repeat(64),
        bytes: 900,
        mediaType: 'video/mp4',
        link: 'https://congdoan.example/clip.mp4',
      },
    ],
    steps: [
      { id: 'dang-bai', title: 'Đăng bài hưởng ứng', kind: 'post', templateId: 'thang-cong-nhan' },
      { id: 'doi-anh', title: 'Đổi ảnh trang', kind: 'picture' },
    ],
  });

  test('a step done is logged with the campaign and the step', async () => {
    const { actions, open, container } = show([full]);
    open('Tháng Công nhân');
    fireEvent.click(screen.getByRole('button', { name: say.markDoneLabel('Đăng bài hưởng ứng') }));
    expect(actions.record.mock.lastCall?.[0]).toEqual({
      kind: 'post',
      pageKey: ownPage().key,
      title: 'Đăng bài hưởng ứng',
      campaignId: 'thang-cong-nhan',
      stepId: 'dang-bai',
      templateId: 'thang-cong-nhan',
    });
    await expectAccessible(container);
  });

  test('a step that stands in the log is shown as done, with its day', () => {
    const entry = aLogEntry({
      activity: { day: '2026-05-02', campaignId: 'thang-cong-nhan', stepId: 'doi-anh' },
    });
    const { open } = show([full], {}, [entry]);
    open('Tháng Công nhân');
    expect(screen.getByText(say.stepDone('02/05/2026'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: say.markDoneLabel('Đổi ảnh trang') })).toBeNull();
  });

  test('long before a campaign nothing can be logged for it', () => {
    const { open } = show([full], { today: '2026-11-21' });
    open('Tháng Công nhân');
    expect(screen.queryByRole('button', { name: say.markDoneLabel('Đổi ảnh trang') })).toBeNull();
    expect(screen.getByText(say.tooEarly)).toBeTruthy();
  });

  test('the message is copied, and materials show size and checksum', async () => {
    const { actions, open } = show([full]);
    open('Tháng Công nhân');
    fireEvent.click(screen.getByRole('button', { name: say.copyMessage }));
    await screen.findByText(say.copied);
    expect(actions.copy.mock.calls).toEqual([['Chủ động - Tích cực']]);
    expect(screen.getByText('1.250 kB')).toBeTruthy();
    expect(screen.getByText('a'.repeat(64))).toBeTruthy();
    expect(screen.getByText('Kế hoạch của Tổng Liên đoàn Lao động Việt Nam, số 20/KH-TLĐ')).toBeTruthy();
  });

  const bytesOf = (blob: Blob) => blob.arrayBuffer().then((buffer) => new TextDecoder().decode(buffer));

  test('a material is saved under its name, with the bytes that were checked', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { actions, open } = show([full]);
    actions.readMaterial.mockResolvedValue({ mediaType: 'image/png', base64: btoa('png') });
    open('Tháng Công nhân');
    fireEvent.click(screen.getByRole('button', { name: say.downloadLabel('khung.png') }));
    await screen.findByText(say.downloadOutcome.saved);
    expect(actions.readMaterial.mock.lastCall?.[0].sha256).toBe('a'.repeat(64));
    expect(names).toEqual(['khung.png']);
    expect(await Promise.all(made.map(bytesOf))).toEqual(['png']);
    vi.restoreAllMocks();
  });

  test.each(['unpaired', 'unreachable', 'missing', 'differs'] as const)(
    'a material that is %s says so; its link, unchecked, is offered then',
    async (trouble) => {
      const { actions, open, container } = show([full]);
      actions.readMaterial.mockResolvedValue({ trouble });
      open('Tháng Công nhân');
      expect(screen.queryByRole('link', { name: say.openLinkLabel('clip.mp4') })).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: say.downloadLabel('clip.mp4') }));
      await screen.findByText(say.downloadOutcome[trouble]);
      const link = screen.getByRole('link', { name: say.openLinkLabel('clip.mp4') });
      expect(link.getAttribute('href')).toBe('https://congdoan.example/clip.mp4');
      expect(screen.getByText(say.linkUnchecked)).toBeTruthy();
      await expectAccessible(container);
    },
  );

  test.each([
    ['with a link: the link alone', 'https://congdoan.example/lon.mp4'],
    ['without one: whom to ask', undefined],
  ])('a material too large to be kept, %s', (_, link) => {
    const large = {
      name: 'lon.mp4',
      sha256: 'c'.repeat(64),
      bytes: 2_000_001,
      mediaType: 'video/mp4' as const,
    };
    const { open } = show([{ ...full, materials: [{ ...large, ...(link ? { link } : {}) }] }]);
    open('Tháng Công nhân');
    expect(screen.queryByRole('button', { name: say.downloadLabel('lon.mp4') })).toBeNull();
    expect(screen.queryAllByRole('link', { name: say.openLinkLabel('lon.mp4') })).toHaveLength(link ? 1 : 0);
    expect(screen.queryAllByText(say.noDownload)).toHaveLength(link ? 0 : 1);
  });

  test('templates of the campaign, and of its steps, can be gone to', () => {
    const [template] = starterPack.templates;
    if (!template) throw new Error('no template');
    const mine = { ...template, packId: 'x', id: 'cua-dot', title: 'Bài của đợt', campaignId: full.id };
    const { open, onTemplate } = show([full], {
      templates: [mine, { ...mine, id: 'khac', campaignId: 'khac' }],
    });
    open('Tháng Công nhân');
    fireEvent.click(screen.getByRole('button', { name: 'Bài của đợt' }));
    expect(onTemplate.mock.calls).toEqual([['cua-dot']]);
  });

  test('share items of the campaign are linked', () => {
    const item = aShareItem({ title: 'Thông điệp tháng 5', campaignId: 'thang-cong-nhan' });
    const { open } = show([full], { shares: [aShare({ item }), aShare()] });
    open('Tháng Công nhân');
    expect(screen.getByRole('link', { name: 'Thông điệp tháng 5' }).getAttribute('href')).toBe(item.link);
  });

  test('Esc goes back one thing at a time', () => {
    const { open, onClose } = show([full]);
    open('Tháng Công nhân');
    fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
