import { hash } from 'node:crypto';
import { Activity } from '../../utils/contract/activity.ts';
import type { BatchReply, BatchResult } from '../../utils/contract/activity-batch.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { toWholeText } from '../../utils/domain/text/to-whole-text.ts';
import { toDetail } from '../detail.ts';
import type { Metrics } from '../http/metrics.ts';
import type { ReadActivity } from '../store/activities.ts';

type Invalid = Extract<BatchResult, { status: 'invalid' }>;

/**
 * Reads the items of a batch one by one and has the good ones stored; a bad one never holds up the others. The answers are in the order
 * of the items.
 */
export async function storeItems(
  items: readonly unknown[],
  metrics: Metrics,
  store: (good: ReadActivity[]) => Promise<BatchResult[]>,
): Promise<{ status: 200 | 409; body: BatchReply }> {
  const read = items.map(readActivity);
  const stored = (await store(read.filter(isReadActivity))).values();
  const results = read.map((item) => (isReadActivity(item) ? expectNext(stored) : item));
  metrics.countEntries(results);
  const hasConflict = results.some(({ status }) => status === 'conflict');
  return { status: hasConflict ? 409 : 200, body: { results } };
}

/** One item of a batch: read, or the answer that says why it cannot be. */
function readActivity(item: unknown): ReadActivity | Invalid {
  const parsed = Activity.safeParse(item);
  if (!parsed.success) return toInvalid(item, toDetail(parsed.error));
  // Parsing may trim; the receipt's hash must be that of the device's own copy, or the device would never let go of it.
  if (!isAsSent(parsed.data, item)) return toInvalid(item, 'link: has blanks around it');
  // What is typed is kept as it is, in the body. This one stands in a column too, which must be able to hold it.
  const { shareItemId = '' } = parsed.data;
  if (toWholeText(shareItemId) !== shareItemId)
    return toInvalid(item, 'shareItemId: has U+0000 or half a character');
  const body = toCanonicalJson(parsed.data);
  return { activity: parsed.data, body, sha256: hash('sha256', body) };
}

/** Whether parsing changed nothing. An activity is flat, so this says the same as its canonical JSON, and costs a tenth. */
function isAsSent(activity: Activity, item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  const sent: { [name: string]: unknown } = { ...item };
  for (const [name, value] of Object.entries(activity)) if (sent[name] !== value) return false;
  return true;
}

function isReadActivity(item: ReadActivity | Invalid): item is ReadActivity {
  return 'sha256' in item;
}

function expectNext(results: Iterator<BatchResult>): BatchResult {
  const { value, done } = results.next();
  if (done) throw new Error('the store gave fewer results than it was given items');
  return value;
}

function toInvalid(item: unknown, detail: string): Invalid {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  // A short id is given back, so that the device knows its entry; anything longer is not an id of ours.
  const known = typeof id === 'string' && id.length <= 64 ? { id } : {};
  return { status: 'invalid', ...known, code: 'bad_request', detail };
}
