/** A frame is 16 ms; Facebook itself needs the other half. */
const BUDGET_MS = 8;
/** Nobody should see the page stand still twice. */
const FAR_OVER_MS = 100;
/** One slow run can be the garbage collector, a laptop waking up or Firefox rounding its clock; several in a row are the selector. */
const STRIKES = 3;

export interface TimeBudget {
  <Result>(run: () => Result): Result;
  /** Too slow too often: to be left alone for the rest of the session. */
  isSpent(): boolean;
}

/** For what is never left alone, however long it takes. */
export const unlimited: TimeBudget = Object.assign(<Result>(run: () => Result): Result => run(), {
  isSpent: () => false,
});

/** Runs something again and again and notes when it takes too long. */
export function startBudget(now: () => number = () => performance.now()): TimeBudget {
  let strikes = 0;
  const run = <Result>(work: () => Result): Result => {
    const startedAt = now();
    const result = work();
    const took = now() - startedAt;
    if (took <= BUDGET_MS) strikes = 0;
    else strikes += took > FAR_OVER_MS ? STRIKES - 1 : 1;
    return result;
  };
  return Object.assign(run, { isSpent: () => strikes >= STRIKES });
}
