import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PopupPage } from '../../../components/units/popup-page.tsx';
import { UnreadPage } from '../../../components/units/unread-page.tsx';
import type { Desk } from '../../../utils/contract/desk.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { aDesk, anUnpairedDesk } from '../../builders/a-desk.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');

test.each<[string, Desk, string]>([
  ['not paired', anUnpairedDesk(), words.panel.outbox.unpaired],
  ['all sent', aDesk(), words.panel.outbox.clear],
  [
    'some wait',
    aDesk({ outbox: { waiting: 2, refused: 0, trouble: 'unreachable' } }),
    words.panel.outbox.waiting(2),
  ],
  ['some were refused', aDesk({ outbox: { waiting: 2, refused: 1 } }), words.panel.outbox.refused(1)],
])('%s is said in words', async (_, desk, sentence) => {
  const { container } = render(<PopupPage desk={desk} onOpenPanel={vi.fn()} onOpenOptions={vi.fn()} />);
  expect(screen.getByText(sentence)).toBeTruthy();
  await expectAccessible(container);
});

test('leads to the panel, the own page and the settings', () => {
  const [onOpenPanel, onOpenOptions] = [vi.fn(), vi.fn()];
  render(<PopupPage desk={aDesk()} onOpenPanel={onOpenPanel} onOpenOptions={onOpenOptions} />);
  fireEvent.click(screen.getByRole('button', { name: words.units.popup.openPanel }));
  fireEvent.click(screen.getByRole('button', { name: words.panel.settings }));
  expect(screen.getByRole<HTMLAnchorElement>('link').href).toBe('https://www.facebook.com/congdoanhoamai');
  expect([onOpenPanel.mock.calls.length, onOpenOptions.mock.calls.length]).toEqual([1, 1]);
});

test('what could not be read is said, with what is safe and a way to try again', async () => {
  const onAgain = vi.fn();
  const { container } = render(<UnreadPage onAgain={onAgain} />);
  expect(screen.getByRole('status').textContent).toContain('Nhật ký và cài đặt vẫn còn nguyên');
  fireEvent.click(screen.getByRole('button', { name: words.units.unread.again }));
  expect(onAgain).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
