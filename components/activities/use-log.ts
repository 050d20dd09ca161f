import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { FollowUp } from '../../utils/contract/follow-up.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import type { LogPeriod } from '../../utils/domain/activities/log-period.ts';
import type { PanelActions } from '../panel/panel-actions.ts';

interface Log {
  from: string;
  to: string;
  entries: readonly LogEntry[];
  followUps: readonly FollowUp[];
}

/**
 * The log of some days, read anew with every desk. What the desk has of them is shown at once; of days that it does not carry, nothing is
 * said before they are read.
 */
export function useLog(desk: Desk, { from, to }: LogPeriod, actions: PanelActions): Log | undefined {
  const [read, setRead] = useState<Log>();
  useEffect(() => {
    let wanted = true;
    void actions.readLog(from, to).then((log) => {
      if (wanted) setRead({ from, to, ...log });
    });
    return () => {
      wanted = false;
    };
  }, [desk, from, to]);
  if (read?.from === from && read.to === to) return read;
  const entries = desk.entries.filter(({ activity: { day } }) => day >= from && day <= to);
  const isKnown = entries.length > 0 || (from <= desk.today && to >= desk.today);
  return isKnown ? { from, to, entries, followUps: desk.followUps } : undefined;
}
