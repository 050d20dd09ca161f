import { browser } from 'wxt/browser';
import type { UnitInFront } from '../contract/held-unit.ts';
import type { MessageName, MessageReply, MessageRequest } from '../contract/messages.ts';
import { noticeGone } from './life.ts';

/** How an answer travels: the background never rejects, so that an error keeps its name on the way. */
export type Envelope = { reply: unknown } | { error: string };

/** The background could not or would not do it. `message` is the name of the error, for logs; never shown. */
export class MessageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MessageError';
  }
}

/**
 * Sends a message of the table to the background. Types only: no schema is loaded, so this is safe in a page's bundle.
 * @param front which of the admin's units it is about, as far as the sender knows.
 * @throws {MessageError} when the background refuses or fails, or when the extension was updated under this page.
 */
export async function send<N extends MessageName>(
  name: N,
  request: MessageRequest<N>,
  front?: UnitInFront,
): Promise<MessageReply<N>> {
  const envelope = await post({ name, request, ...(front ? { front } : {}) });
  if (!envelope) throw new MessageError('no_answer');
  if ('error' in envelope) throw new MessageError(envelope.error);
  return envelope.reply as MessageReply<N>;
}

async function post(message: object): Promise<Envelope | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as Envelope | undefined;
  } catch (error) {
    noticeGone();
    throw error;
  }
}
