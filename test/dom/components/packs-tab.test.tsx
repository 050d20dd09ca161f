import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/panel.tsx';
import type { Desk } from '../../../utils/contract/desk.ts';
import type { PackDesk, PackFacts } from '../../../utils/contract/pack-facts.ts';
import { TrustRefusal } from '../../../utils/contract/trust-refusal.ts';
import { toCampaignStates } from '../../../utils/domain/campaigns/to-campaign-states.ts';
import { toNoticeKey } from '../../../utils/domain/packs/notice-key.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { aCampaign } from '../../unit/campaigns/a-campaign.ts';
import { aTemplate } from '../../unit/packs/a-template.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);
// The tabs that are not shown keep what was typed in them, and nobody reads them.
configure({ defaultIgnore: 'script, style, [hidden] *' });

const words = toDictionary('vi');
const { packs: say } = words;

function show(over: Partial<Desk>, tab: 'today' | 'packs' = 'packs') {
  const actions = someActions();
  const view = render(
    <Panel desk={aDesk(over)} place={{ page: ownPage() }} surface="page" actions={actions} />,
  );
  fireEvent.click(screen.getByRole('tab', { name: new RegExp(words.panel.tabs[tab]) }));
  return { actions, ...view };
}
const packs = (over: Partial<PackDesk> = {}): PackDesk => ({ packs: [], notices: [], holds: [], ...over });
const aPack = (over: Partial<PackFacts> = {}): PackFacts => ({
  id: 'goi-thu',
  version: 3,
  title: 'Tết 2027',
  issuedOn: '2026-11-20',
  starter: false,
  unknownParts: [],
  ...over,
});
const titles = (within_: Element = document.body) =>
  [...within_.querySelectorAll('.template strong')].map((title) => title.textContent);
const groups = () =>
  [...document.querySelectorAll('.template-group')].map((group) => [
    group.getAttribute('aria-label'),
    ...titles(group),
  ]);
const search = (query: string) =>
  fireEvent.input(screen.getByLabelText(say.search), { target: { value: query } });

const TEMPLATES = [
  aTemplate({ id: 'a', title: 'Thăm hỏi', occasion: 'Chăm lo' }),
  aTemplate({
    id: 'b',
    title: 'Tết',
    validTo: '2027-02-10',
    occasion: 'Tết',
    packId: 'tet',
    contentKind: 'phuc_loi',
  }),
  aTemplate({ id: 'c', title: 'Tháng Công nhân', validFrom: '2027-04-15' }),
  aTemplate({ id: 'd', title: 'Cũ', validTo: '2026-01-01' }),
  aTemplate({ id: 'e', title: 'Rút lại', recall: { reason: 'Sai', on: '2026-11-01' } }),
  aTemplate({ id: 'f', title: 'Hiến máu' }),
];

describe('the list', () => {
  const memory = {
    favourites: ['e', 'f', 'gone'],
    recent: [
      { id: 'f', day: '2026-11-20' },
      { id: 'a', day: '2026-11-19' },
    ],
    values: [],
  };

  test('has the own templates first, each once, and what is over last', async () => {
    const { container } = show({ templates: TEMPLATES, templateMemory: memory });
    expect(groups()).toEqual([
      [say.groups.favourites, 'Hiến máu'],
      [say.groups.recent, 'Thăm hỏi'],
      [say.groups.running, 'Tết'],
      [say.groups.coming, 'Tháng Công nhân'],
      [say.groups.over, 'Cũ', 'Rút lại'],
    ]);
    expect(screen.getByText(say.recalledLabel)).toBeTruthy();
    await expectAccessible(container);
  });

  test('shows what was searched for, and what is one slip away after it', () => {
    show({ templates: TEMPLATES, templateMemory: memory });
    search('than');
    expect(groups()).toEqual([
      [say.found(2), 'Tháng Công nhân'],
      [say.near, 'Thăm hỏi'],
    ]);
    search('hienn mau');
    expect(groups()).toEqual([[say.near, 'Hiến máu']]);
    search('không có');
    expect(screen.getByText(say.notFound('không có'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: say.showAll }));
    expect(titles().length).toBe(6);
  });

  test('can be narrowed to an occasion, a kind and a pack', () => {
    show({
      templates: TEMPLATES,
      packs: packs({ packs: [aPack(), aPack({ id: 'tet', title: 'Gói Tết' }), aPack({ id: 'rong' })] }),
    });
    const choose = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    choose(say.occasion, 'Chăm lo');
    expect(titles()).toEqual(['Thăm hỏi']);
    choose(say.occasion, '');
    choose(say.pack, 'tet');
    expect(titles()).toEqual(['Tết']);
    expect(within(screen.getByLabelText(say.pack)).getAllByRole('option').length).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: words.reports.contentKinds.phong_trao }));
    expect(screen.getByText(say.notFoundInFilter)).toBeTruthy();
  });

  test('can be narrowed to a campaign, by what templates say and by its steps', async () => {
    const campaigns = toCampaignStates(
      [
        aCampaign({ steps: [{ id: 'dang', title: 'Đăng', kind: 'post', templateId: 'c' }] }),
        aCampaign({ id: 'khong-mau', title: 'Không có mẫu', steps: [] }),
      ],
      [],
      '2026-05-05',
    );
    const templates = TEMPLATES.map((template) =>
      template.id === 'a' ? { ...template, campaignId: 'thang-cong-nhan' } : template,
    );
    const { container } = show({ templates, campaigns });
    const list = screen.getByLabelText(say.campaign);
    expect([...list.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      say.allCampaigns,
      'Tháng Công nhân',
    ]);
    fireEvent.change(list, { target: { value: 'thang-cong-nhan' } });
    expect(titles().sort()).toEqual(['Tháng Công nhân', 'Thăm hỏi']);
    await expectAccessible(container);
    search('thăm hỏi');
    expect(titles()).toEqual(['Thăm hỏi']);
  });

  test('draws forty of many, and more when asked', () => {
    const templates = Array.from({ length: 90 }, (_, at) => aTemplate({ id: `m-${at}`, title: `Mẫu ${at}` }));
    show({ templates });
    expect(titles().length).toBe(40);
    fireEvent.click(screen.getByRole('button', { name: say.more(40) }));
    fireEvent.click(screen.getByRole('button', { name: say.more(10) }));
    expect(titles().length).toBe(90);
    expect(screen.queryByRole('button', { name: /Xem thêm/ })).toBeNull();
  });

  test('a star is set and taken back, in the list and in the preview', () => {
    const { actions } = show({ templates: TEMPLATES, templateMemory: memory });
    const star = (title: string) => screen.getByRole('button', { name: say.favourite(title) });
    expect(star('Hiến máu').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(star('Hiến máu'));
    fireEvent.click(star('Tết'));
    fireEvent.click(screen.getByRole('button', { name: /^Thăm hỏi/ }));
    fireEvent.click(star('Thăm hỏi'));
    expect(actions.rememberTemplate.mock.calls).toEqual([
      [{ id: 'f', favourite: false }],
      [{ id: 'b', favourite: true }],
      [{ id: 'a', favourite: true }],
    ]);
  });

  test('a recalled template opens its replacement', () => {
    const recall = { reason: 'Sai', on: '2026-11-01', insteadId: 'f' };
    show({ templates: [...TEMPLATES, aTemplate({ id: 'g', title: 'Mẫu sai', recall })] });
    fireEvent.click(screen.getByRole('button', { name: /^Mẫu sai/ }));
    fireEvent.click(screen.getByRole('button', { name: say.openInstead('Hiến máu') }));
    expect(screen.getByRole('heading', { name: 'Hiến máu' })).toBeTruthy();
  });
});

describe('what is half filled in', () => {
  const template = aTemplate({
    title: 'Hội thao',
    fields: [{ id: 'noi', label: 'Nơi', kind: 'line' }],
    parts: [{ text: 'Hội thao tại ' }, { field: 'noi' }],
  });
  const other = aTemplate({ id: 'khac', title: 'Khác' });
  const open = (title = 'Hội thao') =>
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${title}`) }));
  const blank = () => screen.getByLabelText<HTMLInputElement>(say.field('Nơi'));
  const fill = (value: string) => fireEvent.input(blank(), { target: { value } });
  const goTo = (tab: 'today' | 'packs' | 'log') =>
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(words.panel.tabs[tab]) }));
  const goBack = () => fireEvent.click(screen.getByRole('button', { name: say.back }));

  test('is there again after a look at another tab, at the list and at another template', () => {
    show({ templates: [template, other] });
    open();
    fill('Nhà văn hoá');
    goTo('log');
    expect(screen.queryByRole('button', { name: say.back })).toBeNull();
    goTo('packs');
    expect(blank().value).toBe('Nhà văn hoá');
    goBack();
    open('Khác');
    goBack();
    open();
    expect(blank().value).toBe('Nhà văn hoá');
  });

  test('is empty again once it was inserted, but not while it is looked at', async () => {
    show({ templates: [template] });
    open();
    fill('Nhà văn hoá');
    fireEvent.click(screen.getByRole('button', { name: say.insert }));
    await screen.findByText(say.inserted);
    expect(blank().value).toBe('Nhà văn hoá');
    goBack();
    open();
    expect(blank().value).toBe('');
  });

  test('a search stays with the list', () => {
    show({ templates: [template, other] });
    search('khac');
    goTo('today');
    goTo('packs');
    expect([screen.getByLabelText<HTMLInputElement>(say.search).value, titles()]).toEqual(['khac', ['Khác']]);
  });
});

describe('a hold', () => {
  const hold = { reason: 'Cả nước để tang.', from: '2026-11-20', to: '2026-11-25' };

  test.each(['today', 'packs'] as const)('stands over the tab %s: until when, why, for what', async (tab) => {
    const { container } = show({ packs: packs({ holds: [hold] }) }, tab);
    expect(screen.getByText(say.hold.until('25/11/2026'))).toBeTruthy();
    expect(screen.getByText(hold.reason)).toBeTruthy();
    expect(screen.getByText(say.hold.all)).toBeTruthy();
    await expectAccessible(container);
  });

  test.each([
    ['phong_trao', true],
    ['phap_luat', false],
  ] as const)('for %s only: asked about before inserting %s', (kind, asked) => {
    show({ templates: [aTemplate()], packs: packs({ holds: [{ ...hold, contentKinds: [kind] }] }) });
    expect(screen.getByText(say.hold.kinds(words.reports.contentKinds[kind]))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Mẫu thử/ }));
    fireEvent.click(screen.getByRole('button', { name: say.insert }));
    expect(screen.queryByText(say.hold.ask) !== null).toBe(asked);
  });
});

test('notices stand on Today until they are read, the urgent one marked in a word', async () => {
  const urgent = { id: 'tin-1', title: 'Đổi khẩu hiệu', text: 'Dùng khẩu hiệu mới.', urgent: true };
  const calm = { id: 'tin-2', title: 'Tập huấn', text: 'Thứ Sáu.' };
  const { actions, container } = show({ packs: packs({ notices: [urgent, calm] }) }, 'today');
  expect(screen.getAllByRole('article').map((card) => card.textContent)).toEqual([
    `Đổi khẩu hiệu${say.urgent}Dùng khẩu hiệu mới.${say.dismiss}`,
    `Tập huấnThứ Sáu.${say.dismiss}`,
  ]);
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: say.dismissNotice('Đổi khẩu hiệu') }));
  expect(actions.dismissNotice.mock.calls).toEqual([[toNoticeKey(urgent)]]);
});

describe.each(TrustRefusal.options)('trouble with packs: %s', (trouble) => {
  const given = { packs: packs({ trouble, confirmedAt: '2026-11-20T02:07:00.000Z' }) };
  const sentence = say.trouble[trouble](say.kept('20/11 09:07'));

  test('is one sentence that says since when the packs in use are known', async () => {
    const { container } = show(given);
    expect(screen.getByText(sentence).textContent).toContain('20/11 09:07');
    await expectAccessible(container);
  });

  test('is loud only when there is something to know', () => {
    show(given, 'today');
    expect(screen.queryByText(sentence) === null).toBe(trouble === 'unreachable');
    cleanup();
    show(given);
    expect(screen.getByText(sentence).closest('.note') === null).toBe(trouble === 'unreachable');
  });
});

test('packs in use are told with who answers for them and what is too new to read', async () => {
  const { container } = show({
    packs: packs({
      packs: [
        aPack({
          unitName: 'LĐLĐ tỉnh',
          approver: { by: 'Ban Tuyên giáo', on: '2026-11-19' },
          verifiedAt: '2026-11-20T02:07:00.000Z',
          unknownParts: ['quizzes'],
        }),
        aPack({ id: 'khoi-dau', title: 'Gói mẫu khởi đầu', version: 1, starter: true }),
      ],
    }),
  });
  expect(screen.getAllByText(say.needsNewer).length).toBeGreaterThan(0);
  expect([...container.querySelectorAll('.packs-in-use .quiet')].map((line) => line.textContent)).toEqual([
    'Người duyệt: Ban Tuyên giáo, 19/11/2026 · phát hành 20/11/2026 · kiểm tra chữ ký lúc 20/11 09:07',
    'đi kèm tiện ích · phát hành 20/11/2026',
  ]);
  await expectAccessible(container);
});
