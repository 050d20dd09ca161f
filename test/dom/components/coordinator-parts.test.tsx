import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoordinatorActions } from '../../../components/coordinator/coordinator-actions.ts';
import { Pack } from '../../../utils/contract/pack.ts';
import type { TreeUnit } from '../../../utils/contract/unit-tree.ts';
import { tidyPack } from '../../../utils/domain/packs/tidy-pack.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { readAdapter } from '../../../utils/services/read-adapter.ts';
import { aDraft, ME } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { aFullPack } from '../../unit/packs/a-full-pack.ts';
import { aPack, aPackTemplate } from '../../unit/packs/a-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const words = toCoordinatorDictionary('vi');
const { editor, lint, review } = words.coordinator;
const { plans, aim } = editor;

async function edit(pack: Pack = aPack(), over: Partial<CoordinatorActions> = {}) {
  const draft = aDraft({ state: 'draft', authorIds: [ME], pack });
  const actions = coordinatorActions({ read: async () => ({ done: { draft, events: [] } }), ...over });
  const shown = showCoordinator({ place: { at: 'edit', packId: 'goi-thu', version: 1 }, actions });
  await screen.findByRole('region', { name: editor.heading });
  /** The pack as it would be saved. */
  const kept = () => tidyPack(actions.keep.mock.lastCall?.[0].pack ?? pack);
  return { ...shown, actions, kept };
}

const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string, nth = 0) => {
  const box = screen.getAllByLabelText(label)[nth];
  if (box) fireEvent.input(box, { target: { value } });
};
const choose = (label: string, value: string) => {
  const box = screen.getAllByLabelText(label)[0];
  if (box) fireEvent.change(box, { target: { value } });
};
const tick = (label: string) => fireEvent.click(screen.getByLabelText(label));

test.each(Object.entries(editor.tabs))(
  'a pack with every part can be edited without seeing it: %s',
  async (_, name) => {
    const { container } = await edit(aFullPack());
    tab(name);
    await expectAccessible(container);
  },
);

test('a target is written, with its document, days and holidays, and is valid', async () => {
  const { kept } = await edit();
  tab(editor.tabs.targets);
  const said = plans.targets;
  press(said.add);
  expect(screen.getByText(lint.codes.source_empty())).toBeTruthy();
  type(said.title, 'Ít nhất 4 tin, bài mỗi ngày');
  type(said.number, '4');
  choose(said.period, 'day');
  tick('Hai');
  tick('Ba');
  type(editor.templates.source, 'Kế hoạch 20');
  type(editor.templates.number, '20/KH-TLĐ');
  press(said.dayOffAdd);
  type(said.dayOffTitle, 'Quốc khánh');
  press(said.tetOffAdd);
  expect(Pack.parse(kept()).targets).toMatchObject([
    {
      id: 'ct-abc123',
      title: 'Ít nhất 4 tin, bài mỗi ngày',
      number: 4,
      period: 'day',
      weekdays: [1, 2],
      source: { title: 'Kế hoạch 20', number: '20/KH-TLĐ' },
      daysOff: [{ title: 'Quốc khánh' }],
      tetOff: { title: said.tetOff, daysBefore: 1, daysAfter: 3 },
    },
  ]);
});

test('a campaign is written in each of the three ways of saying when, with steps that can be moved', async () => {
  const { kept } = await edit();
  tab(editor.tabs.campaigns);
  const said = plans.campaigns;
  press(said.add);
  type(said.title, 'Tết Sum vầy');
  type(editor.templates.source, 'Kế hoạch');
  choose(said.when, 'everyYear');
  type(said.day, '1', 0);
  type(said.month, '5', 0);
  type(said.day, '30', 1);
  type(said.month, '5', 1);
  expect(kept().campaigns?.[0]?.days).toEqual({ everyYear: { from: '05-01', to: '05-30' } });
  type(said.day, '31', 1);
  type(said.month, '2', 1);
  expect(screen.getByText(lint.codes.year_day_wrong())).toBeTruthy();
  choose(said.when, 'tet');
  type(said.daysBefore, '15');
  press(said.stepAdd);
  type(said.stepTitle, 'Đăng bài', 0);
  press(said.stepAdd);
  type(said.stepTitle, 'Tải ảnh', 1);
  press(plans.rows.up(said.step(2)));
  expect(Pack.parse(kept()).campaigns).toMatchObject([
    { days: { tet: { daysBefore: 15, daysAfter: 5 } }, steps: [{ title: 'Tải ảnh' }, { title: 'Đăng bài' }] },
  ]);
});

test('an article of the press is a share item without a page', async () => {
  const { kept } = await edit();
  tab(editor.tabs.shares);
  const said = editor.shares;
  press(said.add);
  type(said.title, 'Bài báo');
  type(said.link, 'https://laodong.example/bai');
  expect(screen.getByText(said.noPage)).toBeTruthy();
  expect(screen.getByText(lint.codes.page_or_publisher())).toBeTruthy();
  choose(said.where, 'press');
  type(said.publisher, 'Báo Lao Động');
  tick(said.pinned);
  expect(Pack.parse(kept()).shareItems).toEqual([
    {
      id: 'muc-abc123',
      title: 'Bài báo',
      link: 'https://laodong.example/bai',
      publisher: 'Báo Lao Động',
      publishedOn: '2026-11-21',
      pinned: true,
    },
  ]);
});

test('words for the reminder are written with the sentences that test them', async () => {
  const { kept } = await edit();
  tab(editor.tabs.words);
  const said = editor.words.reminders;
  press(said.phraseAdd);
  type(said.phrase, 'việc nhẹ* lương cao');
  choose(said.category, 'commercial_scam');
  expect(screen.getByText(lint.codes.phrase_wrong('việc nhẹ* lương cao'))).toBeTruthy();
  const scam = words.reminders.category.commercial_scam.name;
  expect(screen.getByText(lint.codes.untested(scam))).toBeTruthy();
  type(said.phrase, 'việc nhẹ lương cao');
  press(said.mustAdd);
  type(said.sentence, 'Tuyển việc nặng');
  expect(screen.getByLabelText(said.sentence).getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(lint.codes.not_reminded('Tuyển việc nặng'))).toBeTruthy();
  expect(screen.getByText(said.notReminded)).toBeTruthy();
  type(said.sentence, 'Tuyển việc nhẹ lương cao');
  expect(screen.queryByText(said.notReminded)).toBeNull();
  type(said.hosts, 'CongDoan.vn, ');
  expect(Pack.parse(kept()).reminders).toEqual({
    phrases: [{ category: 'commercial_scam', phrase: 'việc nhẹ lương cao' }],
    exceptions: [],
    trustedHosts: ['congdoan.vn'],
    mustRemind: [{ category: 'commercial_scam', text: 'Tuyển việc nhẹ lương cao' }],
    mustNotRemind: [],
  });
  expect(screen.queryByText(lint.codes.untested(scam))).toBeNull();
});

test('a description of Facebook is taken when it is valid, and what is wrong is said by place', async () => {
  const { kept, container } = await edit(aPack(), { readAdapter });
  tab(editor.tabs.pages);
  const said = editor.words.adapter;
  type(said.paste, '{ "id": ');
  press(said.read);
  expect(screen.getByText(said.notJson)).toBeTruthy();
  const adapter = aFullPack().adapter;
  type(said.paste, JSON.stringify({ ...adapter, version: 'ba', extra: 1 }));
  press(said.read);
  expect(screen.getByText(said.wrongAt('version', said.problems.missing))).toBeTruthy();
  expect(screen.getByText(said.wrongAt('extra', said.problems.unknown))).toBeTruthy();
  await expectAccessible(container);
  type(said.paste, JSON.stringify(adapter));
  press(said.read);
  expect(screen.getByText(said.taken)).toBeTruthy();
  expect(kept().adapter).toEqual(adapter);
});

describe('a picture beside a template', () => {
  const uploaded = {
    name: 'ap-phich.png',
    sha256: 'ab'.repeat(32),
    bytes: 1_400_000,
    mediaType: 'image/png' as const,
  };
  const file = new File(['x'], 'ap-phich.png');
  const openPicture = async (over: Partial<CoordinatorActions>) => {
    const shown = await edit(aPack({ templates: [aPackTemplate()] }), over);
    fireEvent.click(screen.getByRole('button', { name: /^Mẫu thử/ }));
    fireEvent.change(screen.getByLabelText(plans.files.add), { target: { files: [file] } });
    return shown;
  };

  test('is sent, described, and shown as page admins will see it', async () => {
    const { kept } = await openPicture({
      upload: async () => ({ done: uploaded }),
      readMaterial: async () => ({ mediaType: 'image/png', base64: 'AAAA' }),
    });
    expect(await screen.findByText(plans.files.file('ap-phich.png', '1,4 MB'))).toBeTruthy();
    expect(screen.getByText(lint.codes.alt_missing('ap-phich.png'))).toBeTruthy();
    type(plans.files.alt, 'Áp phích Tháng Công nhân');
    expect(await screen.findByRole('img', { name: 'Áp phích Tháng Công nhân' })).toBeTruthy();
    expect(Pack.parse(kept()).templates[0]?.picture).toEqual({
      ...uploaded,
      alt: 'Áp phích Tháng Công nhân',
    });
    press(plans.files.remove);
    expect(kept().templates[0]?.picture).toBeUndefined();
  });

  test('that arrives late joins what was written meanwhile, also in another place', async () => {
    const uploading = Promise.withResolvers<{ done: typeof uploaded }>();
    const { kept } = await openPicture({ upload: () => uploading.promise });
    type(editor.templates.title, 'Tên viết trong lúc gửi');
    press(editor.templates.back);
    tab(editor.tabs.facts);
    type(editor.facts.title, 'Tên gói viết trong lúc gửi');
    uploading.resolve({ done: uploaded });
    await waitFor(() => expect(kept().templates[0]?.picture).toMatchObject(uploaded));
    expect(kept().title).toBe('Tên gói viết trong lúc gửi');
    expect(kept().templates[0]?.title).toBe('Tên viết trong lúc gửi');
  });

  test.each([
    [{ refused: 'not_a_picture' } as const, plans.files.refused.not_a_picture()],
    [{ trouble: 'no_room' } as const, words.coordinator.trouble.no_room],
    [{ trouble: 'unreachable' } as const, words.coordinator.trouble.unreachable],
  ])('that cannot be taken says why: %j', async (outcome, sentence) => {
    const { actions } = await openPicture({ upload: async () => outcome });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(actions.keep).not.toHaveBeenCalled();
  });
});

describe('the aim', () => {
  const unit = (id: string, name: string, below = 0): TreeUnit => ({
    id,
    name,
    below,
    parentId: 'ldld-thanh-pho',
  });
  const phuong = unit('phuong', 'Công đoàn phường', 1);
  const truong = {
    ...unit('truong', 'Trường Ánh Dương'),
    parentId: 'phuong',
    parentName: 'Công đoàn phường',
  };
  const unitsBelow: CoordinatorActions['unitsBelow'] = async (question) => {
    const units = 'parent' in question ? (question.parent === 'phuong' ? [truong] : [phuong]) : [truong];
    return { done: { units, total: units.length } };
  };
  const unitWords: CoordinatorActions['unitWords'] = async () => ({
    done: { levels: [], kinds: [], cohorts: [{ word: 'thi-diem', units: 3 }] },
  });
  const narrow = async (over: Partial<CoordinatorActions> = {}) => {
    const shown = await edit(aPack(), { unitsBelow, unitWords, ...over });
    tab(editor.tabs.facts);
    fireEvent.click(screen.getByLabelText(aim.narrower));
    return shown;
  };

  test('is ticked in the tree; what stands below a chosen unit is chosen with it', async () => {
    const { kept, container } = await narrow();
    const box = await screen.findByRole('checkbox', { name: /^Công đoàn phường/ });
    press(aim.unfold('Công đoàn phường'));
    const below = await screen.findByRole('checkbox', { name: /^Trường Ánh Dương/ });
    await expectAccessible(container);
    fireEvent.click(box);
    expect(kept().aim).toEqual({ units: ['phuong'] });
    await waitFor(() => expect(below).toHaveProperty('disabled', true));
    press(aim.unchoose('Công đoàn phường'));
    expect(kept().aim).toBeUndefined();
  });

  test('more of a level is added once, however often it is asked for', async () => {
    const level = ['a', 'b', 'c'].map((id) => unit(id, `Đơn vị ${id}`));
    await narrow({
      unitsBelow: async (question) => {
        const from = 'from' in question ? (question.from ?? 0) : 0;
        return { done: { units: from === 0 ? level.slice(0, 1) : level.slice(from, from + 1), total: 3 } };
      },
    });
    const more = await screen.findByRole('button', { name: aim.more(2) });
    fireEvent.click(more);
    fireEvent.click(more);
    fireEvent.click(await screen.findByRole('button', { name: aim.more(1) }));
    await screen.findByRole('checkbox', { name: /^Đơn vị c/ });
    const names = screen
      .getAllByRole('checkbox', { name: /^Đơn vị/ })
      .map((box) => box.closest('li')?.textContent?.trim());
    expect(names).toEqual(['Đơn vị a', 'Đơn vị b', 'Đơn vị c']);
  });

  test('is found by words, and what was chosen keeps its name', async () => {
    const { kept } = await narrow();
    fireEvent.input(screen.getByRole('searchbox', { name: aim.search }), { target: { value: 'anh duong' } });
    const list = await screen.findByRole('list', { name: aim.results });
    fireEvent.click(within(list).getByRole('checkbox', { name: /Trường Ánh Dương \(Công đoàn phường\)/ }));
    expect(kept().aim).toEqual({ units: ['truong'] });
    expect(screen.getByRole('button', { name: aim.unchoose('Trường Ánh Dương') })).toBeTruthy();
  });

  test('offers the groups that units really have, and tells the reach', async () => {
    const { actions } = await narrow();
    fireEvent.click(await screen.findByLabelText(aim.counted('thi-diem', 3)));
    press(aim.ask);
    expect(await screen.findByText(aim.reach(84, 120))).toBeTruthy();
    expect(actions.reach.mock.lastCall).toEqual([{ cohorts: ['thi-diem'] }]);
  });

  test('without the server says so, and codes can be typed all the same', async () => {
    const { kept } = await narrow({
      unitsBelow: async () => ({ trouble: 'unreachable' }),
      unitWords: async () => ({ trouble: 'unreachable' }),
    });
    expect(await screen.findByText(words.coordinator.trouble.unreachable)).toBeTruthy();
    type(aim.units, 'cdcs-hoa-mai, ');
    expect(kept().aim).toEqual({ units: ['cdcs-hoa-mai'] });
  });
});

test('a reviewer reads every part of a first version, and each change of a later one', async () => {
  const pack = aFullPack();
  const [target] = pack.targets ?? [];
  if (!target) throw new Error('no target');
  const inForce = { ...pack, targets: [{ ...target, number: 3 }], reminders: undefined };
  const { reminders: _none, ...before } = inForce;
  const actions = coordinatorActions({
    read: async () => ({
      done: { draft: aDraft({ pack: { ...pack, version: 2 }, version: 2 }), events: [], inForce: before },
    }),
  });
  const { container } = showCoordinator({ place: { at: 'review', packId: 'goi-thu', version: 2 }, actions });
  const changes = await screen.findByRole('region', { name: review.changesHeading });
  const changed = within(changes).getByRole('region', { name: `${review.parts.targets}: ${target.title}` });
  expect(changed.textContent).toContain('3');
  expect(within(changes).getByRole('region', { name: review.parts.reminders }).textContent).toContain(
    'đồ ngốc',
  );
  await expectAccessible(container);
});
