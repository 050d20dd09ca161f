import { createHash } from 'node:crypto';
import { Activity } from '../utils/contract/activity.ts';
import type { BatchResult } from '../utils/contract/activity-batch.ts';
import { toCanonicalJson } from '../utils/domain/activities/canonical-json.ts';
import { toDetail } from './detail.ts';
import type { ReadActivity } from './store/activities.ts';

type Invalid = Extract<BatchResult, { status: 'invalid' }>;

/** One item of a batch: read, or the answer that says why it cannot be. */
export function readActivity(item: unknown): ReadActivity | Invalid {
  const parsed = Activity.safeParse(item);
  if (!parsed.success) return toInvalid(item, toDetail(parsed.error));
  const body = toCanonicalJson(parsed.data);
  // Parsing may trim; the receipt's hash must be that of the device's own copy, or the device would never let go of it.
  if (body !== toCanonicalJson(item)) return toInvalid(item, 'link: has blanks around it');
  return { activity: parsed.data, body, sha256: createHash('sha256').update(body).digest('hex') };
}

export function isReadActivity(item: ReadActivity | Invalid): item is ReadActivity {
  return 'sha256' in item;
}

function toInvalid(item: unknown, detail: string): Invalid {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  // A short id is given back, so that the device knows its entry; anything longer is not an id of ours.
  const known = typeof id === 'string' && id.length <= 64 ? { id } : {};
  return { status: 'invalid', ...known, code: 'bad_request', detail };
}
