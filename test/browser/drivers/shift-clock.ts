interface FirefoxGlobals {
  browser?: { runtime: { getBackgroundPage?: () => Promise<typeof globalThis> } };
}

/**
 * Self-contained. Runs in Chromium's worker, or in a page of the extension in Firefox, from where the background's window can be reached:
 * the `Date` of the background tells another time from then on.
 */
export async function shiftClock(aheadMs: number): Promise<void> {
  const { browser } = globalThis as unknown as FirefoxGlobals;
  const world: typeof globalThis & { trueDate?: DateConstructor } =
    (await browser?.runtime.getBackgroundPage?.()) ?? globalThis;
  const TrueDate = world.trueDate ?? world.Date;
  world.trueDate = TrueDate;
  class ShiftedDate extends TrueDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(TrueDate.now() + aheadMs);
      else super(...(given as [number]));
    }
    static override now(): number {
      return TrueDate.now() + aheadMs;
    }
  }
  world.Date = ShiftedDate as DateConstructor;
}
