import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoordinatorActions } from '../../../components/coordinator/coordinator-actions.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aDraft, ME } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { aPack, aPackTemplate } from '../../unit/packs/a-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator: words } = toCoordinatorDictionary('vi');
const { editor } = words;
const template = aPackTemplate({
  source: { title: 'Kế hoạch', number: '20/KH-TLĐ' },
  parts: [{ text: 'Kính mời toàn thể đoàn viên.' }],
});
const mine = (over: Partial<PackDraft> = {}) =>
  aDraft({ state: 'draft', authorIds: [ME], pack: aPack({ templates: [template] }), ...over });

async function edit(draft: PackDraft = mine(), over: Partial<CoordinatorActions> = {}) {
  const actions = coordinatorActions({ read: async () => ({ done: { draft, events: [] } }), ...over });
  const shown = showCoordinator({ place: { at: 'edit', packId: 'goi-thu', version: 1 }, actions });
  await screen.findByRole('region', { name: editor.heading });
  return shown;
}

const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(name) }));
const openTemplate = () => fireEvent.click(screen.getByRole('button', { name: /^Mẫu thử/ }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const preview = () => screen.getByRole('region', { name: editor.templates.preview });

describe('can be used without seeing it', () => {
  test.each(Object.entries(editor.tabs))('%s', async (_, name) => {
    const pack = aPack({
      templates: [template],
      aim: { cohorts: ['thi-diem'] },
      shareItems: [
        {
          id: 'm',
          title: 'Bài',
          link: 'https://x.vn/a',
          pageKey: 'x',
          publishedOn: '2026-11-20',
          dueOn: '2026-11-30',
        },
      ],
      notices: [{ id: 'tb', title: 'Họp', text: 'Mai họp' }],
      recalls: [{ templateId: 'a', reason: 'Sai', on: '2026-11-21' }],
      hold: { reason: 'Quốc tang', from: '2026-11-21', to: '2026-11-22' },
    });
    const { container } = await edit(mine({ pack }));
    tab(name);
    await expectAccessible(container);
  });

  test('an open template with its preview', async () => {
    const { container } = await edit();
    openTemplate();
    await expectAccessible(container);
  });
});

describe('a template', () => {
  test('is shown as the panel shows it while it is written, and kept with every key', async () => {
    const { actions } = await edit();
    openTemplate();
    type(editor.parts.text(1), 'Kính mời các anh chị.');
    expect(within(preview()).getByText('Kính mời các anh chị.')).toBeTruthy();
    expect(actions.keep.mock.lastCall?.[0]).toMatchObject({
      revision: 3,
      pack: { templates: [{ parts: [{ text: 'Kính mời các anh chị.' }] }] },
    });
    expect(await screen.findByText(new RegExp(editor.keptAt('21/11 09:00')))).toBeTruthy();
  });

  test('what is selected is locked, and unlocked again', async () => {
    await edit();
    openTemplate();
    const box = screen.getByLabelText<HTMLTextAreaElement>(editor.parts.text(1));
    box.setSelectionRange(0, 8);
    press(editor.parts.lockLabel(1));
    expect(screen.getByLabelText<HTMLTextAreaElement>(editor.parts.locked(1)).value).toBe('Kính mời');
    expect(preview().querySelector('.locked')?.textContent).toBe('Kính mời');
    press(editor.parts.unlockLabel(1));
    expect(screen.getByLabelText<HTMLTextAreaElement>(editor.parts.text(1)).value).toBe(
      'Kính mời toàn thể đoàn viên.',
    );
  });

  test('a blank goes in at the caret, gets a name, and can be tried in the preview', async () => {
    await edit();
    openTemplate();
    screen.getByLabelText<HTMLTextAreaElement>(editor.parts.text(1)).setSelectionRange(9, 9);
    fireEvent.change(screen.getByLabelText(editor.parts.insertLabel(1)), { target: { value: '+' } });
    type(editor.blanks.name, 'Tên đơn vị');
    // In the text, and as the name of the blank's own facts.
    expect(screen.getAllByText(editor.parts.blank('Tên đơn vị'))).toHaveLength(2);
    expect(within(preview()).getByPlaceholderText('Tên đơn vị')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(editor.parts.text(1)).value).toBe('Kính mời ');
  });

  test('that was removed can be brought back', async () => {
    const { actions } = await edit();
    openTemplate();
    press(editor.templates.remove);
    expect(screen.getByText(editor.templates.removed('Mẫu thử'))).toBeTruthy();
    press(editor.templates.undo);
    expect(actions.keep.mock.lastCall?.[0].pack.templates).toEqual([template]);
  });
});

describe('the check', () => {
  test('leads to the place, and an error keeps the pack from being submitted', async () => {
    await edit();
    openTemplate();
    type(editor.parts.text(1), 'Ngày [điền ngày] tới');
    expect(screen.getByRole('button', { name: editor.submit })).toHaveProperty('disabled', true);
    tab(editor.tabs.facts);
    const finding = screen.getByText(new RegExp(words.lint.codes.leftover('').slice(0, 20)));
    fireEvent.click(finding);
    expect(screen.getByLabelText(editor.parts.text(1))).toBeTruthy();
  });

  test('a warning does not', async () => {
    await edit();
    expect(screen.getByText(words.lint.codes.nothing_locked())).toBeTruthy();
    expect(screen.getByRole('button', { name: editor.submit })).toHaveProperty('disabled', false);
  });
});

describe('saving', () => {
  test('tells when, and then there is nothing more to save', async () => {
    const { actions } = await edit();
    expect(screen.getByRole('button', { name: editor.save })).toHaveProperty('disabled', true);
    tab(editor.tabs.facts);
    type(editor.facts.title, 'Tên mới');
    await screen.findByText(new RegExp(editor.keptAt('21/11 09:00')));
    press(editor.save);
    expect(await screen.findByText(new RegExp(editor.saved('20/11 10:00')))).toBeTruthy();
    expect(actions.save.mock.lastCall?.[0]).toMatchObject({ revision: 3, pack: { title: 'Tên mới' } });
    expect(screen.getByRole('button', { name: editor.save })).toHaveProperty('disabled', true);
  });

  test('what nobody changed is submitted without being saved: that would make the reader an author', async () => {
    const { actions, places } = await edit();
    press(editor.submit);
    await waitFor(() => expect(actions.move.mock.lastCall?.[1]).toBe('submit'));
    expect(actions.save).not.toHaveBeenCalled();
    await waitFor(() => expect(places.at(-1)).toEqual({ at: 'review', packId: 'goi-thu', version: 1 }));
  });

  test('what is typed meanwhile is neither called saved nor a conflict with oneself', async () => {
    const saving = Promise.withResolvers<{ done: PackDraft }>();
    const { actions } = await edit(mine(), { save: () => saving.promise });
    tab(editor.tabs.facts);
    type(editor.facts.title, 'Tên mới');
    await screen.findByText(new RegExp(editor.keptAt('21/11 09:00')));
    press(editor.save);
    type(editor.facts.title, 'Tên mới hơn');
    saving.resolve({ done: mine({ revision: 4 }) });
    await waitFor(() =>
      expect(actions.keep.mock.lastCall?.[0]).toMatchObject({ revision: 4, pack: { title: 'Tên mới hơn' } }),
    );
    expect(screen.queryByText(new RegExp(editor.saved('20/11 10:00')))).toBeNull();
    press(editor.save);
    await waitFor(() => expect(actions.save.mock.lastCall?.[0]).toMatchObject({ revision: 4 }));
  });

  test('while it is being submitted nothing can be typed that would not be part of it', async () => {
    const moving = Promise.withResolvers<{ done: PackDraft }>();
    const { container, places } = await edit(mine(), { move: () => moving.promise });
    press(editor.submit);
    await waitFor(() => expect(container.querySelector('.two-columns')).toHaveProperty('inert', true));
    expect(screen.getByRole('button', { name: editor.submit })).toHaveProperty('disabled', true);
    moving.resolve({ done: mine() });
    await waitFor(() => expect(places.at(-1)).toEqual({ at: 'review', packId: 'goi-thu', version: 1 }));
  });

  test('that fails keeps the text and says why', async () => {
    const { container } = await edit(mine(), { save: async () => ({ trouble: 'unreachable' }) });
    tab(editor.tabs.facts);
    type(editor.facts.title, 'Tên mới');
    await screen.findByText(new RegExp(editor.keptAt('21/11 09:00')));
    press(editor.save);
    expect(await screen.findByText(words.trouble.unreachable)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(editor.facts.title).value).toBe('Tên mới');
    await expectAccessible(container);
  });

  test('after somebody else shows both texts and lets a person choose', async () => {
    const theirs = mine({ revision: 5, pack: aPack({ title: 'Tên của chị Soạn', templates: [template] }) });
    let saves = 0;
    const { container, actions } = await edit(mine(), {
      save: async () => (saves++ === 0 ? { conflict: theirs } : { done: mine({ revision: 6 }) }),
    });
    tab(editor.tabs.facts);
    type(editor.facts.title, 'Tên của tôi');
    await screen.findByText(new RegExp(editor.keptAt('21/11 09:00')));
    press(editor.save);
    const conflict = await screen.findByRole('alert', { name: editor.conflict.heading });
    expect(conflict.querySelector('del')?.textContent).toContain('Tên của chị Soạn');
    expect(conflict.querySelector('ins')?.textContent).toContain('Tên của tôi');
    await expectAccessible(container);
    press(editor.conflict.keepMine);
    await waitFor(() => expect(actions.save.mock.lastCall?.[0].revision).toBe(5));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('coming back to what was typed here', () => {
  const kept = {
    revision: 3,
    keptAt: '2026-11-21T01:00:00.000Z',
    pack: aPack({ title: 'Đang gõ dở', templates: [template] }),
  };

  test('shows it, and the server’s can be taken instead', async () => {
    let unsaved = [kept];
    const { actions } = await edit(mine(), {
      unsaved: async () => unsaved,
      drop: async () => {
        unsaved = [];
      },
    });
    expect(screen.getByRole('heading', { name: 'Đang gõ dở' })).toBeTruthy();
    expect(screen.getByText(editor.resumed('21/11 08:00'))).toBeTruthy();
    press(editor.dropMine);
    expect(await screen.findByRole('heading', { name: 'Gói thử' })).toBeTruthy();
    expect(actions.drop).toHaveBeenCalledOnce();
  });

  test('works without a network', async () => {
    await edit(mine(), { unsaved: async () => [kept], read: async () => ({ trouble: 'unreachable' }) });
    expect(screen.getByText(editor.serverUnread)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Đang gõ dở' })).toBeTruthy();
  });

  test('after somebody else saved meanwhile shows both at once', async () => {
    await edit(mine({ revision: 4 }), { unsaved: async () => [kept] });
    expect(screen.getByRole('alert', { name: editor.conflict.heading })).toBeTruthy();
  });
});

test('a table is shown before it is taken in, with what is wrong by row', async () => {
  const picture = {
    name: 'a.png',
    sha256: 'ab'.repeat(32),
    bytes: 9,
    mediaType: 'image/png',
    alt: 'Ảnh',
  } as const;
  const { container, actions } = await edit(mine(), {
    readTemplates: async () => ({
      templates: [
        { template: aPackTemplate({ id: 'moi', title: 'Mẫu từ Excel' }), change: 'added' },
        { template: { ...template, picture }, change: 'same' },
      ],
      troubles: [{ row: 7, code: 'kind_unknown', detail: 'Thời tiết' }],
    }),
  });
  tab(editor.tabs.files);
  const file = new File(['x'], 'bang.xlsx');
  fireEvent.change(screen.getByLabelText(editor.sheet.importTemplates), { target: { files: [file] } });
  expect(await screen.findByText(`${editor.sheet.change.added}: Mẫu từ Excel`)).toBeTruthy();
  expect(screen.getByText(editor.sheet.row(7, editor.sheet.troubles.kind_unknown('Thời tiết')))).toBeTruthy();
  expect(screen.getByText(editor.sheet.picturesKept(1))).toBeTruthy();
  expect(actions.keep).not.toHaveBeenCalled();
  await expectAccessible(container);
  press(editor.sheet.take(1));
  expect(actions.keep.mock.lastCall?.[0].pack.templates.map(({ id }) => id)).toEqual(['mau-thu', 'moi']);
  expect(screen.getByText(editor.sheet.taken(1))).toBeTruthy();
});

test('the page of a share item is read off its link', async () => {
  await edit();
  tab(editor.tabs.shares);
  press(editor.shares.add);
  type(editor.shares.link, ' https://www.facebook.com/congdoanvietnam/posts/1 ');
  expect(screen.getByText(editor.shares.page('congdoanvietnam'))).toBeTruthy();
});
