import type { Activity } from '../contract/activity.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';

/** SHA-256 of the canonical JSON of an activity, as 64 hex digits: what a receipt must repeat. */
export async function hashActivity(activity: Activity): Promise<string> {
  const bytes = new TextEncoder().encode(toCanonicalJson(activity));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
