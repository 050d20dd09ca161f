import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoordinatorActions } from '../../../components/coordinator/coordinator-actions.ts';
import type { SigningSummary } from '../../../utils/contract/coordinator-desk.ts';
import type { Coordinator, PackDraft } from '../../../utils/contract/pack-draft.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aCoordinator, aDraft, ME, toSummary } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { aPack, aPackTemplate } from '../../unit/packs/a-pack.ts';
import { expectAccessible } from './accessibility.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator: words } = toCoordinatorDictionary('vi');
const { review } = words;

async function read(
  draft: PackDraft,
  over: Partial<CoordinatorActions> = {},
  me: Coordinator = aCoordinator(),
) {
  const actions = coordinatorActions({
    list: async () => ({ done: { me, drafts: [toSummary(draft)] } }),
    read: async () => ({ done: { draft, events: [] } }),
    ...over,
  });
  const place = { at: 'review' as const, packId: draft.packId, version: draft.version };
  const shown = showCoordinator({ place, actions, me });
  await screen.findByRole('region', { name: review.movesHeading });
  return shown;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => {
  const card = screen.getByRole('region', { name: review.movesHeading });
  return [...card.querySelectorAll('button')].map(({ textContent }) => textContent);
};

describe('the changes', () => {
  const inForce = aPack({ templates: [aPackTemplate({ parts: [{ text: 'Họp ngày 20/11.' }] })] });
  const draft = aDraft({
    version: 2,
    pack: aPack({ version: 2, templates: [aPackTemplate({ parts: [{ text: 'Họp ngày 21/11.' }] })] }),
  });

  test('stand word by word, for the eye and for the ear', async () => {
    const { container } = await read(draft, { read: async () => ({ done: { draft, events: [], inForce } }) });
    expect(container.querySelector('del')?.textContent).toBe(
      ` ${review.removedBegin} 20 ${review.changeEnd} `,
    );
    expect(container.querySelector('ins')?.textContent).toBe(` ${review.addedBegin} 21 ${review.changeEnd} `);
    expect(screen.getByText(review.inForce(1))).toBeTruthy();
    await expectAccessible(container);
  });

  test('of a first version are the whole of it', async () => {
    await read(aDraft());
    expect(screen.getByText(review.firstVersion)).toBeTruthy();
    expect(screen.getAllByText('Nội dung mẫu.').length).toBeGreaterThan(0);
  });
});

describe('what may be done', () => {
  const { moves, whyNot } = review;
  test.each<[string, Partial<PackDraft>, Partial<Coordinator>, string[]]>([
    ['a colleague’s pack', {}, {}, [moves.approve, moves.ask_changes, moves.reject]],
    ['one’s own pack in review', { authorIds: [ME] }, {}, [moves.withdraw]],
    ['one’s own draft', { authorIds: [ME], state: 'draft' }, {}, [moves.submit]],
    ['an approved pack', { state: 'approved', approverId: ME }, {}, [review.sign.start]],
    ['a published pack', { state: 'published' }, {}, [moves.recall]],
    [
      'a recall that waits',
      { state: 'published', reason: 'Sai ngày' },
      {},
      [review.sign.startRecall, moves.withdraw_recall],
    ],
    ['a rejected pack', { state: 'rejected' }, {}, []],
  ])('with %s', async (_, over, me, expected) => {
    const { container } = await read(aDraft(over), {}, aCoordinator(me));
    expect(buttons()).toEqual(expected);
    await expectAccessible(container);
  });

  test.each<[string, Partial<PackDraft>, Partial<Coordinator>]>([
    [whyNot.not_enrolled, { state: 'approved', approverId: ME }, { enrolled: false }],
    [whyNot.signed, { state: 'approved', approverId: ME, signedBy: [ME] }, {}],
    [whyNot.not_a_signer, { state: 'approved' }, {}],
    [whyNot.nothing, { state: 'superseded' }, {}],
  ])('nothing, because: %s', async (sentence, over, me) => {
    await read(aDraft(over), {}, aCoordinator(me));
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('approving says what comes next and reads the pack again', async () => {
    const { actions } = await read(aDraft());
    press(moves.approve);
    expect(await screen.findByText(review.done.approve)).toBeTruthy();
    expect(actions.move.mock.lastCall?.slice(1)).toEqual(['approve', undefined]);
    expect(actions.read).toHaveBeenCalledTimes(2);
  });

  test.each(['ask_changes', 'reject'] as const)('%s needs a reason', async (move) => {
    const { actions, container } = await read(aDraft());
    press(moves[move]);
    const form = screen.getByRole('form', { name: moves[move] });
    fireEvent.submit(form);
    expect(screen.getByText(review.reasonMissing)).toBeTruthy();
    expect(actions.move).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText(review.reasonFor[move]), { target: { value: ' Thiếu nguồn ' } });
    fireEvent.submit(form);
    await waitFor(() => expect(actions.move.mock.lastCall?.slice(1)).toEqual([move, 'Thiếu nguồn']));
  });

  test('what the server refuses is said and nothing else happens', async () => {
    await read(aDraft(), { move: async () => ({ trouble: 'conflict' }) });
    press(moves.approve);
    expect(await screen.findByText(words.trouble.conflict)).toBeTruthy();
  });

  test('errors keep a draft from being submitted', async () => {
    const pack = aPack({ templates: [aPackTemplate({ parts: [{ text: 'Ngày [điền]' }] })] });
    await read(aDraft({ authorIds: [ME], state: 'draft', pack }));
    expect(screen.getByRole('button', { name: moves.submit })).toHaveProperty('disabled', true);
    expect(screen.getByText(review.errorsFirst(1))).toBeTruthy();
  });
});

describe('signing', () => {
  const draft = aDraft({ state: 'approved', approverId: ME });
  const summary: SigningSummary = {
    role: 'org/ldld-thanh-pho',
    canonical: '{}',
    listVersion: 8,
    expiresOn: '2027-11-21',
    sha256: 'ab'.repeat(32),
    own: { path: 'packs/x/goi-thu.json', title: 'Gói thử', version: 1 },
    others: [{ path: 'packs/x/goi-khac.json', title: 'Gói khác', version: 4 }],
    signed: 1,
    threshold: 2,
  };

  test('shows in plain words what was checked, and signs only then', async () => {
    const { actions, container } = await read(draft, {
      check: async () => ({ done: summary }),
      sign: async () => ({ done: aDraft({ state: 'published' }) }),
    });
    press(review.sign.start);
    expect(await screen.findByText(review.sign.publishes('Gói thử', 1))).toBeTruthy();
    expect(screen.getByText(review.sign.other('Gói khác', 4))).toBeTruthy();
    expect(screen.getByText(review.sign.list(8, '21/11/2027'))).toBeTruthy();
    expect(actions.sign).not.toHaveBeenCalled();
    await expectAccessible(container);
    press(review.sign.confirm);
    expect(await screen.findByText(review.done.published)).toBeTruthy();
    expect(actions.sign.mock.lastCall).toEqual([draft, summary]);
  });

  test.each(['pack_differs', 'other_unknown'] as const)('is refused when %s', async (refused) => {
    const { actions, container } = await read(draft, { check: async () => ({ refused }) });
    press(review.sign.start);
    expect(await screen.findByText(review.sign.refused[refused])).toBeTruthy();
    expect(screen.queryByRole('button', { name: review.sign.confirm })).toBeNull();
    expect(actions.sign).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  test('without the key says what to do', async () => {
    await read(draft, {
      check: async () => ({ done: summary }),
      sign: async () => ({ trouble: 'key_missing' }),
    });
    press(review.sign.start);
    fireEvent.click(await screen.findByRole('button', { name: review.sign.confirm }));
    expect(await screen.findByText(words.trouble.key_missing)).toBeTruthy();
  });
});

test('who did what when stands there, the last first', async () => {
  const events = [
    { at: '2026-11-19T03:00:00.000Z', who: 'Trần Thị Soạn', move: 'edit' as const, revision: 1 },
    {
      at: '2026-11-20T03:00:00.000Z',
      who: 'Lê Văn Duyệt',
      move: 'reject' as const,
      revision: 2,
      reason: 'Trùng',
    },
  ];
  await read(aDraft(), { read: async () => ({ done: { draft: aDraft(), events } }) });
  const lines = [...screen.getByRole('region', { name: review.eventsHeading }).querySelectorAll('li')];
  expect(lines[0]?.textContent).toContain(review.events.reject('Lê Văn Duyệt'));
  expect(lines[0]?.textContent).toContain('Trùng');
  expect(lines[1]?.textContent).toContain(review.events.edit('Trần Thị Soạn'));
});

test('a recall that two have signed is told as done, not as asked for once more by the last signer', async () => {
  const steps = (last: 'recall' | 'recalled') =>
    (
      [
        ['Soạn', 'publish'],
        ['Soạn', 'recall'],
        ['Soạn', 'sign'],
        ['Duyệt', 'sign'],
        ['Duyệt', last],
      ] as const
    ).map(([who, move], index) => ({
      at: `2026-11-2${index}T03:00:00.000Z`,
      who,
      move,
      revision: index + 1,
    }));
  const { recalled, sign, recall, publish } = review.events;
  // As servers write it, and as they wrote it before.
  for (const last of ['recalled', 'recall'] as const) {
    const draft = aDraft({ state: 'recalled' });
    await read(draft, { read: async () => ({ done: { draft, events: steps(last) } }) });
    const lines = [...screen.getByRole('region', { name: review.eventsHeading }).querySelectorAll('li')];
    expect(lines.map((line) => line.querySelector('span + span')?.textContent)).toEqual([
      recalled('Duyệt'),
      sign('Duyệt'),
      sign('Soạn'),
      recall('Soạn'),
      publish('Soạn'),
    ]);
    cleanup();
  }
});

test('a new version is offered only when the list says that there is none yet', async () => {
  await read(aDraft({ state: 'superseded' }), { list: () => new Promise(() => undefined) });
  expect(screen.queryByRole('button', { name: review.newVersion })).toBeNull();
});

test('a next version that was begun here and never saved is gone on with, not begun anew', async () => {
  const begun = {
    revision: 0,
    pack: aPack({ version: 2, title: 'Đã viết dở' }),
    keptAt: '2026-11-21T02:00:00Z',
  };
  const { actions, places } = await read(aDraft({ state: 'published' }), { unsaved: async () => [begun] });
  fireEvent.click(await screen.findByRole('button', { name: review.newVersion }));
  await waitFor(() => expect(places).toEqual([{ at: 'edit', packId: 'goi-thu', version: 2 }]));
  expect(actions.keep).not.toHaveBeenCalled();
});

test('a published pack can be followed by a new version, kept here until it is saved', async () => {
  const { actions, places } = await read(aDraft({ state: 'published' }));
  fireEvent.click(await screen.findByRole('button', { name: review.newVersion }));
  await waitFor(() => expect(places).toEqual([{ at: 'edit', packId: 'goi-thu', version: 2 }]));
  expect(actions.keep.mock.calls[0]?.[0]).toMatchObject({
    revision: 0,
    pack: { version: 2, issuedOn: '2026-11-21', author: { by: 'Lê Văn Duyệt' } },
  });
});

test('a pack that cannot be read says why, and can be asked for again', async () => {
  const actions = coordinatorActions({ read: async () => ({ trouble: 'not_found' }) });
  const { container } = showCoordinator({ place: { at: 'review', packId: 'x', version: 1 }, actions });
  expect(await screen.findByText(words.trouble.not_found)).toBeTruthy();
  await expectAccessible(container);
  press(words.refresh);
  await waitFor(() => expect(actions.read).toHaveBeenCalledTimes(2));
});

describe('how far a pack has come', () => {
  const line = () => screen.queryByText('Đã nhận 12/15 máy (9/10 đơn vị) · đã hiện 9');

  test('stands in one line once it is published', async () => {
    const { container } = await read(aDraft({ state: 'published' }));
    await waitFor(() => expect(line()).toBeTruthy());
    await expectAccessible(container);
  });

  test('is not asked before, and is left out when nobody answers', async () => {
    await read(aDraft());
    expect(line()).toBeNull();
    cleanup();
    await read(aDraft({ state: 'published' }), { delivery: async () => ({ trouble: 'unreachable' }) });
    expect(line()).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
