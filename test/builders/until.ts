import { vi } from 'vitest';

/** Waits for what comes in its own time: a second, which is the usual patience, is not much on a machine with other work. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 15_000 });
