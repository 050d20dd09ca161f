import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aCoordinator, aDraft, ME, toSummary } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { aPack } from '../../unit/packs/a-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator: words } = toCoordinatorDictionary('vi');
const kept = { revision: 0, keptAt: '2026-11-21T01:00:00.000Z', pack: aPack({ id: 'do-dang', title: '' }) };
const several = () =>
  coordinatorActions({
    list: async () => ({
      done: {
        me: aCoordinator(),
        drafts: [
          toSummary(aDraft({ state: 'published', pack: aPack({ id: 'a', title: 'Gói đang dùng' }) })),
          toSummary(aDraft({ state: 'draft', authorIds: [ME], pack: aPack({ id: 'b', title: 'Gói nháp' }) })),
          toSummary(aDraft({ pack: aPack({ id: 'c', title: 'Gói chờ' }) })),
        ],
      },
    }),
  });

const titles = () =>
  screen.getAllByRole('button', { name: /Gói .*bản/ }).map((row) => row.querySelector('strong')?.textContent);

describe('registration', () => {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const fill = () => {
    type(words.register.server, 'https://baocao.example');
    type(words.register.code, 'HM7K-2XRT-9W4P');
    type(words.register.name, ' Lê Văn Duyệt ');
    fireEvent.submit(screen.getByRole('form', { name: words.register.heading }));
  };

  test('explains itself, and sends what was typed', async () => {
    const { container, actions } = showCoordinator({ me: null });
    expect(screen.getByText(words.register.consent)).toBeTruthy();
    expect(actions.list).not.toHaveBeenCalled();
    await expectAccessible(container);
    fill();
    await waitFor(() =>
      expect(actions.register.mock.calls).toEqual([
        [{ server: 'https://baocao.example', code: 'HM7K-2XRT-9W4P', name: 'Lê Văn Duyệt' }],
      ]),
    );
  });

  test.each(['code_used', 'no_consent', 'no_ed25519', 'unreachable'] as const)(
    'that fails for %s says so',
    async (trouble) => {
      const { container } = showCoordinator({
        me: null,
        actions: coordinatorActions({ register: async () => ({ trouble }) }),
      });
      fill();
      expect(await screen.findByText(words.trouble[trouble])).toBeTruthy();
      expect(screen.getByLabelText<HTMLInputElement>(words.register.code).value).toBe('HM7K-2XRT-9W4P');
      await expectAccessible(container);
    },
  );

  test('that the server took back asks for a new code and keeps the name', async () => {
    showCoordinator({ actions: coordinatorActions({ list: async () => ({ trouble: 'unauthorized' }) }) });
    expect(await screen.findByText(words.trouble.unauthorized)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(words.register.name).value).toBe('Lê Văn Duyệt');
  });
});

test('a key that is not enrolled is shown in groups to be read out, above everything else', async () => {
  const me = aCoordinator({ enrolled: false });
  const { container } = showCoordinator({
    me,
    actions: coordinatorActions({ list: async () => ({ done: { me, drafts: [] } }) }),
  });
  const card = await screen.findByRole('region', { name: words.key.waiting });
  expect(card.querySelector('.fingerprint')?.textContent?.trim()).toBe(
    me.keyId.replace(/(.{4})(?=.)/g, '$1 '),
  );
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: words.key.forget }));
  expect(screen.getByText(words.key.forgetConfirm)).toBeTruthy();
});

describe('the list', () => {
  test('puts what waits for the reader on top, and says whose turn it is', async () => {
    const { container } = showCoordinator({ actions: several() });
    expect(await screen.findByText(words.steps.you_review)).toBeTruthy();
    expect(titles()).toEqual(['Gói chờ', 'Gói nháp', 'Gói đang dùng']);
    await expectAccessible(container);
  });

  test('is narrowed by step and by words without marks', async () => {
    showCoordinator({ actions: several() });
    fireEvent.click(await screen.findByRole('button', { name: words.states.published }));
    expect(titles()).toEqual(['Gói đang dùng']);
    fireEvent.click(screen.getByRole('button', { name: words.list.all }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nhap' } });
    expect(titles()).toEqual(['Gói nháp']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'không có' } });
    expect(screen.getByText(words.list.nothingFound)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.list.showAll }));
    expect(titles()).toHaveLength(3);
  });

  test('that is empty says what a pack is', async () => {
    const actions = coordinatorActions({ list: async () => ({ done: { me: aCoordinator(), drafts: [] } }) });
    const { container } = showCoordinator({ actions });
    expect(await screen.findByText(words.list.noneExplain)).toBeTruthy();
    await expectAccessible(container);
  });

  test('without a network says so, and what was typed here is still offered', async () => {
    const actions = coordinatorActions({
      list: async () => ({ trouble: 'unreachable' }),
      unsaved: async () => [kept],
    });
    const { container, places } = showCoordinator({ actions });
    expect(await screen.findByText(words.trouble.unreachable)).toBeTruthy();
    expect(screen.getByText(words.list.offline)).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: `${words.list.resume}: ${words.list.untitled}` }));
    expect(places).toEqual([{ at: 'edit', packId: 'do-dang', version: 1 }]);
  });

  test('throws away what was typed only after a question', async () => {
    const { actions } = showCoordinator({ actions: coordinatorActions({ unsaved: async () => [kept] }) });
    fireEvent.click(
      await screen.findByRole('button', { name: `${words.list.drop}: ${words.list.untitled}` }),
    );
    expect(actions.drop).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: words.list.drop }));
    await waitFor(() => expect(actions.drop).toHaveBeenCalledOnce());
  });

  test('begins a new pack that is kept on this device at once', async () => {
    const { actions, places } = showCoordinator();
    fireEvent.click(await screen.findByRole('button', { name: words.list.create }));
    await waitFor(() =>
      expect(places).toEqual([{ at: 'edit', packId: 'goi-2026-11-21-abc123', version: 1 }]),
    );
    expect(actions.keep.mock.calls[0]?.[0]).toMatchObject({ revision: 0, pack: { title: '' } });
  });

  test('is there in English', async () => {
    const { container } = showCoordinator({ actions: several(), language: 'en' });
    expect(await screen.findByText('Waits for your review')).toBeTruthy();
    await expectAccessible(container);
  });
});

test('on going to a pack the focus goes along, to the top of what is new', async () => {
  const { container } = showCoordinator();
  fireEvent.click(await screen.findByRole('button', { name: /Gói thử/ }));
  await waitFor(() => expect(document.activeElement).toBe(container.querySelector('main')));
});

describe('the end of the unit’s list of packs', () => {
  const ending = (listExpiresOn?: string) =>
    coordinatorActions({ list: async () => ({ done: { me: aCoordinator(), drafts: [], listExpiresOn } }) });
  const { near, past, renew } = words.listExpiry;

  test.each([
    ['is told two months before', '2027-01-20', near('20/01/2027')],
    ['is told on the last day', '2026-11-21', near('21/11/2026')],
    ['is told once it is past', '2026-11-20', past('20/11/2026')],
  ])('%s, with what renews it', async (_when, day, sentence) => {
    const { container } = showCoordinator({ actions: ending(day) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(renew)).toBeTruthy();
    await expectAccessible(container);
  });

  test.each([
    ['is far', '2027-01-21'],
    ['is nowhere, since nothing was published', undefined],
  ])('%s: nothing is told', async (_when, day) => {
    showCoordinator({ actions: ending(day) });
    await screen.findByText(words.list.none);
    expect(screen.queryByText(renew)).toBeNull();
  });
});
