import type { ServerOptions } from 'node:http';

/** In milliseconds. */
export interface Patience {
  /** For the head of a request. */
  head: number;
  /** For all of a request; the largest body fits through a slow line in this time. */
  request: number;
  /** For a connection on which nothing moves, in either direction. */
  silence: number;
  /** For the next request on a connection. */
  keepAlive: number;
  /** How often the clock is looked at. */
  check: number;
}

export const PATIENCE: Patience = {
  head: 10_000,
  request: 30_000,
  silence: 60_000,
  keepAlive: 5000,
  check: 2000,
};

/** A caller that sends a byte now and then, or nothing at all, holds its connection no longer than this. */
export function toServerOptions(patience: Patience): ServerOptions {
  return {
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.keepAlive,
    connectionsCheckingInterval: patience.check,
    maxHeaderSize: 16 * 1024,
  };
}
