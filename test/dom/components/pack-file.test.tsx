import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PackFile } from '../../../components/packs/pack-file.tsx';
import type { PackFileOutcome } from '../../../utils/contract/pack-file.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { until } from '../../builders/until.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const { packFile } = words;

function show(outcome: PackFileOutcome) {
  const onTake = vi.fn(async () => outcome);
  const view = render(<PackFile words={words} onTake={onTake} />);
  const open = (text: string) =>
    fireEvent.change(screen.getByLabelText(packFile.open, { selector: 'input' }), {
      target: { files: [new File([text], 'goi.json')] },
    });
  return { onTake, open, ...view };
}

test('a file is read and handed over whole; the answer says what is in use', async () => {
  const { onTake, open, container } = show({ taken: true, packs: 3 });
  open('{"a":"chữ có dấu"}');
  expect(await screen.findByText(packFile.taken(3))).toBeTruthy();
  expect(onTake).toHaveBeenCalledWith('{"a":"chữ có dấu"}');
  await expectAccessible(container);
});

test.each(Object.keys(packFile.refused) as (keyof typeof packFile.refused)[])(
  'refused as %s: the sentence says so',
  async (reason) => {
    const { open } = show({ taken: false, reason });
    open('x');
    expect(await screen.findByText(packFile.refused[reason])).toBeTruthy();
  },
);

test.each(Object.keys(packFile.apart) as (keyof typeof packFile.apart)[])(
  'taken but for a part (%s): both are said',
  async (trouble) => {
    const { open, container } = show({ taken: true, packs: 2, trouble });
    open('x');
    expect(await screen.findByText(`${packFile.taken(2)} ${packFile.apart[trouble]}`)).toBeTruthy();
    expect(container.querySelector('.note')?.getAttribute('data-tone')).toBe('look');
  },
);

test('a disk that is full is told, and the next file can be opened', async () => {
  const onTake = vi.fn(() => Promise.reject(new Error('QuotaExceededError')));
  render(<PackFile words={words} onTake={onTake} />);
  const input = screen.getByLabelText(packFile.open, { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['{}'], 'goi.json')] } });
  expect(await screen.findByText(packFile.failed)).toBeTruthy();
  expect(input).toHaveProperty('disabled', false);
});

test('a file dropped here is taken too', async () => {
  const { onTake } = show({ taken: true, packs: 1 });
  const dataTransfer = { files: [new File(['{}'], 'goi.json')] };
  // The test page's own drop events carry no files.
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer });
  fireEvent(screen.getByLabelText(packFile.heading), drop);
  await until(() => expect(onTake).toHaveBeenCalledWith('{}'));
});
