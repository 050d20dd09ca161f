import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { UnitsCard } from '../../../components/units/units-card.tsx';
import type { PairingOutcome } from '../../../utils/contract/messages.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { ownPage } from '../../builders/a-desk.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const say = words.units.several;
const HOA = { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', pages: [ownPage()] };
const SAO = { id: 'cdcs-sao-mai', name: 'Công đoàn cơ sở Sao Mai', pages: [] };

function show(units: readonly (typeof HOA & { left?: number })[], outcome?: PairingOutcome) {
  const calls = {
    onAdd: vi.fn(async () => outcome ?? { paired: true as const, unitName: SAO.name }),
    onLeave: vi.fn(async () => undefined),
    onChoose: vi.fn(),
  };
  const choice =
    units.length > 1 ? { inFront: HOA.id, all: units.map(({ id, name }) => ({ id, name })) } : undefined;
  return { ...calls, ...render(<UnitsCard words={words} units={units} choice={choice} {...calls} />) };
}

const openAdd = (code: string) => {
  fireEvent.click(screen.getByRole('button', { name: say.add }));
  fireEvent.input(screen.getByLabelText(say.code), { target: { value: code } });
  fireEvent.submit(screen.getByRole('form', { name: say.add }));
};

test('with one unit there is nothing to leave or choose, and a code adds another', async () => {
  const { onAdd, container } = show([HOA]);
  expect(screen.queryByRole('button', { name: say.leaveOf(HOA.name) })).toBeNull();
  expect(screen.queryByLabelText(say.below)).toBeNull();
  openAdd('HM7K-2XRT-9W4P');
  expect(await screen.findByText(say.done(SAO.name))).toBeTruthy();
  expect(onAdd.mock.calls).toEqual([['HM7K-2XRT-9W4P']]);
  expect(screen.queryByLabelText(say.code)).toBeNull();
  await expectAccessible(container);
});

test('what is sent stands above the button that agrees to it', () => {
  show([HOA]);
  fireEvent.click(screen.getByRole('button', { name: say.add }));
  const form = within(screen.getByRole('form', { name: say.add }));
  expect(form.getByText(words.units.pairing.consent)).toBeTruthy();
});

test('a code that does not work says why, and stays to be put right', async () => {
  show([HOA], { paired: false, reason: 'conflict' });
  openAdd('HM7K-2XRT-9W4P');
  expect(await screen.findByText(words.units.pairing.problem.conflict)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(say.code).value).toBe('HM7K-2XRT-9W4P');
});

test('a unit is left after a second click; what is still to be sent is told, and it can be kept after all', async () => {
  const { onLeave, container } = show([HOA, SAO]);
  fireEvent.click(screen.getByRole('button', { name: say.leaveOf(SAO.name) }));
  expect(onLeave).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: say.leave }));
  expect(onLeave.mock.calls).toEqual([[SAO.id, true]]);
  await expectAccessible(container);
  cleanup();
  const again = show([HOA, { ...SAO, left: 3 }]);
  expect(screen.getByText(say.left(3))).toBeTruthy();
  // The one that is left over cannot be left as well.
  expect(screen.queryByRole('button', { name: say.leaveOf(HOA.name) })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: say.stay }));
  expect(again.onLeave.mock.calls).toEqual([[SAO.id, false]]);
});
