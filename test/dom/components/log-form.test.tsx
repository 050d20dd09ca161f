import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LogForm } from '../../../components/activities/log-form.tsx';
import { ActivityInput, type ActivityKind } from '../../../utils/contract/activity.ts';
import type { CampaignState } from '../../../utils/contract/campaign-state.ts';
import type { ListedPage } from '../../../utils/contract/page.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { nationalPage, ownPage } from '../../builders/a-desk.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { aCampaign } from '../../unit/campaigns/a-campaign.ts';
import { expectAccessible } from './accessibility.ts';

afterEach(cleanup);

const words = toViewWords('vi');
const { form } = words.logForms;

function show(
  draft: Partial<ActivityInput> = {},
  campaigns: CampaignState[] = [],
  pages: ListedPage[] = [ownPage()],
) {
  const onSave = vi.fn<(input: ActivityInput) => void>();
  const onCancel = vi.fn();
  const onCopy = vi.fn(async (_text: string) => true);
  const { container } = render(
    <LogForm
      words={words}
      draft={draft}
      ownPage={ownPage()}
      ownPages={pages}
      unitName="Công đoàn cơ sở Hoa Mai"
      nationalPage={nationalPage()}
      campaigns={campaigns}
      onSave={onSave}
      onCancel={onCancel}
      onCopy={onCopy}
    />,
  );
  return { onSave, onCancel, onCopy, container };
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
  const kinds = [...screen.getByLabelText<HTMLSelectElement>(form.kind).options].map(({ value }) => value);
  for (const kind of kinds) {
    choose(kind as ActivityKind);
    if (kind === 'reply') type(form.count, '2');
    if (kind === 'press_submission') type(words.logForms.newspaper, 'Báo Mẫu');
    save();
    expect(toInput(onSave.mock.lastCall?.[0]).kind).toBe(kind);
  }
  expect(kinds).toHaveLength(10);
});

const campaign = (over: Partial<CampaignState> = {}): CampaignState => ({
  campaign: aCampaign(),
  standing: {
    state: 'running',
    span: { from: '2026-11-01', to: '2026-11-30' },
    day: 21,
    days: 30,
    daysLeft: 9,
  },
  done: [],
  ...over,
});

describe('kinds with boxes of their own', () => {
  test('answers to messages are a number and nothing else', async () => {
    const { onSave, container } = show({ title: 'Hỏi về bảo hiểm', note: 'Chị Lan', link: 'https://a.vn/x' });
    choose('reply');
    expect(screen.queryByLabelText(form.title)).toBeNull();
    expect(screen.queryByLabelText(form.note)).toBeNull();
    type(form.count, '12');
    save();
    expect(toInput(onSave.mock.lastCall?.[0])).toEqual({
      kind: 'reply',
      pageKey: ownPage().key,
      title: words.reports.activityKinds.reply,
      count: 12,
    });
    await expectAccessible(container);
  });

  test('a submission gives a text to copy and the inbox of the listed national page', async () => {
    const { onSave, onCopy, container } = show({}, [campaign()]);
    choose('submission');
    type(form.title, 'Video giờ nghỉ giữa ca');
    fireEvent.change(screen.getByLabelText(words.logForms.media), { target: { value: 'video' } });
    fireEvent.change(screen.getByLabelText(words.logForms.campaign), {
      target: { value: 'thang-cong-nhan' },
    });
    type(words.logForms.files, 'video.mp4\n\n loi-binh.docx ');
    fireEvent.click(screen.getByRole('button', { name: words.logForms.copyMessage }));
    await screen.findByText(words.logForms.copied);
    expect(onCopy.mock.lastCall?.[0]).toBe(
      [
        'Kính gửi trang Công đoàn Việt Nam,',
        'Công đoàn cơ sở Hoa Mai gửi sản phẩm tuyên truyền để trang xem xét, đăng tải:',
        '- Tên sản phẩm: Video giờ nghỉ giữa ca',
        '- Dạng: Video',
        '- Đợt tuyên truyền: Tháng Công nhân',
        '- Tệp gửi kèm:',
        '  + video.mp4',
        '  + loi-binh.docx',
        'Trân trọng cảm ơn.',
      ].join('\n'),
    );
    const inbox = screen.getByRole('link', { name: words.logForms.openInbox('Công đoàn Việt Nam') });
    expect(inbox.getAttribute('href')).toBe(`https://m.me/${nationalPage().key}`);
    await expectAccessible(container);
    save();
    expect(toInput(onSave.mock.lastCall?.[0])).toMatchObject({
      kind: 'submission',
      media: 'video',
      campaignId: 'thang-cong-nhan',
    });
  });

  test('a news item names its newspaper', () => {
    const { onSave } = show({ title: 'Tin hội thao' });
    choose('press_submission');
    save();
    expect(screen.getByText(words.logForms.newspaperMissing)).toBeTruthy();
    type(words.logForms.newspaper, 'Báo Mẫu');
    type(form.note, 'Gửi thư điện tử');
    save();
    expect(onSave.mock.lastCall?.[0]).toMatchObject({ outlet: 'Báo Mẫu', note: 'Gửi thư điện tử' });
  });

  test.each([
    ['prize_game', words.logForms.prizeRules],
    ['livestream', words.logForms.livestreamHint],
  ] as const)('%s reminds of its rules in one quiet line', async (kind, sentence) => {
    const { container } = show();
    choose(kind);
    expect(screen.getByText(sentence)).toBeTruthy();
    await expectAccessible(container);
  });

  test('what changed of the page can be chosen', () => {
    const { onSave } = show();
    choose('page_change');
    fireEvent.change(screen.getByLabelText(words.logForms.pageChange), { target: { value: 'picture' } });
    save();
    expect(onSave.mock.lastCall?.[0]).toMatchObject({
      kind: 'page_change',
      title: words.logForms.pageChanges.picture,
    });
  });

  test('the step of a campaign goes with its campaign', () => {
    const { onSave } = show({ title: 'Bài', campaignId: 'thang-cong-nhan', stepId: 'dang-bai' }, [
      campaign(),
    ]);
    save();
    expect(onSave.mock.lastCall?.[0]).toMatchObject({ campaignId: 'thang-cong-nhan', stepId: 'dang-bai' });
    fireEvent.change(screen.getByLabelText(words.logForms.campaign), { target: { value: '' } });
    save();
    expect(onSave.mock.lastCall?.[0]).not.toHaveProperty('stepId');
    expect(onSave.mock.lastCall?.[0]).not.toHaveProperty('campaignId');
  });

  test('campaigns far away are not offered', () => {
    const span = { from: '2027-11-01', to: '2027-11-30' };
    show({}, [campaign({ standing: { state: 'upcoming', span, daysUntil: 345 } })]);
    expect(screen.queryByLabelText(words.logForms.campaign)).toBeNull();
  });
});

test('with several own pages it can be chosen for which one it was', () => {
  const second = ownPage({ key: 'congdoanhoamai2', name: 'Trang thứ hai' });
  const { onSave } = show({ title: 'Bài' }, [], [ownPage(), second]);
  expect(screen.getByLabelText<HTMLSelectElement>(form.page).value).toBe(ownPage().key);
  fireEvent.change(screen.getByLabelText(form.page), { target: { value: second.key } });
  fireEvent.click(screen.getByRole('button', { name: form.save }));
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ pageKey: second.key });
});

test('with one page nothing is asked about it', () => {
  show();
  expect(screen.queryByLabelText(form.page)).toBeNull();
});
