import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LogForm } from '../../../components/activities/log-form.tsx';
import { ActivityInput, type ActivityKind } from '../../../utils/contract/activity.ts';
import { toDictionary } from '../../../utils/i18n/index.ts';
import { ownPage } from '../../builders/a-desk.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toDictionary('vi');
const { form } = words.activities;

function show(draft: Partial<ActivityInput> = {}) {
  const onSave = vi.fn<(input: ActivityInput) => void>();
  const onCancel = vi.fn();
  const { container } = render(
    <LogForm words={words} draft={draft} ownPage={ownPage()} onSave={onSave} onCancel={onCancel} />,
  );
  return { onSave, onCancel, container };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (kind: ActivityKind) =>
  fireEvent.change(screen.getByLabelText(form.kind), { target: { value: kind } });
const save = () => fireEvent.submit(screen.getByRole('form'));

/** What the background gets: `undefined` does not travel, and the contract judges the rest. */
const toInput = (value: unknown) => ActivityInput.parse(JSON.parse(JSON.stringify(value)));

test('what is typed is logged for the own page, without blanks around it', () => {
  const { onSave } = show();
  type(form.title, '  Lịch tư vấn pháp luật ');
  type(form.link, ' https://www.facebook.com/congdoanhoamai/posts/1 ');
  type(form.note, ' Tổ 3 ');
  save();
  expect(toInput(onSave.mock.lastCall?.[0])).toEqual({
    kind: 'post',
    pageKey: ownPage().key,
    title: 'Lịch tư vấn pháp luật',
    link: 'https://www.facebook.com/congdoanhoamai/posts/1',
    note: 'Tổ 3',
  });
});

test('a suggestion keeps what the form does not show', () => {
  const { onSave } = show(anActivityInput({ templateId: 'tet', contentKind: 'phuc_loi' }));
  save();
  expect(toInput(onSave.mock.lastCall?.[0])).toEqual(
    anActivityInput({ templateId: 'tet', contentKind: 'phuc_loi' }),
  );
});

test('a link can be taken out again', () => {
  const { onSave } = show(anActivityInput({ link: 'https://www.facebook.com/x/posts/1' }));
  type(form.link, '');
  save();
  expect(toInput(onSave.mock.lastCall?.[0])).toEqual(anActivityInput());
});

test('a note can be taken out again', () => {
  const { onSave } = show(anActivityInput({ note: 'Tổ 3' }));
  type(form.note, '');
  save();
  expect(toInput(onSave.mock.lastCall?.[0])).toEqual(anActivityInput());
});

describe('is not saved, and says why beside the box, when', () => {
  test.each<[string, () => void, string]>([
    ['nothing is typed', () => undefined, form.titleMissing],
    ['only blanks are typed', () => type(form.title, '   '), form.titleMissing],
    ['the link has no https', () => type(form.link, 'facebook.com/x'), form.linkWrong],
    ['the link is a sentence', () => type(form.link, 'bài trên trang'), form.linkWrong],
    ['the link runs code', () => type(form.link, 'javascript:alert(1)'), form.linkWrong],
    ['the link has a blank in it', () => type(form.link, 'https://a.vn/x y'), form.linkWrong],
    ['no number of replies is typed', () => choose('reply'), form.countWrong],
    ...['0', '-3', '1,5', '1.5', '100001', 'mười', '1 000 000'].map((count): [string, () => void, string] => [
      `the number of replies is "${count}"`,
      () => {
        choose('reply');
        type(form.count, count);
      },
      form.countWrong,
    ]),
  ])('%s', async (_, act, sentence) => {
    const { onSave, container } = show();
    if (sentence !== form.titleMissing) type(form.title, 'Tư vấn');
    act();
    expect(screen.queryByText(sentence)).toBeNull();
    save();
    const error = screen.getByText(sentence);
    expect(document.querySelector(`[aria-describedby~="${error.id}"]`)?.getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(onSave).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
});

test.each(['1', '25', '100000', ' 7 '])('"%s" replies are logged as that many', (count) => {
  const { onSave } = show();
  type(form.title, 'Trả lời tin nhắn');
  choose('reply');
  type(form.count, count);
  save();
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ kind: 'reply', count: Number(count) });
});

test('"2.000" replies, as Vietnamese write two thousand, are not logged as two', () => {
  const { onSave } = show();
  type(form.title, 'Trả lời tin nhắn');
  choose('reply');
  type(form.count, '2.000');
  save();
  expect(onSave.mock.lastCall?.[0]?.count).not.toBe(2);
});

test('a wrong link typed before choosing replies does not block saving without a word', () => {
  const { onSave } = show();
  type(form.title, 'Trả lời tin nhắn');
  type(form.link, 'bài hôm qua');
  choose('reply');
  type(form.count, '3');
  save();
  expect(onSave.mock.calls.length + screen.queryAllByText(form.linkWrong).length).toBeGreaterThan(0);
});

test.each(['https://localhost/x.y', 'https://:80.vn', 'https://a_b/c.d'])(
  'a link that the log cannot take is told beside the box, not as a failure: %s',
  (link) => {
    const { onSave } = show();
    type(form.title, 'Tư vấn');
    type(form.link, link);
    save();
    for (const [input] of onSave.mock.calls) expect(() => toInput(input)).not.toThrow();
  },
);

test('a number of replies does not stay with a post', () => {
  const { onSave } = show(anActivityInput({ kind: 'reply', count: 5 }));
  choose('post');
  save();
  expect(onSave.mock.lastCall?.[0]).not.toHaveProperty('count', 5);
});

test('giving up asks nothing and logs nothing', () => {
  const { onSave, onCancel } = show();
  type(form.title, 'Tư vấn');
  fireEvent.click(screen.getByRole('button', { name: words.panel.cancel }));
  fireEvent.keyDown(screen.getByLabelText(form.title), { key: 'Escape' });
  expect([onCancel.mock.calls.length, onSave.mock.calls.length]).toEqual([2, 0]);
});

test('every kind of activity can be chosen and is what the contract knows', () => {
  const { onSave } = show({ title: 'Việc' });
  const kinds = screen.getAllByRole<HTMLOptionElement>('option').map((option) => option.value);
  for (const kind of kinds) {
    choose(kind as ActivityKind);
    if (kind === 'reply') type(form.count, '2');
    save();
    expect(toInput(onSave.mock.lastCall?.[0]).kind).toBe(kind);
  }
  expect(kinds).toHaveLength(10);
});
