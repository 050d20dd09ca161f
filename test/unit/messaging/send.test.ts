// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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
