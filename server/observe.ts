import type { Hono } from 'hono';
import type { ServerEnv } from './app.ts';
import { isDatabaseTrouble } from './db/trouble.ts';
import { type Log, toErrorEvent } from './log.ts';
import { ProblemError, toProblem, toProblemResponse } from './problem.ts';

const RETRY_SECONDS = 30;
const NO_ROUTE = '-';

const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Every answer gets its security headers and one log line; every error becomes a problem that shows no internals. */
export function observe(app: Hono<ServerEnv>, log: Log): void {
  app.use(async (c, next) => {
    const startedAt = performance.now();
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    const cacheable = c.get('cacheable');
    if (cacheable !== undefined && c.res.ok) c.res.headers.set('cache-control', cacheable);
    const { method } = c.req;
    const ms = Math.round(performance.now() - startedAt);
    log({ event: 'request', method, route: c.get('route') ?? NO_ROUTE, status: c.res.status, ms });
  });
  app.onError((error, c) => {
    if (error instanceof ProblemError) {
      return toProblemResponse(toProblem(error.code, error.detail), error.retryAfterSeconds);
    }
    log(toErrorEvent(c.get('route') ?? NO_ROUTE, error));
    if (isDatabaseTrouble(error)) return toProblemResponse(toProblem('unavailable'), RETRY_SECONDS);
    return toProblemResponse(toProblem('unavailable', undefined, 500));
  });
}
