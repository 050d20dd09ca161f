import { createServer, type Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Context } from '../context.ts';
import { toErrorEvent } from '../log.ts';
import { countMissingEntries, readDatabaseBytes } from '../store/gauges.ts';

const NANO = 1e9;

/** The figures on a port of their own, on this machine only: the public port never shows them. */
export function serveMetrics(context: Context, port: number): Server {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const read = async (): Promise<string> => {
    const [databaseBytes, missingEntries] = [
      await readDatabaseBytes(context.db, context.engine),
      await countMissingEntries(context.db),
    ];
    const eventLoopDelaySeconds = {
      // Before the first tick there is no mean.
      mean: (delay.mean || 0) / NANO,
      p99: delay.percentile(99) / NANO,
      max: delay.max / NANO,
    };
    delay.reset();
    const residentBytes = process.memoryUsage.rss();
    return context.metrics.toText({ databaseBytes, missingEntries, eventLoopDelaySeconds, residentBytes });
  };
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (text) =>
        response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      (error: Error) => {
        context.log(toErrorEvent('/metrics', error));
        response.writeHead(503).end();
      },
    );
  });
  server.on('close', () => delay.disable());
  return server.listen(port, '127.0.0.1');
}
