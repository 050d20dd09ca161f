import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LogBar } from '../../../components/activities/log-bar.tsx';
import type { PanelActions } from '../../../components/panel/panel-actions.ts';
import type { ActivityInput } from '../../../utils/contract/activity.ts';
import type { LogEntry } from '../../../utils/contract/log-entry.ts';
import type { ListedPage } from '../../../utils/contract/page.ts';
import type { Place } from '../../../utils/domain/units/place.ts';
import { toViewWords } from '../../../utils/i18n/views-dictionary.ts';
import { aDesk, ownPage } from '../../builders/a-desk.ts';
import { aLogEntry, aReceipt } from '../../builders/a-log-entry.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { someActions } from '../../builders/panel-actions.ts';
import { until } from '../../builders/until.ts';
import { expectAccessible } from './accessibility.ts';

const NOW = '2026-11-21T02:00:00.000Z';
const words = toViewWords('vi');

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Given {
  entries?: LogEntry[];
  suggestion?: ActivityInput;
  page?: ListedPage;
  place?: Place;
  published?: number;
}

function show(given: Given = {}, over: Partial<PanelActions> = {}) {
  const actions = someActions(over);
  const onRecorded = vi.fn();
  const toBar = ({ entries = [], suggestion, page = ownPage(), place, published = 0 }: Given) => (
    <LogBar
      words={words}
      desk={aDesk({ entries })}
      ownPage={page}
      place={place}
      suggestion={suggestion}
      published={published}
      actions={actions}
      onRecorded={onRecorded}
    />
  );
  const { rerender, container } = render(toBar(given));
  return { actions, onRecorded, container, turnTo: (next: Given) => rerender(toBar(next)) };
}

const justNow = () => aLogEntry({ activity: { occurredAt: NOW } });

describe('one click', () => {
  const suggestion = anActivityInput({ kind: 'share', title: 'Tháng Công nhân', shareItemId: 'muc-1' });
  const button = words.activities.record.share('Tháng Công nhân', ownPage().name);

  test('logs what stands on the button, then offers to undo, then shows the receipt', async () => {
    const entry = justNow();
    const { actions, onRecorded, container, turnTo } = show({ suggestion }, { record: async () => entry });
    fireEvent.click(screen.getByRole('button', { name: button }));
    await until(() => expect(onRecorded.mock.calls).toEqual([[entry]]));
    expect(actions.record.mock.calls).toEqual([[suggestion]]);

    turnTo({ entries: [entry] });
    await screen.findByText(words.activities.recorded);
    expect(screen.getByRole('button', { name: words.activities.undo(10) })).toBeTruthy();
    await expectAccessible(container);

    vi.advanceTimersByTime(10_000);
    await screen.findByText(words.activities.waiting);
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();

    const receipt = aReceipt({ activityId: entry.activity.id, number: 'BN-2026-000042' });
    turnTo({ entries: [{ ...entry, seq: 1, state: 'received', receipt }] });
    expect(screen.getByText(words.activities.receipt('BN-2026-000042'))).toBeTruthy();
    await expectAccessible(container);
  });

  test('the time to undo counts down', async () => {
    show({ entries: [justNow()] });
    for (const left of [10, 9, 7, 1]) {
      vi.advanceTimersByTime((10 - left) * 1_000 - (Date.now() - Date.parse(NOW)));
      await screen.findByRole('button', { name: words.activities.undo(left) });
    }
  });

  test('an entry of an hour ago offers no undo', () => {
    show({ entries: [aLogEntry({ activity: { occurredAt: '2026-11-21T01:00:00.000Z' } })] });
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
  });

  test.each([
    ['in time, says that nothing was sent', true, words.activities.undone],
    ['too late, says so', false, words.activities.tooLateToUndo],
  ])('undo %s', async (_, undone, sentence) => {
    const entry = justNow();
    const { actions } = show({ entries: [entry] }, { undo: async () => undone });
    fireEvent.click(await screen.findByRole('button', { name: words.activities.undo(10) }));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(actions.undo.mock.calls).toEqual([[entry.activity.id]]);
  });

  test('the suggestion can be corrected first', async () => {
    const { actions, container } = show({ suggestion });
    fireEvent.click(screen.getByRole('button', { name: words.activities.edit }));
    const title = await screen.findByLabelText<HTMLInputElement>(words.logForms.form.title);
    expect(title.value).toBe('Tháng Công nhân');
    fireEvent.input(title, { target: { value: 'Tháng Công nhân 2026' } });
    await expectAccessible(container);
    fireEvent.submit(screen.getByRole('form'));
    await until(() => expect(actions.record).toHaveBeenCalledOnce());
    expect(actions.record.mock.lastCall?.[0]).toMatchObject({ ...suggestion, title: 'Tháng Công nhân 2026' });
  });
});

test('a refused entry does not stand in the way of the newest one', () => {
  const refused = aLogEntry({ state: 'refused', seq: 2, refusal: 'conflict' });
  show({ entries: [justNow(), refused] });
  expect(screen.queryByText(words.log.state.refused)).toBeNull();
});

test('what was typed is still there while logging does not succeed, and goes once it does', async () => {
  let works = false;
  const { actions } = show(
    {},
    {
      record: async (input) =>
        // A deed that failed never ends; the panel around tells of it.
        works ? aLogEntry({ activity: input }) : new Promise(() => undefined),
    },
  );
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.other }));
  const { title, note } = words.logForms.form;
  fireEvent.input(await screen.findByLabelText(title), { target: { value: 'Tư vấn pháp luật' } });
  fireEvent.input(screen.getByLabelText(note), { target: { value: 'Tổ 3' } });
  fireEvent.submit(screen.getByRole('form'));
  await until(() => expect(actions.record).toHaveBeenCalledTimes(1));
  expect(screen.getByLabelText<HTMLInputElement>(title).value).toBe('Tư vấn pháp luật');
  expect(screen.getByLabelText<HTMLInputElement>(note).value).toBe('Tổ 3');
  works = true;
  fireEvent.submit(screen.getByRole('form'));
  await until(() => expect(screen.queryByRole('form')).toBeNull());
  expect(actions.record).toHaveBeenCalledTimes(2);
});

test('a post that was just published is offered for logging until it is logged', async () => {
  show({ published: 1 });
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.published }));
  fireEvent.input(await screen.findByLabelText(words.logForms.form.title), {
    target: { value: 'Chúc Tết' },
  });
  fireEvent.submit(screen.getByRole('form'));
  await screen.findByRole('button', { name: words.activities.record.other });
});

test('the link of the own post that is open is filled in', async () => {
  const postLink = 'https://www.facebook.com/congdoanhoamai/posts/7';
  show({ place: { page: ownPage(), postLink } });
  fireEvent.click(screen.getByRole('button', { name: words.activities.record.other }));
  const link = await screen.findByLabelText<HTMLInputElement>(words.logForms.form.link);
  expect(link.value).toBe(postLink);
});

test('without an own page there is one way forward: to say which it is', async () => {
  const actions = someActions();
  const { container } = render(
    <LogBar
      words={words}
      desk={aDesk({ pages: [] })}
      ownPage={undefined}
      place={undefined}
      suggestion={undefined}
      published={0}
      actions={actions}
      onRecorded={() => undefined}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: words.panel.today.bind }));
  expect(actions.openOptions).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
