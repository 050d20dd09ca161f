import { isLoopback } from '../config.ts';

interface Bucket {
  tokens: number;
  filledAt: number;
}

interface Rate {
  size: number;
  perSecond: number;
}

/** An office or a training course shares one address; a code has 76 secret bits and dies after five wrong tries. */
const NETWORK = { size: 30, perSecond: 0.5 };
/** Tests and a proxy that forwards no address all come from here. */
const LOOPBACK = { size: 300, perSecond: 10 };
/** A full bucket says nothing, so it may be forgotten; this bounds the memory of the rest. */
const MOST_ADDRESSES = 50_000;

export interface RateLimit {
  /** Takes one try for an address; gives the seconds to wait when none is left, else 0. */
  take: (address: string, now: Date) => number;
}

/** Tries at pairing, by where they come from. */
const toPairingRate = (address: string): Rate => (isLoopback(address) ? LOOPBACK : NETWORK);

/** A token bucket per address (or id of a device), in memory: addresses are never stored or logged. */
export function createRateLimit(toRate: (key: string) => Rate = toPairingRate): RateLimit {
  const buckets = new Map<string, Bucket>();
  return {
    take(address, now) {
      const { size, perSecond } = toRate(address);
      const key = toNetwork(address);
      const before = buckets.get(key) ?? { tokens: size, filledAt: now.getTime() };
      const seconds = Math.max(0, (now.getTime() - before.filledAt) / 1000);
      const tokens = Math.min(size, before.tokens + seconds * perSecond);
      // Deleting first keeps the map in order of last use.
      buckets.delete(key);
      const allowed = tokens >= 1;
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, filledAt: now.getTime() });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
      return allowed ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
  };
}

/** One customer of an IPv6 network owns 2^64 addresses: they share a bucket. */
function toNetwork(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}
