import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { AdapterHealth } from '../../../components/units/adapter-health.tsx';
import { SelfTest } from '../../../components/units/self-test.tsx';
import {
  type AdapterHealthRecord,
  CheckedFinder,
  type FinderRecord,
} from '../../../utils/contract/adapter-health.ts';
import { toFullDictionary } from '../../../utils/i18n/full.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toFullDictionary('vi');
const AT = '2026-11-21T03:05:00.000Z';
const aRecord = (over: Partial<FinderRecord> = {}): FinderRecord => ({
  state: 'found',
  found: 1,
  leftOut: 0,
  checkedAt: AT,
  ...over,
});
const show = (finders: AdapterHealthRecord['finders']) =>
  render(<AdapterHealth words={words} health={{ version: 3, finders }} />);
const lineOf = (name: CheckedFinder) =>
  screen.getByText(words.health.finders[name]).closest('li')?.textContent;

test('before the first visit it says what to do', async () => {
  const { container } = render(<AdapterHealth words={words} health={undefined} />);
  expect(screen.getByText(words.health.never)).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
  await expectAccessible(container);
});

test('each thing has a line in plain words, seen or not', async () => {
  const { container } = show({
    composer: aRecord({ goodAt: AT }),
    editor: aRecord({ state: 'partly', leftOut: 2, goodAt: AT }),
    author: aRecord({ state: 'not_found', found: 0 }),
  });
  expect(screen.getAllByRole('listitem')).toHaveLength(CheckedFinder.options.length);
  expect(lineOf('composer')).toBe(
    'Hộp tạo bài viếtsố lượng: 1Lần kiểm tra tốt gần nhất: 21/11 10:05Nhìn thấy',
  );
  expect(lineOf('editor')).toContain('Đã bỏ qua 2 cách');
  expect(lineOf('editor')).toContain('Thấy một phần');
  expect(lineOf('author')).toMatch(/Không thấy$/);
  expect(lineOf('publish')).toMatch(/Chưa có dịp xem$/);
  expect(screen.getByText(words.health.version(3))).toBeTruthy();
  await expectAccessible(container);
});

test.each([
  ['editor', 'not_found', true],
  ['editor', 'partly', false],
  ['theme', 'not_found', false],
] as const)('%s %s: the way out is told: %s', (name, state, told) => {
  show({ [name]: aRecord({ state }) });
  expect(screen.queryByText(words.health.lost) !== null).toBe(told);
});

test.each([
  ['never', {}],
  ['good', { editor: aRecord() }],
  ['partly', { editor: aRecord(), post: aRecord({ state: 'partly' }) }],
  ['lost', { post: aRecord({ state: 'partly' }), editor: aRecord({ state: 'not_found' }) }],
] as const)('the panel sums the finders up as %s, and opens to each of them', async (verdict, finders) => {
  const { container } = render(
    <SelfTest words={words} health={{ version: 3, finders }} language="vi" actions={someActions()} />,
  );
  expect(container.querySelectorAll('details li')).toHaveLength(0);
  fireEvent(screen.getByRole('group'), new Event('toggle'));
  expect(screen.getByText(words.health.summary[verdict])).toBeTruthy();
  expect(container.querySelectorAll('details li')).toHaveLength(CheckedFinder.options.length);
  expect(screen.queryByText(words.health.lost) !== null).toBe(verdict === 'lost');
  await expectAccessible(container);
});
