import type { Activity } from '../contract/activity.ts';
import type { BatchResult } from '../contract/activity-batch.ts';
import type { EntryToEnter, ReportToEnter } from '../contract/board-desk.ts';
import type { Told } from '../contract/coordinator-desk.ts';
import type { EnteredBody, EnteringDraft } from '../contract/entering.ts';
import type { Entering } from '../contract/entry-review.ts';
import type { WeekReport } from '../contract/week-report.ts';
import { toActivityId } from '../domain/activities/activity-id.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { dropEntering, readEntering, takeEnteringSeq, writeEntering } from '../storage/coordinator.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';
import { hashActivity } from './hash-activity.ts';
import { toClean } from './record-activity.ts';

/** What is needed to enter for a unit; `not_allowed` for whoever may not. */
export async function readEnteringFor(
  device: CoordinatorDevice,
  unit: string,
  week: string,
): Promise<Told<Entering>> {
  return await askBackend(device, 'entries.entering', { query: { unit, week } });
}

/** Keeps what is typed on this device. What was sent without an answer stays beside it. */
export async function keepEntering(
  { database }: CoordinatorDevice,
  unit: string,
  draft: EnteringDraft,
  activityId?: string,
): Promise<void> {
  const { sent } = await readEntering(database, unit, activityId);
  await writeEntering(database, unit, activityId, { draft, sent });
}

/**
 * Enters an activity for a unit. What goes is on the disk before it goes, and goes again as it was until the backend has answered for it;
 * what was typed differently meanwhile follows as the next revision. So one entry comes of it, whatever is lost on the way.
 * @returns what the backend says of the newest revision.
 */
export async function enterActivity(
  device: CoordinatorDevice,
  { unit, said, of }: EntryToEnter,
): Promise<Told<BatchResult>> {
  const { database } = device;
  const kept = await readEntering(database, unit, of?.id);
  const last = kept.sent.at(-1);
  const body = toClean(said);
  const sent =
    last && isSame(last, body) ? kept.sent : [...kept.sent, await toNext(device, unit, body, last ?? of)];
  await writeEntering(database, unit, of?.id, { ...kept, sent });

  const told = await askBackend(device, 'entries.enter', { body: { unit, activities: sent } });
  if ('trouble' in told) return told;
  const { results } = told.done;
  const newest = results.at(-1);
  if (!newest || results.length !== sent.length || !(await areProved(sent, results)))
    return { trouble: 'wrong_reply' };
  if (isStored(newest)) await dropEntering(database, unit, of?.id);
  // What the backend has is the revision that the next one follows; what it will not have was never there.
  else
    await writeEntering(database, unit, of?.id, {
      ...kept,
      sent: sent.filter((_, index) => isStored(results[index])),
    });
  return { done: newest };
}

/** Hands in a week for a unit. The same again gives the same report. */
export async function enterReport(
  device: CoordinatorDevice,
  report: ReportToEnter,
): Promise<Told<WeekReport>> {
  return await askBackend(device, 'reports.enter', { body: report });
}

async function toNext(
  { database, now }: CoordinatorDevice,
  unit: string,
  body: EnteredBody,
  before: Activity | undefined,
): Promise<Activity> {
  const seq = await takeEnteringSeq(database, unit);
  if (before) return { ...body, id: before.id, seq, revision: (before.revision ?? 1) + 1 };
  return { ...body, id: toActivityId(now().getTime(), crypto.getRandomValues(new Uint8Array(10))), seq };
}

function isSame({ id: _id, seq: _seq, revision: _revision, ...sent }: Activity, body: EnteredBody): boolean {
  return toCanonicalJson(sent) === toCanonicalJson(body);
}

type Stored = Extract<BatchResult, { receipt: unknown }>;

function isStored(result: BatchResult | undefined): result is Stored {
  return result?.status === 'stored' || result?.status === 'already';
}

/** A receipt counts only for exactly what was sent. */
async function areProved(sent: readonly Activity[], results: readonly BatchResult[]): Promise<boolean> {
  for (const [index, activity] of sent.entries()) {
    const result = results[index];
    if (isStored(result) && result.receipt.sha256 !== (await hashActivity(activity))) return false;
  }
  return true;
}
