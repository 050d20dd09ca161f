import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { anActivity } from './an-activity.ts';

interface Over extends Omit<Partial<LogEntry>, 'activity'> {
  activity?: Partial<LogEntry['activity']>;
}

/** An entry that waits and can be taken back for ten seconds after its click. */
export function aLogEntry({ activity: over, ...rest }: Over = {}): LogEntry {
  const { seq: _numberedLater, ...activity } = anActivity(over);
  const sendAfterAt = new Date(Date.parse(activity.occurredAt) + 10_000).toISOString();
  return { activity, state: 'waiting', sendAfterAt, ...rest };
}

export function aReceipt(over: Partial<Receipt> & Pick<Receipt, 'activityId'>): Receipt {
  return {
    number: 'BN-2026-000001',
    sha256: 'a'.repeat(64),
    receivedAt: '2026-11-21T02:00:12.000Z',
    ...over,
  };
}

/** An entry that the server has. */
export function aReceivedEntry(number: string, over: Over = {}): LogEntry {
  const entry = aLogEntry({ state: 'received', seq: 1, ...over });
  return { ...entry, receipt: aReceipt({ activityId: entry.activity.id, number }) };
}

export function idsOf(entries: readonly LogEntry[]): string[] {
  return entries.map(({ activity }) => activity.id);
}
