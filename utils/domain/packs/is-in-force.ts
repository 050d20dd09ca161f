import type { Day } from '../../contract/instant.ts';

/** Whether a day lies between two days, both included; an end that is absent is open. ISO days compare as plain strings. */
export function isInForce(
  { from, to }: { from?: Day | undefined; to?: Day | undefined },
  today: Day,
): boolean {
  return (from === undefined || today >= from) && (to === undefined || today <= to);
}
