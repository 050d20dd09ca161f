import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReminderCard } from '../../../components/reminders/reminder-card.tsx';
import type { Finding } from '../../../utils/domain/reminders/index.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const { reminders } = words;

function aFinding(over: Partial<Finding> = {}): Finding {
  return { category: 'labour_dispute', severity: 'high', start: 0, end: 9, phrase: 'đình công', ...over };
}
const strike = aFinding();
const phone = aFinding({
  category: 'personal_data',
  severity: 'medium',
  phrase: '0912345678',
  suggestion: '0912 *** 678',
});
const link = aFinding({ category: 'link_safety', severity: 'low', phrase: 'http://bit.ly/x' });

function show(findings: Finding[], officer?: string) {
  const onCopy = vi.fn();
  const toCard = (given: Finding[]) => (
    <ReminderCard words={words} findings={given} officer={officer} onCopy={onCopy} />
  );
  const { container, rerender } = render(toCard(findings));
  return { onCopy, container, turnTo: (next: Finding[]) => rerender(toCard(next)) };
}

test('nothing found shows nothing', () => {
  expect(show([]).container.childElementCount).toBe(0);
});

test.each([
  ['high', strike, reminders.severity.high, reminders.checked],
  ['medium', phone, reminders.severity.medium, reminders.dismissOnce],
  ['low', link, reminders.severity.low, reminders.dismissOnce],
])(
  'a finding of severity %s says in words: how grave, which words, why, what instead',
  async (_, finding, severity, verb) => {
    const { container } = show([finding]);
    const advice = reminders.category[finding.category];
    for (const text of [
      severity,
      advice.name,
      finding.phrase,
      advice.why,
      advice.instead,
      reminders.privacy,
    ]) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    expect(screen.getByRole('button', { name: verb })).toBeTruthy();
    await expectAccessible(container);
  },
);

test('the officer to ask is named for grave findings only, and only when known', () => {
  show([strike], 'Ban Tuyên giáo');
  expect(screen.getByText(reminders.ask('Ban Tuyên giáo'))).toBeTruthy();
  cleanup();
  show([phone], 'Ban Tuyên giáo');
  expect(screen.queryByText(reminders.ask('Ban Tuyên giáo'))).toBeNull();
  cleanup();
  show([strike]);
  expect(screen.queryByText(/Người cần hỏi/)).toBeNull();
});

test('at most two kinds are shown at once, and the rest is counted', async () => {
  const { container } = show([strike, phone, link]);
  expect(container.querySelectorAll('.finding')).toHaveLength(2);
  expect(screen.getByText(reminders.more(1))).toBeTruthy();
  await expectAccessible(container);
});

test('the same words found twice are quoted once', () => {
  show([strike, { ...strike, start: 30, end: 39 }]);
  expect(screen.getAllByText('đình công')).toHaveLength(1);
});

test('the same number found twice offers its masked form once', () => {
  show([phone, { ...phone, start: 30, end: 40 }]);
  expect(screen.getAllByText('0912 *** 678')).toHaveLength(1);
});

test('a card with several findings is as grave as the gravest of them', () => {
  const fakeHost = aFinding({ category: 'link_safety', severity: 'high', phrase: 'congdoan-vn.example' });
  show([link, fakeHost], 'Ban Tuyên giáo');
  expect(screen.getByText(reminders.severity.high)).toBeTruthy();
});

test('what must be asked before posting is never hidden behind lesser notes', () => {
  show([link, phone, strike]);
  expect(screen.getByText(reminders.category.labour_dispute.name)).toBeTruthy();
});

test('a dismissed finding goes, stays away while writing goes on, and the next kind takes its place', () => {
  const { turnTo } = show([strike, phone, link]);
  fireEvent.click(screen.getByRole('button', { name: reminders.checked }));
  expect(screen.queryByText('đình công')).toBeNull();
  expect(screen.getByText('http://bit.ly/x')).toBeTruthy();
  turnTo([{ ...strike, start: 50, end: 59 }, phone, link]);
  expect(screen.queryByText('đình công')).toBeNull();
});

test('other words of a dismissed kind are told again', () => {
  const { turnTo } = show([strike]);
  fireEvent.click(screen.getByRole('button', { name: reminders.checked }));
  turnTo([strike, aFinding({ phrase: 'ngừng việc tập thể' })]);
  expect(screen.getByText('ngừng việc tập thể')).toBeTruthy();
});

test('the masked form can be copied, and the number itself is not', () => {
  const { onCopy } = show([phone]);
  fireEvent.click(screen.getByRole('button', { name: reminders.copyMasked }));
  expect(onCopy.mock.calls).toEqual([['0912 *** 678']]);
});

test('a finding without a masked form offers no copy', () => {
  show([strike]);
  expect(screen.queryByRole('button', { name: reminders.copyMasked })).toBeNull();
});

test('words of the draft are shown as text', () => {
  const { container } = show([aFinding({ phrase: '<img src=x onerror=alert(1)>' })]);
  expect(container.querySelector('img')).toBeNull();
});
