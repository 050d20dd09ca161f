import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { UnitInFront } from '../contract/held-unit.ts';
import { type MessageName, type MessageReply, type MessageRequest, messages } from '../contract/messages.ts';
import type { Envelope } from './send.ts';

/** One handler per message: a message without a handler does not compile. */
export type Handlers = {
  [N in MessageName]: (
    request: MessageRequest<N>,
    sender: Browser.runtime.MessageSender,
    front?: UnitInFront,
  ) => Promise<MessageReply<N>>;
};

type Origin = 'page' | 'own';

const FACEBOOK = /^https:\/\/([a-z0-9-]+\.)*facebook\.com\//;

/**
 * Where a message really comes from, by what the browser says of the sender and never by what the message says. Only the
 * top frame of a Facebook tab counts as `page`: an embedded frame could be anybody's.
 */
export function findOrigin(sender: Browser.runtime.MessageSender): Origin | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (sender.tab && sender.frameId === 0 && FACEBOOK.test(sender.url)) return 'page';
  return undefined;
}

/** Parses, refuses by sender, answers. Never rejects. */
export async function answerMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
): Promise<Envelope> {
  const name = readName(message);
  if (!name) return { error: 'unknown_message' };
  const origin = findOrigin(sender);
  if (!origin || (messages[name].from === 'own' && origin !== 'own')) return { error: 'not_allowed' };
  const request = messages[name].request.safeParse((message as { request?: unknown }).request);
  const given = (message as { front?: unknown }).front ?? {};
  const front = UnitInFront.safeParse(given);
  if (!request.success || !front.success) return { error: 'bad_request' };
  try {
    // The table pairs each request schema with its handler; TypeScript cannot follow that through a union of names.
    const handle = handlers[name] as (
      request: unknown,
      sender: Browser.runtime.MessageSender,
      front?: UnitInFront,
    ) => Promise<unknown>;
    return { reply: messages[name].reply.parse(await handle(request.data, sender, front.data)) };
  } catch (error) {
    console.error(`${name}:`, error);
    return { error: error instanceof Error ? error.name : 'unknown_error' };
  }
}

function readName(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message)) return undefined;
  const { name } = message;
  return typeof name === 'string' && Object.hasOwn(messages, name) ? (name as MessageName) : undefined;
}

/** Answers messages for as long as the background lives. Must be called synchronously at its start. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (envelope: Envelope) => void) => {
    answerMessage(message, sender as Browser.runtime.MessageSender, handlers).then(respond);
    return true;
  });
}
