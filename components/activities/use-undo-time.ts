import { useEffect, useState } from 'preact/hooks';

/** Whole seconds for which a step can still be taken back; counts down to 0. */
export function useUndoTime({ sendAfterAt }: { sendAfterAt: string }): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    // Counted from when this panel first shows the step, by the steady clock: a laptop's wall clock may jump.
    const left = Date.parse(sendAfterAt) - Date.now();
    const end = performance.now() + Math.min(left, 10_000);
    const tick = () => setSeconds(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [sendAfterAt]);
  return seconds;
}
