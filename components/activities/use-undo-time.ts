import { useEffect, useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/contract/log-entry.ts';

/** Whole seconds for which an entry can still be taken back; counts down to 0. */
export function useUndoTime(entry: LogEntry): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    // Counted from when this panel first shows the entry, by the steady clock: a laptop's wall clock may jump.
    const left = Date.parse(entry.sendAfterAt) - Date.now();
    const end = performance.now() + Math.min(left, 10_000);
    const tick = () => setSeconds(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [entry.sendAfterAt]);
  return seconds;
}
