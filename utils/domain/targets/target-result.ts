/** What was asked and done over one or more periods, each of which was met or not. */
export interface AskedAndDone {
  asked: number;
  done: number;
  met: number;
  periods: number;
}

/** The sentences of `reports.week.result`. */
interface ResultWords {
  met: string;
  some: (met: number, periods: number) => string;
  more: (by: number) => string;
  times: (times: number) => string;
  overTimes: (times: number) => string;
}

/** A share of one that is never above it, and is one only where all was done: 2999 of 3000 is no hundred per cent. */
export function toTargetRate({ asked, done }: Pick<AskedAndDone, 'asked' | 'done'>): number {
  return done >= asked ? 1 : Math.floor((1000 * Math.max(0, done)) / asked) / 1000;
}

/**
 * How a target went, in words: a rate as long as something is missing, and none once it is reached, since "700 %" is read as a mistake.
 * Much done in one period does not make good for another one that was missed.
 */
export function toTargetWords(
  target: AskedAndDone,
  say: ResultWords,
  toRateWords: (rate: number) => string,
): string {
  const { asked, done, met, periods } = target;
  if (done < asked) return toRateWords(toTargetRate(target));
  if (met < periods) return say.some(met, periods);
  if (done === asked || asked <= 0) return say.met;
  const times = Math.floor(done / asked);
  if (times < 2) return say.more(done - asked);
  return done === times * asked ? say.times(times) : say.overTimes(times);
}

/** One target in one period, as a unit reports it. */
export const toOnePeriod = (asked: number, done: number): AskedAndDone => ({
  ...{ asked, done, met: done >= asked ? 1 : 0, periods: 1 },
});
