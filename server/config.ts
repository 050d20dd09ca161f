import * as z from 'zod/mini';
import { toDetail } from './detail.ts';
import type { PerMinute } from './http/limits.ts';

/** A wrong setting: the message is for the person at the command line and names the variable. */
export class ConfigError extends Error {}

/** Pages of extensions in Chromium and Firefox. The id differs between stores, test builds and Firefox profiles. */
export const EXTENSION_ORIGIN =
  'chrome-extension://[a-p]{32}|moz-extension://[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ORIGINS = new RegExp(`^(?:${EXTENSION_ORIGIN})(?:,(?:${EXTENSION_ORIGIN}))*$`);
const Count = z.coerce.number().check(z.multipleOf(1), z.minimum(0), z.maximum(1_000_000));

const Environment = z.object({
  PORT: z._default(z.coerce.number().check(z.multipleOf(1), z.minimum(0), z.maximum(65535)), 8787),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATABASE_URL: z._default(z.string(), './so-tay.sqlite'),
  TRUST_KEYS: z._default(z.string(), './trust-keys'),
  PAIRING_MINUTES: z._default(z.coerce.number().check(z.multipleOf(1), z.minimum(1), z.maximum(1440)), 10),
  TRUST_PROXY: z._default(z.enum(['0', '1']), '0'),
  EXTENSION_ORIGINS: z.optional(z.string().check(z.regex(ORIGINS))),
  DEVICE_RATE: z._default(Count, 300),
  ADDRESS_RATE: z._default(Count, 6000),
  METRICS_PORT: z.optional(z.coerce.number().check(z.multipleOf(1), z.minimum(0), z.maximum(65535))),
  TLS_CERT: z.optional(z.string()),
  TLS_KEY: z.optional(z.string()),
});

/** How this process runs, read from the environment once. */
export interface Config {
  port: number;
  host: string;
  /** Path of an SQLite file, or a `postgres://` address. May hold a password: never logged. */
  databaseUrl: string;
  /** Folder of the keys that the backend itself signs with: that this is the newest list of packs. */
  trustKeys: string;
  pairingMinutes: number;
  /** A proxy that ends TLS stands in front and sets X-Forwarded-Proto and X-Forwarded-For. */
  trustProxy: boolean;
  /** The only extensions that may read answers; absent: any extension, and never a web page. */
  extensionOrigins?: readonly string[];
  perMinute: PerMinute;
  /** Where the figures for monitoring are shown, on this machine only; absent: nowhere. */
  metricsPort?: number;
  /** Paths of PEM files. */
  tls?: { cert: string; key: string };
  /** Not in the environment: only tests turn the limit on pairing tries off. */
  limitPairing: boolean;
}

/** @throws {ConfigError} when a variable is wrong, or when tokens would cross a network in plain http. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(toDetail(parsed.error));
  const { PORT, HOST, DATABASE_URL, TRUST_KEYS, PAIRING_MINUTES, TRUST_PROXY, TLS_CERT, TLS_KEY } =
    parsed.data;
  const { EXTENSION_ORIGINS, METRICS_PORT, DEVICE_RATE, ADDRESS_RATE } = parsed.data;
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined)) {
    throw new ConfigError('TLS_CERT and TLS_KEY: set both or neither');
  }
  const trustProxy = TRUST_PROXY === '1';
  const tls = TLS_CERT !== undefined && TLS_KEY !== undefined ? { cert: TLS_CERT, key: TLS_KEY } : undefined;
  if (!tls && !trustProxy && !isLoopback(HOST)) {
    throw new ConfigError(
      `HOST=${HOST} would serve plain http to a network, and device tokens would travel readable. ` +
        'Set TLS_CERT and TLS_KEY, or TRUST_PROXY=1 when a proxy with TLS stands in front, or HOST=127.0.0.1.',
    );
  }
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    trustKeys: TRUST_KEYS,
    pairingMinutes: PAIRING_MINUTES,
    trustProxy,
    perMinute: { device: DEVICE_RATE, address: ADDRESS_RATE },
    ...(EXTENSION_ORIGINS === undefined ? {} : { extensionOrigins: EXTENSION_ORIGINS.split(',') }),
    ...(METRICS_PORT === undefined ? {} : { metricsPort: METRICS_PORT }),
    ...(tls ? { tls } : {}),
    limitPairing: true,
  };
}

/** Whether an address or host name means this very machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(host);
}
