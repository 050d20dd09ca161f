import type { LogEntry } from '../../../utils/contract/log-entry.ts';

interface Over extends Omit<Partial<LogEntry>, 'activity'> {
  activity?: Partial<LogEntry['activity']>;
}

let made = 0;

/** A log entry of Saturday 21/11/2026, waiting to be sent; a test names only what it is about. */
export function aLogEntry({ activity, ...over }: Over = {}): LogEntry {
  made += 1;
  const day = activity?.day ?? '2026-11-21';
  return {
    activity: {
      id: `019ab000-0000-7000-8000-${String(made).padStart(12, '0')}`,
      kind: 'post',
      pageKey: 'cdcs.hoamai.thuchanh',
      title: 'Thông báo lịch tư vấn pháp luật',
      occurredAt: `${day}T02:00:00.000Z`,
      day,
      ...activity,
    },
    state: 'waiting',
    sendAfterAt: `${day}T02:00:10.000Z`,
    ...over,
  };
}

export function aReceipt(entry: LogEntry, number: string): NonNullable<LogEntry['receipt']> {
  return {
    activityId: entry.activity.id,
    number,
    sha256: '0'.repeat(64),
    receivedAt: '2026-11-21T02:00:12.000Z',
  };
}
