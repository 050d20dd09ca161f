import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { Connection, PairedUnit } from '../contract/connection.ts';
import { type QueuedReport, ReportRefusal } from '../contract/hand-in.ts';
import type { Week } from '../contract/instant.ts';
import type { Correction } from '../contract/log-entry.ts';
import type { WeekReport } from '../contract/week-report.ts';
import { isUndoOver } from '../domain/activities/undo-time.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { toFurtherId, toPairedUnits, toUnitQuery } from '../domain/units/held-units.ts';
import { readEntriesOfDays } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { knownReports, reportQueue } from '../storage/reports.ts';
import { type Device, toClientTools } from './device.ts';
import { noteRevoked } from './note-revoked.ts';
import { refreshReports } from './refresh-reports.ts';
import { changeQueue } from './submit-report.ts';

/**
 * Sends the weeks that were handed in, oldest first, one sender at a time. A week leaves the queue only with the backend's own report of it;
 * whatever else happens it is sent again, and the backend gives the same answer to the same bytes. Called after `drainOutbox`,
 * so that the backend has the entries before the report that counts them.
 * @returns `waiting`: how many are still without an answer.
 */
export async function drainReports(device: Device): Promise<{ attempted: boolean; waiting: number }> {
  const attempted = await device.withLock('reports', () => sendInTurn(device));
  return { attempted, waiting: await countQueuedReports(device) };
}

/** How many weeks were handed in and have no answer yet. */
export async function countQueuedReports({ database }: Pick<Device, 'database'>): Promise<number> {
  return ((await reportQueue.read(database)) ?? []).filter(({ refusal }) => !refusal).length;
}

/** The weeks without an answer that can still get one: of the units that this device has. */
export async function listQueuedWeeks({ database }: Device, paired: Connection): Promise<Week[]> {
  const units = new Set(toPairedUnits(paired).map(({ grant }) => grant.unit.id));
  const open = ((await reportQueue.read(database)) ?? []).filter(
    ({ unitId, refusal }) => !refusal && units.has(unitId),
  );
  return [...new Set(open.map(({ submission }) => submission.week))].sort();
}

async function sendInTurn(device: Device): Promise<boolean> {
  let attempted = false;
  const queue = (await reportQueue.read(device.database)) ?? [];
  for (const queued of [...queue].sort((a, b) => (a.submission.week < b.submission.week ? -1 : 1))) {
    // Read anew for each: the admin may forget the pairing meanwhile, and then nothing more may leave.
    const paired = await connection.read(device.database);
    if (!paired || paired.revoked) return attempted;
    const ofUnit = toPairedUnits(paired).find(({ grant }) => grant.unit.id === queued.unitId);
    if (queued.refusal || !ofUnit) continue;
    if (await canBeUndone(device, queued)) continue;
    attempted = true;
    if (!(await sendOne(device, ofUnit, queued))) return true;
  }
  return attempted;
}

/** An entry of the week that the admin may still take back is not sent yet, and the report must not come before it. */
async function canBeUndone(device: Device, { submission }: QueuedReport): Promise<boolean> {
  const days = weekDays(submission.week);
  const now = device.now().toISOString();
  const entries = await readEntriesOfDays(device.database, days.at(0) ?? '', days.at(-1) ?? '');
  const isOpen = (body: Pick<Correction, 'seq' | 'sendAfterAt'> | undefined) =>
    body !== undefined && body.seq === undefined && !isUndoOver(body.sendAfterAt, now);
  return entries.some(
    (entry) =>
      (entry.state === 'waiting' && isOpen(entry)) ||
      isOpen(entry.correction) ||
      isOpen(entry.nextCorrection),
  );
}

/** False when it makes no sense to go on with the next. */
async function sendOne(device: Device, paired: PairedUnit, queued: QueuedReport): Promise<boolean> {
  const address = { server: paired.server, token: paired.grant.token };
  try {
    const { submission } = queued;
    const input = { query: toUnitQuery(paired), body: submission };
    const report = await callBackend('reports.submit', address, input, toClientTools(device));
    // An answer that is about another week, or another unit, proves nothing.
    if (report.week !== submission.week || report.unitId !== queued.unitId) return false;
    await noteReport(device, paired, report);
    await settle(device, queued);
    return true;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code === 'unauthorized') {
      await noteRevoked(device, paired);
      return false;
    }
    const refusal = ReportRefusal.safeParse(error.code);
    if (error.trouble !== 'refused' || !refusal.success) return false;
    await settle(device, queued, refusal.data);
    // Why it is refused stands in what the backend has: it was locked, or accepted, meanwhile.
    await refreshReports(device);
    return true;
  }
}

/** Takes it out of the queue, or notes that it is refused; not when the admin has handed in anew while the answer came. */
async function settle(device: Device, sent: QueuedReport, refusal?: ReportRefusal): Promise<void> {
  const isSent = (each: QueuedReport) =>
    each.unitId === sent.unitId &&
    each.submission.week === sent.submission.week &&
    each.queuedAt === sent.queuedAt;
  await changeQueue(device, (queue) =>
    queue.flatMap((each) => (isSent(each) ? (refusal ? [{ ...each, refusal }] : []) : [each])),
  );
}

async function noteReport(device: Device, paired: PairedUnit, report: WeekReport): Promise<void> {
  const { database } = device;
  await device.withLock('knownReports', async () => {
    const ofUnit = knownReports(toFurtherId(paired));
    const known = await ofUnit.read(database);
    const others = known?.unitId === report.unitId ? known.reports : [];
    await ofUnit.write(database, {
      unitId: report.unitId,
      askedAt: device.now().toISOString(),
      reports: [...others.filter(({ week }) => week !== report.week), report],
    });
  });
}
