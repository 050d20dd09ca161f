import { expect, test } from 'vitest';
import type { TargetProgress } from '../../../utils/contract/target-progress.ts';
import { toShareWindow } from '../../../utils/domain/shares/share-window.ts';
import { listTodos, type TodoFacts } from '../../../utils/domain/today/list-todos.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const TODAY = '2026-11-21';
const due = (id: string, dueOn: string, state: 'to_do' | 'expired' = 'to_do') => ({
  item: aShareItem({ id, dueOn }),
  state,
});
const target = (title: string, to: string, reached = 1): TargetProgress => ({
  target: { id: 'muc-tieu', title, kind: 'item', number: 3, period: 'week', source: { title: 'Văn bản' } },
  from: '2026-11-16',
  to,
  reached,
  counted: [],
  elsewhere: 0,
  notCounted: [],
  state: reached >= 3 ? 'met' : 'open',
});
const quiet: TodoFacts = {
  refused: 0,
  paired: true,
  ownPage: true,
  shares: [],
  counts: toShareWindow([], TODAY).counts,
  holds: [],
  notices: [],
  targets: [],
};
const notice = { id: 'tin', title: 'Khẩn', text: 'Đọc ngay.' };
const shares = [due('a', '2026-11-20', 'expired'), due('b', TODAY)];
const everything: TodoFacts = {
  refused: 2,
  paired: false,
  ownPage: false,
  shares,
  counts: toShareWindow(shares, TODAY).counts,
  holds: [{ reason: 'Để tang', from: TODAY, to: TODAY }],
  notices: [notice, { ...notice, id: 'khan', urgent: true }],
  step: { campaignId: 'tet-sum-vay', campaign: 'Tết Sum vầy', step: 'Tải khung' },
  targets: [target('Tháng', '2026-11-30'), target('Tuần', '2026-11-22'), target('Đã đạt', '2026-11-22', 3)],
};

test('nothing to do is nothing', () => {
  expect(listTodos(quiet, TODAY)).toEqual([]);
});

/** Each row is without all that stands above it: the whole order, three at a time. */
test.each<[string, Partial<TodoFacts>, string[]]>([
  ['everything at once', {}, ['refused', 'pair', 'bind']],
  ['nothing refused', { refused: 0 }, ['pair', 'bind', 'due']],
  ['paired, with a page', { refused: 0, paired: true, ownPage: true }, ['due', 'hold', 'notice']],
  [
    'nothing due',
    { refused: 0, paired: true, ownPage: true, shares: [], counts: quiet.counts },
    ['hold', 'notice', 'step'],
  ],
  [
    'no hold, no urgent notice',
    {
      refused: 0,
      paired: true,
      ownPage: true,
      shares: [],
      counts: quiet.counts,
      holds: [],
      notices: [notice],
    },
    ['step', 'target', 'target'],
  ],
])('%s', (_, over, kinds) => {
  expect(listTodos({ ...everything, ...over }, TODAY).map(({ kind }) => kind)).toEqual(kinds);
});

test('a week report that is waited for comes before what is due today, after what keeps everything from working', () => {
  const report = { week: '2026-W46', why: 'due' as const, dueAt: '2026-11-23T05:00:00.000Z' };
  const kinds = (over: Partial<TodoFacts>) =>
    listTodos({ ...everything, report, ...over }, TODAY).map(({ kind }) => kind);
  expect(kinds({})).toEqual(['refused', 'pair', 'bind']);
  expect(kinds({ refused: 0, paired: true, ownPage: true })).toEqual(['report', 'due', 'hold']);
});

test('what can still be kept today comes before what is late', () => {
  expect(listTodos({ ...everything, refused: 0, paired: true, ownPage: true }, TODAY)[0]).toEqual({
    kind: 'due',
    count: 2,
    overdue: 1,
    itemId: 'b',
  });
});

test('of two targets the one that ends sooner comes first, and one that is met not at all', () => {
  const todos = listTodos({ ...quiet, targets: everything.targets }, TODAY);
  expect(todos).toEqual([
    { kind: 'target', title: 'Tuần', left: 2, asks: 'item' },
    { kind: 'target', title: 'Tháng', left: 2, asks: 'item' },
  ]);
});

test('items without a due day are told last', () => {
  const open = [{ item: aShareItem(), state: 'to_do' as const }];
  const todos = listTodos({ ...quiet, shares: open, counts: toShareWindow(open, TODAY).counts }, TODAY);
  expect(todos).toEqual([{ kind: 'share', count: 1, itemId: open[0]?.item.id }]);
});
