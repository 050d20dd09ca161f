import type { Activity } from '../contract/activity.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { hashText } from './hash-text.ts';

/** SHA-256 of the canonical JSON of an activity, as 64 hex digits: what a receipt must repeat. */
export function hashActivity(activity: Activity): Promise<string> {
  return hashText(toCanonicalJson(activity));
}
