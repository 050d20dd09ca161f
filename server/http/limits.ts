import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from '../app.ts';
import { isLoopback } from '../config.ts';
import type { Context } from '../context.ts';
import { ProblemError } from './problem.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { readAddress } from './request.ts';

/** How many requests a minute from one device or coordinator, and from one address; 0 is no limit. */
export interface PerMinute {
  device: number;
  address: number;
}

export interface RequestLimits {
  /** @throws {ProblemError} `too_many_requests`, with the time to wait. */
  takeDevice: (id: string, now: Date) => void;
  takeAddress: (address: string, now: Date) => void;
}

/**
 * A minute's worth may come at once: a device that was offline sends all it has. An address is given much more than a device, since a whole
 * province may come out of one; this very machine has no such limit, for a proxy that forwards no address is one caller.
 */
export function createRequestLimits({ device, address }: PerMinute): RequestLimits {
  return {
    takeDevice: toTake(device),
    takeAddress: toTake(address, isLoopback),
  };
}

/** Before anything is read or asked of the database. */
export function limitAddresses({ config, requestLimits, now }: Context): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    requestLimits.takeAddress(readAddress(c, config), now());
    await next();
  };
}

function toTake(perMinute: number, isFree: (key: string) => boolean = () => false) {
  if (perMinute === 0) return () => undefined;
  const limit: RateLimit = createRateLimit(() => ({ size: perMinute, perSecond: perMinute / 60 }));
  return (key: string, now: Date) => {
    const retryAfterSeconds = isFree(key) ? 0 : limit.take(key, now);
    if (retryAfterSeconds > 0) throw new ProblemError('too_many_requests', { retryAfterSeconds });
  };
}
