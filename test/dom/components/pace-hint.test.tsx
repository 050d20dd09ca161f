import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PaceHint } from '../../../components/activities/pace-hint.tsx';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';

const NOW = Date.parse('2026-11-21T02:00:00.000Z');
const words = toDictionary('vi');
const posts = (...minutesAgo: number[]) =>
  minutesAgo.map((minutes) =>
    aLogEntry({ activity: { occurredAt: new Date(NOW - minutes * 60_000).toISOString() } }),
  );

beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('three posts in ten minutes are told, and no longer than that', async () => {
  render(<PaceHint words={words} entries={posts(8, 4, 1)} />);
  expect(screen.getByText(words.panel.pace(3, 10))).toBeTruthy();
  await act(async () => void (await vi.advanceTimersByTimeAsync(121_000)));
  expect(screen.queryByRole('status')).toBeNull();
});

test('closed, it stays closed until there is another post', () => {
  const entries = posts(8, 4, 1);
  const { rerender } = render(<PaceHint words={words} entries={entries} />);
  fireEvent.click(screen.getByRole('button', { name: words.panel.close }));
  rerender(<PaceHint words={words} entries={[...entries]} />);
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<PaceHint words={words} entries={[...entries, ...posts(0)]} />);
  expect(screen.getByText(words.panel.pace(4, 10))).toBeTruthy();
});
