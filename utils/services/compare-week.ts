import { BackendError } from '../backend/backend-error.ts';
import { callBackend } from '../backend/client.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { WeekDigest } from '../contract/entry-review.ts';
import type { Week } from '../contract/instant.ts';
import type { LogComparison } from '../contract/log-comparison.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import { toDigestText } from '../domain/activities/digest-text.ts';
import { isUnanswered } from '../domain/activities/entry-bodies.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { toUnitQuery } from '../domain/units/held-units.ts';
import { type Device, toClientTools } from './device.ts';
import { hashText } from './hash-text.ts';
import { noteRevoked } from './note-revoked.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';

export interface WeekHere {
  /** Of this device, with a receipt. */
  own: LogEntry[];
  /** Taken over from other devices of the unit. */
  others: LogEntry[];
  waiting: number;
}

export async function readWeekHere(device: Device, week: Week): Promise<WeekHere> {
  const days = weekDays(week);
  const entries = await readUnitEntries(device, await readPaired(device), days[0] ?? '', days[6] ?? '');
  const received = entries.filter(({ receipt }) => receipt !== undefined);
  return {
    own: received.filter(({ elsewhere }) => elsewhere === undefined),
    others: received.filter(({ elsewhere }) => elsewhere !== undefined),
    waiting: entries.filter(isUnanswered).length,
  };
}

function digestEntries(entries: readonly LogEntry[]): Promise<string> {
  return hashText(toDigestText(entries.flatMap(({ receipt }) => receipt ?? [])));
}

function askDigest(device: Device, paired: PairedUnit, week: Week): Promise<WeekDigest> {
  const tools = { ...toClientTools(device), onSent: async () => undefined };
  const { server, grant } = paired;
  const query = { week, ...toUnitQuery(paired) };
  return callBackend('activities.digest', { server, token: grant.token }, { query }, tools);
}

/** Whether this device and the backend have the same entries of a week. Only the question and the week leave. */
export async function compareWeek(device: Device, week: Week): Promise<LogComparison> {
  const [paired, { own, waiting }] = await Promise.all([readPaired(device), readWeekHere(device, week)]);
  const here = own.length;
  if (!paired) return { week, here, waiting, trouble: 'unpaired' };
  if (paired.revoked) return { week, here, waiting, trouble: 'revoked' };
  try {
    const said = await askDigest(device, paired, week);
    const { count, digest } = said.device;
    const same = count === here && digest === (await digestEntries(own));
    return { week, here, waiting, server: count, same, others: said.unit.count - count };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.code === 'unauthorized') await noteRevoked(device, paired);
    const { trouble } = error;
    return {
      week,
      here,
      waiting,
      trouble: error.code === 'unauthorized' ? 'revoked' : trouble === 'refused' ? 'wrong_reply' : trouble,
    };
  }
}
