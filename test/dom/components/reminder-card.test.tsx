import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ReminderCard } from '../../../components/reminders/reminder-card.tsx';
import type { IgnoredPhrase } from '../../../utils/contract/settings.ts';
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

const DRAFT = 'Tin: công nhân xưởng may đình công từ sáng nay.\nGọi 0912345678 để biết thêm.';

/** The finding as it stands in the draft. */
const at = (finding: Finding, draft = DRAFT, nth = 0): Finding => {
  let start = draft.indexOf(finding.phrase);
  for (let left = nth; left > 0; left--) start = draft.indexOf(finding.phrase, start + 1);
  return { ...finding, start, end: start + finding.phrase.length };
};

function show(
  findings: Finding[],
  { officer, draft = DRAFT, ignored = [], replaced = true }: Partial<Shown> = {},
) {
  const onIgnore = vi.fn();
  const onReplace = vi.fn(async () => replaced);
  const toCard = (given: Finding[]) => (
    <ReminderCard
      words={words}
      draft={draft}
      findings={given}
      officer={officer}
      ignored={ignored}
      onIgnore={onIgnore}
      onReplace={onReplace}
    />
  );
  const { container, rerender } = render(toCard(findings));
  return { onIgnore, onReplace, container, turnTo: (next: Finding[]) => rerender(toCard(next)) };
}

interface Shown {
  officer: string;
  draft: string;
  ignored: IgnoredPhrase[];
  replaced: boolean;
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('nothing found shows nothing', () => {
  expect(show([]).container.childElementCount).toBe(0);
});

test.each([
  ['high', strike, reminders.severity.high, reminders.checked],
  ['medium', phone, reminders.severity.medium, reminders.dismissPost],
  ['low', link, reminders.severity.low, reminders.dismissPost],
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

test('the officer to ask is named for grave findings only; not yet known, the settings are pointed to', () => {
  show([strike], { officer: 'Ban Tuyên giáo' });
  expect(screen.getByText(reminders.ask('Ban Tuyên giáo'))).toBeTruthy();
  cleanup();
  show([phone], { officer: 'Ban Tuyên giáo' });
  expect(screen.queryByText(reminders.ask('Ban Tuyên giáo'))).toBeNull();
  cleanup();
  show([strike]);
  expect(screen.getByText(reminders.noOfficer)).toBeTruthy();
});

test('at most two kinds are shown at once, and the rest is counted', async () => {
  const { container } = show([strike, phone, link]);
  expect(container.querySelectorAll('.finding')).toHaveLength(2);
  expect(screen.getByText(reminders.more(1))).toBeTruthy();
  await expectAccessible(container);
});

test('the words are marked in a mirror of what stands around them, cut between words', () => {
  const { container } = show([at(strike)]);
  expect(container.querySelector('.excerpt p')?.textContent).toBe(
    'Tin: công nhân xưởng may đình công từ sáng nay.',
  );
  expect(container.querySelector('mark')?.textContent).toBe('đình công');
});

test('of many places three are quoted, and the rest is counted', () => {
  const draft = Array.from({ length: 5 }, (_, n) => `Dòng ${n}: 0912345678`).join('\n');
  const { container } = show(
    [0, 1, 2, 3, 4].map((nth) => at(phone, draft, nth)),
    { draft },
  );
  expect(container.querySelectorAll('.excerpt')).toHaveLength(3);
  expect(screen.getByText(reminders.places(2))).toBeTruthy();
});

test('one place can be dismissed; the same words elsewhere stay, and writing before them brings nothing back', () => {
  const draft = 'đình công, rồi lại đình công';
  const both = [at(strike, draft), at(strike, draft, 1)];
  const { container, turnTo } = show(both, { draft });
  fireEvent.click(
    screen.getAllByRole('button', { name: reminders.dismissPlace('đình công') })[0] as HTMLElement,
  );
  expect(container.querySelectorAll('.excerpt')).toHaveLength(1);
  turnTo(both.map((finding) => ({ ...finding, start: finding.start + 9, end: finding.end + 9 })));
  expect(container.querySelectorAll('.excerpt')).toHaveLength(1);
});

test('words that are never to be told again are handed on once, and an ignored phrase is not told however it is written', () => {
  const { onIgnore } = show([at(strike)]);
  click(reminders.neverAgain('đình công'));
  expect(onIgnore.mock.calls).toEqual([[[{ category: 'labour_dispute', phrase: 'đình công' }]]]);
  cleanup();
  const ignored: IgnoredPhrase[] = [{ category: 'labour_dispute', phrase: 'Đình  công' }];
  expect(show([at(strike)], { ignored }).container.childElementCount).toBe(0);
});

test('when all is dismissed the card says so, and shows it again on request', () => {
  show([at(strike)]);
  click(reminders.checked);
  expect(screen.getAllByText(reminders.allSeen).length).toBeGreaterThan(0);
  click(reminders.showAgain);
  expect(screen.getByText(reminders.category.labour_dispute.why)).toBeTruthy();
});

test('screen readers hear which kinds, once, and not the whole card', () => {
  show([at(strike), at(phone)]);
  const { category } = reminders;
  expect(screen.getByRole('status').textContent).toBe(
    reminders.announce(`${category.labour_dispute.name}, ${category.personal_data.name}`),
  );
});

test('a card with several findings is as grave as the gravest of them', () => {
  const fakeHost = aFinding({ category: 'link_safety', severity: 'high', phrase: 'congdoan-vn.example' });
  show([link, fakeHost]);
  expect(screen.getByText(reminders.severity.high)).toBeTruthy();
});

test('what must be asked before posting is never hidden behind lesser notes', () => {
  show([link, phone, strike]);
  expect(screen.getByText(reminders.category.labour_dispute.name)).toBeTruthy();
});

test('a dismissed finding goes, stays away while writing goes on, and the next kind takes its place', () => {
  const { turnTo } = show([strike, phone, link]);
  fireEvent.click(screen.getByRole('button', { name: reminders.checked }));
  expect(screen.queryByText('đình công', { selector: 'mark' })).toBeNull();
  expect(screen.getByText('http://bit.ly/x')).toBeTruthy();
  turnTo([{ ...strike, start: 50, end: 59 }, phone, link]);
  expect(screen.queryByText('đình công', { selector: 'mark' })).toBeNull();
});

test('other words of a dismissed kind are told again', () => {
  const { turnTo } = show([strike]);
  fireEvent.click(screen.getByRole('button', { name: reminders.checked }));
  turnTo([strike, aFinding({ phrase: 'ngừng việc tập thể' })]);
  expect(screen.getByText('ngừng việc tập thể')).toBeTruthy();
});

test('the masked form goes into the draft where the number stands', async () => {
  const { onReplace } = show([at(phone)]);
  click(reminders.replace('0912 *** 678'));
  expect(onReplace.mock.calls).toEqual([[at(phone), '0912 *** 678']]);
  await Promise.resolve();
  expect(screen.queryByText(reminders.notReplaced)).toBeNull();
});

test('an editor that does not take it: the admin is told that it is on the clipboard', async () => {
  show([at(phone)], { replaced: false });
  click(reminders.replace('0912 *** 678'));
  expect(await screen.findByText(reminders.notReplaced)).toBeTruthy();
});

test('words of the draft are shown as text', () => {
  const { container } = show([aFinding({ phrase: '<img src=x onerror=alert(1)>' })]);
  expect(container.querySelector('img')).toBeNull();
});
