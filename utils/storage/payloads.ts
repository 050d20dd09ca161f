import { SentPayload } from '../contract/sent-payload.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';

const KEPT = 20;

/** Keeps the last requests as sent, for the page that shows the admin what leaves the browser. */
export async function rememberPayload(database: DeviceDatabase, payload: SentPayload): Promise<void> {
  const transaction = database.transaction('payloads', 'readwrite');
  await transaction.store.add(payload);
  const keys = await transaction.store.getAllKeys();
  for (const key of keys.slice(0, -KEPT)) await transaction.store.delete(key);
  await transaction.done;
}

/** The last requests, newest first. */
export async function readPayloads(database: DeviceDatabase): Promise<SentPayload[]> {
  return (await readParsed(database, 'payloads', SentPayload)).reverse();
}
