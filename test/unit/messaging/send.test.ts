import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '../../../utils/contract/desk.ts';
import { answerMessages } from '../../../utils/messaging/answer.ts';
import { watchDesk } from '../../../utils/messaging/desk-client.ts';
import { MessageError, send } from '../../../utils/messaging/send.ts';
import { onSignal } from '../../../utils/messaging/signal.ts';
import { aDesk } from '../../builders/a-desk.ts';
import { someHandlers } from '../../builders/handlers.ts';
import { until } from '../../builders/until.ts';

const answerWith = (envelope: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => envelope);

test('the answer of the background comes back as it is', async () => {
  const sent = answerWith({ reply: { undone: true } });
  const id = '019ab000-0000-7000-8000-000000000001';
  expect(await send('activity.undo', { id })).toEqual({ undone: true });
  expect(sent.mock.lastCall).toEqual([{ name: 'activity.undo', request: { id } }]);
});

test.each([
  ['a refusal keeps its name', { error: 'not_allowed' }, 'not_allowed'],
  ['no answer, as after an update of the extension, is an error', undefined, 'no_answer'],
])('%s', async (_, envelope, name) => {
  answerWith(envelope);
  await expect(send('desk.read', {})).rejects.toEqual(new MessageError(name));
});

test('a message that is not ours never gets an answer of ours', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { called, handlers } = someHandlers();
  answerMessages(handlers);
  // The fake browser names no sender: exactly what a stranger looks like.
  const reply: unknown = await fakeBrowser.runtime
    .sendMessage({ name: 'stored.read', request: {} })
    .catch(() => undefined);
  expect(JSON.stringify(reply ?? null)).not.toContain('payloads');
  expect(called).not.toHaveBeenCalled();
});

test('a panel shows the newest desk, also when an older answer comes late', async () => {
  const turns: ((envelope: unknown) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    () => new Promise((resolve) => turns.push(resolve)),
  );
  const told: number[] = [];
  const stop = new AbortController();
  watchDesk(
    ({ outbox }) => told.push(outbox.waiting),
    () => told.push(-1),
    stop.signal,
  );
  await fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, {} as never, () => undefined);
  expect(turns).toHaveLength(2);
  turns[1]?.({ reply: aDesk({ outbox: { waiting: 2, refused: 0 } }) });
  await until(() => expect(told).toEqual([2]));
  turns[0]?.({ reply: aDesk({ outbox: { waiting: 1, refused: 0 } }) });
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([2]);
  stop.abort();
});

describe('a worker that ends between question and answer', () => {
  const NO_ANSWER = undefined;
  /** Answers in this order; the last one for ever. */
  const answerInOrder = (...answers: unknown[]) => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    sent.mockImplementation(async () => (answers.length > 1 ? answers.shift() : answers[0]));
    return sent;
  };
  const watch = (onDesk: (desk: Desk) => unknown = () => undefined) => {
    const [lost, stop] = [vi.fn(), new AbortController()];
    const told: number[] = [];
    const tell = async (desk: Desk) => {
      await onDesk(desk);
      told.push(desk.outbox.waiting);
    };
    watchDesk(tell, lost, stop.signal);
    return { told, lost, stop };
  };
  const desk = (waiting: number) => ({ reply: aDesk({ outbox: { waiting, refused: 0 } }) });

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is asked again, and nothing is lost', async () => {
    answerInOrder(NO_ANSWER, NO_ANSWER, desk(3));
    const { told, lost, stop } = watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
    expect(lost).not.toHaveBeenCalled();
    stop.abort();
  });

  test('is asked again too where what is told needs more of it', async () => {
    answerInOrder(desk(3));
    const more = vi.fn().mockRejectedValueOnce(new MessageError('no_answer'));
    const { told, lost, stop } = watch(more);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([3]);
    expect(lost).not.toHaveBeenCalled();
    stop.abort();
  });

  test('that does not come back is told as lost, once, and a later change is heard', async () => {
    const sent = answerInOrder(NO_ANSWER);
    const { told, lost, stop } = watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lost).toHaveBeenCalledOnce();
    expect(sent).toHaveBeenCalledTimes(3);
    answerInOrder(desk(4));
    await fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, {} as never, () => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual([4]);
    stop.abort();
  });

  test('whose question was overtaken is not asked twice', async () => {
    const sent = answerInOrder(NO_ANSWER, desk(5));
    const { told, lost, stop } = watch();
    await vi.advanceTimersByTimeAsync(100);
    await fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, {} as never, () => undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([5]);
    expect(lost).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test('with the extension gone, as after an update, is not asked again', async () => {
    const sent = answerInOrder(NO_ANSWER);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const { lost, stop } = watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lost).toHaveBeenCalledOnce();
    expect(sent).toHaveBeenCalledOnce();
    stop.abort();
  });
});

test('a panel that is closed hears no more', async () => {
  const stop = new AbortController();
  const heard = vi.fn();
  onSignal('desk.changed', heard, stop.signal);
  await fakeBrowser.runtime.onMessage.trigger({ name: 'desk.changed' }, {} as never, () => undefined);
  await fakeBrowser.runtime.onMessage.trigger({ name: 'place.changed' }, {} as never, () => undefined);
  await fakeBrowser.runtime.onMessage.trigger(null, {} as never, () => undefined);
  expect(heard).toHaveBeenCalledTimes(1);
  stop.abort();
  await fakeBrowser.runtime.onMessage
    .trigger({ name: 'desk.changed' }, {} as never, () => undefined)
    .catch(() => undefined);
  expect(heard).toHaveBeenCalledTimes(1);
});
