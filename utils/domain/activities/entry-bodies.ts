import type { Activity } from '../../contract/activity.ts';
import type { EntryBody, LogEntry } from '../../contract/log-entry.ts';

export const toRevision = ({ revision }: Pick<EntryBody, 'revision'>): number => revision ?? 1;

/** What the entry says by the admin's last word. A correction that the backend will not have says nothing. */
export function toNewestBody({ activity, correction, nextCorrection }: LogEntry): EntryBody {
  if (nextCorrection) return nextCorrection.activity;
  return correction && correction.refusal === undefined ? correction.activity : activity;
}

/** Taken back by the admin's last word, whether or not the backend knows it yet. */
export function isTakenBack(entry: LogEntry): boolean {
  const newest = toNewestBody(entry);
  return newest.withdrawn === true || (entry.state === 'withdrawn' && newest === entry.activity);
}

/** Whether something about it has no answer yet, neither a receipt nor a refusal. */
export function isUnanswered({ state, correction }: LogEntry): boolean {
  return state === 'waiting' || (correction !== undefined && correction.refusal === undefined);
}

/** Whether the backend will not have it, or not have its correction, and nothing else is on its way. */
export function isRefused({ state, correction }: LogEntry): boolean {
  return correction ? correction.refusal !== undefined : state === 'refused';
}

/** The numbered body that has no answer yet, as it goes to the backend each time. */
export function toSending({ activity, seq, state, correction }: LogEntry): Activity | undefined {
  if (state === 'waiting') return seq === undefined ? undefined : { ...activity, seq };
  if (correction?.seq === undefined || correction.refusal !== undefined) return undefined;
  return { ...correction.activity, seq: correction.seq };
}

/** The log as everything that counts and exports sees it: what was taken back is not there, the rest says what it says by now. */
export function toCounted(entries: readonly LogEntry[]): LogEntry[] {
  return entries.flatMap((entry) => {
    if (isTakenBack(entry)) return [];
    const activity = toNewestBody(entry);
    if (activity === entry.activity) return [entry];
    const isNowhere = entry.state === 'refused' || entry.state === 'withdrawn';
    return [{ ...entry, activity, state: isNowhere ? 'waiting' : entry.state }];
  });
}
