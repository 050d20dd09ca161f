import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ShareChecklist } from '../../../components/shares/share-checklist.tsx';
import type { ShareEntry } from '../../../utils/contract/share-state.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { aDesk, aShare, ownPage } from '../../builders/a-desk.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';
import { aShareItem } from '../../unit/shares/a-share-item.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const item = aShareItem({ id: 'muc-1', title: 'Tháng Công nhân' });

function show(shares: ShareEntry[], over: Parameters<typeof someActions>[0] = {}, page = true) {
  const actions = someActions(over);
  const { container } = render(
    <ShareChecklist
      unknownPostOf={undefined}
      words={words}
      desk={aDesk({ shares })}
      ownPage={page ? ownPage() : undefined}
      actions={actions}
    />,
  );
  return { actions, container };
}

const done = () => screen.getByRole('button', { name: words.shares.markDoneLabel('Tháng Công nhân') });
const askReason = () =>
  fireEvent.click(screen.getByRole('button', { name: words.shares.exemptLabel('Tháng Công nhân') }));

test.each<[string, ShareEntry, string]>([
  ['due later', aShare({ item: { ...item, dueOn: '2026-11-25' } }), 'Hạn 25/11'],
  ['due today', aShare({ item: { ...item, dueOn: '2026-11-21' } }), words.shares.dueToday],
  [
    'overdue',
    aShare({ item: { ...item, dueOn: '2026-11-20' }, state: 'expired' }),
    words.shares.state.expired,
  ],
  ['shared', aShare({ item, state: 'done', doneOn: '2026-11-19' }), 'Đã chia sẻ 19/11'],
  [
    'not applicable',
    aShare({ item, state: 'not_applicable', reason: 'Ngành khác' }),
    words.shares.state.not_applicable,
  ],
])('%s is said in words', async (_, share, sentence) => {
  const { container } = show([share]);
  expect(screen.getByText(sentence)).toBeTruthy();
  await expectAccessible(container);
});

test('one click logs the share on the own page', () => {
  const { actions } = show([aShare({ item })]);
  fireEvent.click(done());
  expect(actions.record.mock.calls).toEqual([
    [{ kind: 'share', pageKey: ownPage().key, title: item.title, shareItemId: item.id }],
  ]);
});

test('without an own page a share cannot be logged', () => {
  const { actions } = show([aShare({ item })], {}, false);
  expect(done()).toHaveProperty('disabled', true);
  fireEvent.click(done());
  expect(actions.record).not.toHaveBeenCalled();
});

test('the original opens in a tab of its own that knows nothing of this one', () => {
  show([aShare({ item })]);
  const link = screen.getByRole<HTMLAnchorElement>('link');
  expect([link.href, link.target, link.rel]).toEqual([item.link, '_blank', 'noopener noreferrer']);
});

describe('setting an item aside', () => {
  test.each(['', '   '])('needs a reason: "%s" is none', (reason) => {
    const { actions } = show([aShare({ item })]);
    askReason();
    fireEvent.input(screen.getByLabelText(words.shares.reason), { target: { value: reason } });
    const save = screen.getByRole('button', { name: words.shares.save });
    expect(save).toHaveProperty('disabled', true);
    fireEvent.submit(save.closest('form') ?? save);
    expect(actions.exempt).not.toHaveBeenCalled();
  });

  test('with a reason it is set aside, and the question goes', async () => {
    const { actions, container } = show([aShare({ item })]);
    askReason();
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText(words.shares.reason), { target: { value: ' Ngành khác ' } });
    const save = screen.getByRole('button', { name: words.shares.save });
    fireEvent.submit(save.closest('form') ?? save);
    await until(() => expect(screen.queryByLabelText(words.shares.reason)).toBeNull());
    expect(actions.exempt.mock.calls).toEqual([['muc-1', 'Ngành khác']]);
  });

  test('can be left', () => {
    const { actions } = show([aShare({ item })]);
    askReason();
    fireEvent.click(screen.getByRole('button', { name: words.panel.cancel }));
    expect(done()).toBeTruthy();
    expect(actions.exempt).not.toHaveBeenCalled();
  });

  test('can be taken back, with its reason in view', () => {
    const { actions } = show([aShare({ item, state: 'not_applicable', reason: 'Ngành khác' })]);
    expect(screen.getByText('Ngành khác')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.shares.restore }));
    expect(actions.restore.mock.calls).toEqual([['muc-1']]);
  });
});

test('what is over folds away and is counted', async () => {
  const shares = ['a', 'b', 'c'].map((id) =>
    aShare({ item: { ...item, id }, state: 'done', doneOn: '2026-11-20' }),
  );
  const { container } = show([aShare({ item }), ...shares]);
  expect(screen.getByText(words.shares.folded(3)).closest('details')?.open).toBe(false);
  await expectAccessible(container);
});
