import type { OutboxFile } from '../../contract/entry-review.ts';
import type { Receipt } from '../../contract/receipt.ts';
import { toCanonicalJson } from './canonical-json.ts';

/** What is hashed to see whether two sides have the same entries: one line each, in the order of their ids. */
export function toDigestText(receipts: readonly Pick<Receipt, 'activityId' | 'sha256'>[]): string {
  return receipts
    .map(({ activityId, sha256 }) => `${activityId.toLowerCase()} ${sha256}`)
    .sort()
    .join('\n');
}

/** What the seal of an outbox file is over: all of it but the seal. */
export function toOutboxText({
  seal: _seal,
  ...rest
}: OutboxFile | (Omit<OutboxFile, 'seal'> & { seal?: string })): string {
  return toCanonicalJson(rest);
}
