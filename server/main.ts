import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { PATIENCE, toServerOptions } from './http/listen-options.ts';
import { serveMetrics } from './http/metrics-page.ts';
import { logToOutput, toErrorEvent } from './log.ts';
import { dropOldCodes, eraseOpenItems } from './store/pairing-codes.ts';
import { openWeeks } from './store/report-weeks.ts';
import { settleSums } from './store/settle-sums.ts';
import { findOnlineKeys } from './trust/online-keys.ts';
import { renewOnline } from './trust/renew-online.ts';

/** How long requests under way may take to finish after the signal to stop; then they are cut. */
const GRACE_MS = 10_000;
const HOUR_MS = 3_600_000;
/** So that a week opens within its first minute; between, it is one look by key. */
const OPEN_EVERY_MS = 60_000;
const SETTLE_EVERY_MS = 1000;
const ERASE_EVERY_MS = 300_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const context = await createContext(config, { log: logToOutput, now: () => new Date() });
  const app = createApp(context);
  keepFresh(context);
  keepWeeksOpen(context);
  keepSettled(context);
  keepClean(context);
  const server = serve({ fetch: app.fetch, ...toListenOptions(config) }, ({ port }) => {
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const listening = `${config.tls ? 'https' : 'http'}://${host}:${port}`;
    process.stdout.write(`${JSON.stringify({ listening })}\n`);
  });
  server.setTimeout(PATIENCE.silence);
  server.on('error', fail);
  const metrics = config.metricsPort === undefined ? undefined : serveMetrics(context, config.metricsPort);
  metrics?.on('error', fail);

  const stop = () => {
    metrics?.close();
    server.close(() => void context.close().catch(fail));
    // A connection becomes idle when its last answer is out; left alone it would hold the process until its own timeout.
    setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 50).unref();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** So that devices can tell a backend with nothing new from one that hides something. */
function keepFresh(context: Context): void {
  const renew = async () => {
    const keys = findOnlineKeys(context.config.trustKeys);
    if (!keys) return;
    await context.db.transaction().execute((transaction) => renewOnline(transaction, keys, context.now()));
  };
  const tell = (error: Error) => context.log(toErrorEvent('renew', error));
  renew().catch(tell);
  setInterval(() => renew().catch(tell), HOUR_MS).unref();
}

/** What devices left for their successors, and codes of long ago. */
function keepClean(context: Context): void {
  const tell = (error: Error) => context.log(toErrorEvent('erase', error));
  const clean = async () => {
    await eraseOpenItems(context.db, context.now());
    await dropOldCodes(context.db, context.now());
  };
  const erase = () => clean().catch(tell);
  void erase();
  setInterval(erase, ERASE_EVERY_MS).unref();
}

/** What was stored since: the boards are read from sums that are whole, and find little left to add. */
function keepSettled(context: Context): void {
  const settle = () =>
    settleSums(context.db).catch((error: Error) => context.log(toErrorEvent('sums', error)));
  void settle();
  setInterval(settle, SETTLE_EVERY_MS).unref();
}

/** Who is to report in a week is frozen as it begins; after a standstill, as the backend starts. */
function keepWeeksOpen(context: Context): void {
  const open = () =>
    openWeeks(context.db, context.now()).catch((error: Error) => context.log(toErrorEvent('weeks', error)));
  void open();
  setInterval(open, OPEN_EVERY_MS).unref();
}

function toListenOptions({ host, port, tls }: Config) {
  const address = { hostname: host, port };
  const serverOptions = toServerOptions(PATIENCE);
  if (!tls) return { ...address, serverOptions };
  const pem = { cert: readFileSync(tls.cert), key: readFileSync(tls.key) };
  return { ...address, createServer, serverOptions: { ...serverOptions, ...pem } };
}

function fail(error: unknown): never {
  // A wrong setting needs no stack; anything else does.
  const text =
    error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

main().catch(fail);
