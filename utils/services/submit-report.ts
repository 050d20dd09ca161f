import { ReturnReason } from '../contract/entry-review.ts';
import { type HandIn, type HandInOutcome, type QueuedReport, REPORT_WEEKS } from '../contract/hand-in.ts';
import type { ReportSubmission } from '../contract/week-report.ts';
import { toLastWeeks } from '../domain/reports/hand-in.ts';
import { tidyText } from '../domain/text/tidy-text.ts';
import { toWeek } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { reportQueue } from '../storage/reports.ts';
import type { Device } from './device.ts';
import { readHandIn } from './read-hand-in.ts';
import { readPaired } from './read-paired.ts';
import { readReport } from './read-report.ts';

type Why = Extract<HandInOutcome, { queued: false }>['why'];

/**
 * Hands in a week: what is to be sent is on disk when this resolves, and `drainReports` sends it. What was handed in for the same week
 * before and is still on its way gives place to it.
 */
export async function submitReport(device: Device, handIn: HandIn): Promise<HandInOutcome> {
  const paired = await readPaired(device);
  if (!paired) return { queued: false, why: 'unpaired' };
  const submission = await toSubmission(device, handIn);
  if (typeof submission === 'string') return { queued: false, why: submission };
  const unitId = paired.grant.unit.id;
  const queuedAt = device.now().toISOString();
  await changeQueue(device, (queue) => [
    ...queue.filter((each) => each.unitId !== unitId || each.submission.week !== handIn.week),
    { unitId, submission, queuedAt },
  ]);
  return { queued: true };
}

async function toSubmission(
  device: Device,
  { week, kind, reason, remarks, activities }: HandIn,
): Promise<ReportSubmission | Why> {
  const { weeks } = await readHandIn(device, week);
  const facts = weeks.find((each) => each.week === week)?.facts;
  if (!facts) return 'closed';
  if (facts.activities !== activities) return 'changed';
  if (kind === 'submitted' && activities === 0) return 'empty';
  if (kind === 'nothing' && activities > 0) return 'not_empty';
  const why = reason && tidyText(reason).trim();
  if (kind === 'nothing' && !ReturnReason.safeParse(why).success) return 'no_reason';
  const said = remarks && tidyText(remarks).trim();
  return {
    week,
    kind,
    ...(kind === 'nothing' && why !== undefined ? { reason: why } : {}),
    ...(said ? { remarks: said } : {}),
    activities,
    // Of the same rows as the unit's own files of that week.
    check: (await readReport(device, week)).check,
    targets: facts.targets,
  };
}

/** Reads and writes the queue in one go. Weeks that nobody asks about any more go out of it. */
export async function changeQueue(
  device: Device,
  change: (queue: readonly QueuedReport[]) => QueuedReport[],
): Promise<void> {
  await device.withLock('reportQueue', async () => {
    const queue = (await reportQueue.read(device.database)) ?? [];
    const weeks = toLastWeeks(toWeek(toVietnamDay(device.now())), REPORT_WEEKS);
    const oldest = weeks.at(-1) ?? '';
    // What the backend refused weeks ago is over; what never got an answer is not.
    const kept = change(queue).filter(({ submission, refusal }) => !refusal || submission.week >= oldest);
    await reportQueue.write(device.database, kept);
  });
}
