import type { ImportedEntry, OutboxImport } from '../contract/board-desk.ts';
import { OutboxFile } from '../contract/entry-review.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';

const MOST_BYTES = 8_000_000;

/**
 * Gives the backend the outbox of a device that has no way of its own to it. Whether the device made the file is the backend's to judge, by
 * the seal; the entries keep their ids, so that nothing is added when the device sends them later.
 */
export async function importOutbox(device: CoordinatorDevice, bytes: Uint8Array): Promise<OutboxImport> {
  if (bytes.length > MOST_BYTES) return { refused: 'too_large' };
  const file = OutboxFile.safeParse(readJson(bytes));
  if (!file.success) return { refused: 'not_an_outbox' };
  const told = await askBackend(device, 'entries.import', { body: file.data });
  if ('trouble' in told) return told;
  const { results } = told.done;
  // Results come in the order of the file; fewer or more of them are not about it.
  if (results.length !== file.data.activities.length) return { trouble: 'wrong_reply' };
  return {
    done: results.map((result, index): ImportedEntry => {
      const { title, day } = toFacts(file.data.activities[index]);
      const number = 'receipt' in result ? { number: result.receipt.number } : {};
      return { title, day, status: result.status, ...number };
    }),
  };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What an entry is called, for the list of what became of it; it need not be a sound one. */
function toFacts(activity: unknown): { title: string; day: string } {
  const { title, day } = Object(activity) as { title?: unknown; day?: unknown };
  return {
    title: typeof title === 'string' ? title.slice(0, 300) : '',
    day: typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : '',
  };
}
