import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again every 50 ms until the answer is neither undefined nor false.
 * `describe` is asked only when time is up, so that the error can tell how things stand then.
 */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined | false>,
  timeout: number,
  describe: () => string | Promise<string>,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() >= deadline) throw new Error(`Waited ${timeout} ms for ${await describe()}`);
    await sleep(50);
  }
}
