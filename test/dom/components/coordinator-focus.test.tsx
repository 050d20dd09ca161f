import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoordinatorActions } from '../../../components/coordinator/coordinator-actions.ts';
import type { SigningSummary } from '../../../utils/contract/coordinator-desk.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { toCoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { aCoordinator, aDraft, ME, toSummary } from '../../builders/a-coordinator.ts';
import { coordinatorActions } from '../../builders/coordinator-actions.ts';
import { showCoordinator } from './show-coordinator.tsx';

afterEach(cleanup);

const { coordinator: words } = toCoordinatorDictionary('vi');
const { review, key } = words;
const { sign, moves } = review;

const SUMMARY: SigningSummary = {
  role: 'org/ldld-thanh-pho',
  canonical: '{}',
  listVersion: 8,
  expiresOn: '2027-11-21',
  sha256: 'ab'.repeat(32),
  own: { path: 'packs/x/goi-thu.json', title: 'Gói thử', version: 1 },
  others: [],
  signed: 1,
  threshold: 2,
};

async function read(draft: PackDraft, over: Partial<CoordinatorActions> = {}) {
  const actions = coordinatorActions({
    list: async () => ({ done: { me: aCoordinator(), drafts: [toSummary(draft)] } }),
    read: async () => ({ done: { draft, events: [] } }),
    check: async () => ({ done: SUMMARY }),
    ...over,
  });
  showCoordinator({
    place: { at: 'review', packId: draft.packId, version: draft.version },
    actions,
    me: aCoordinator(),
  });
  await screen.findByRole('region', { name: review.movesHeading });
}

/** As the keyboard does it: the button has the focus when it is pressed. */
async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  button.focus();
  button.click();
}

const expectFocus = (find: () => Element | null) =>
  waitFor(() => expect(document.activeElement?.outerHTML).toBe(find()?.outerHTML));
const button = (name: string) => () => screen.getByRole('button', { name });
const heading = (name: string) => () => screen.getByRole('heading', { name });

describe('whoever signs by keyboard or ear is never left at the top of the page', () => {
  const approved = aDraft({ state: 'approved', approverId: ME });

  test('what is about to be signed is where the focus goes, and it is told with it', async () => {
    await read(approved);
    await press(sign.start);
    await expectFocus(heading(sign.heading));
    const told = document.activeElement?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(told)?.textContent).toBe(sign.publishes('Gói thử', 1));
    await press(words.cancel);
    await expectFocus(button(sign.start));
  });

  test.each<[string, Partial<CoordinatorActions>, string]>([
    ['refused', { check: async () => ({ refused: 'pack_differs' }) }, words.close],
    ['not reached', { check: async () => ({ trouble: 'unreachable' }) }, words.close],
    ['broken off', { check: () => Promise.reject(new Error('disk')) }, sign.start],
  ])('when the check is %s, it goes to the button that there is', async (_, over, name) => {
    await read(approved, over);
    await press(sign.start);
    await expectFocus(button(name));
  });

  test('when the signature does not arrive, it is back at the button that signs', async () => {
    await read(approved, { sign: async () => ({ trouble: 'unreachable' }) });
    await press(sign.start);
    await press(sign.confirm);
    await screen.findByText(words.trouble.unreachable);
    await expectFocus(button(sign.confirm));
  });

  test('when it has arrived, it is at what may be done now', async () => {
    await read(approved, { sign: async () => ({ done: aDraft({ state: 'published' }) }) });
    await press(sign.start);
    await press(sign.confirm);
    await screen.findByText(review.done.published);
    await expectFocus(heading(review.movesHeading));
  });
});

describe('whoever recalls', () => {
  const published = aDraft({ state: 'published' });

  test('types the reason at once, and is back at the button after “cancel”', async () => {
    await read(published);
    await press(moves.recall);
    await expectFocus(() => screen.getByLabelText(review.reasonFor.recall));
    await press(words.cancel);
    await expectFocus(button(moves.recall));
  });

  test('is back at the second of three buttons when that one was pressed', async () => {
    await read(aDraft());
    await press(moves.ask_changes);
    await expectFocus(() => screen.getByLabelText(review.reasonFor.ask_changes));
    await press(words.cancel);
    await expectFocus(button(moves.ask_changes));
  });

  test('is back at the button when a move without a reason came to nothing, and at the heading when it was made', async () => {
    let isUp = false;
    await read(aDraft(), { move: async () => (isUp ? { done: aDraft() } : { trouble: 'unreachable' }) });
    await press(moves.approve);
    await screen.findByText(words.trouble.unreachable);
    await expectFocus(button(moves.approve));
    isUp = true;
    await press(moves.approve);
    await expectFocus(heading(review.movesHeading));
  });
});

test('leaving this browser asks first where the focus is, and “cancel” gives it back', async () => {
  const me = aCoordinator({ enrolled: false });
  showCoordinator({ me, actions: coordinatorActions({ list: async () => ({ done: { me, drafts: [] } }) }) });
  await press(key.forget);
  await expectFocus(() => screen.getByText(key.forgetConfirm));
  await press(words.cancel);
  await expectFocus(button(key.forget));
});
