import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { ServerEnv } from '../app.ts';
import type { Context } from '../context.ts';
import { isDatabaseTrouble, isUnstorable } from '../db/trouble.ts';
import { toErrorEvent } from '../log.ts';
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
export function observe(app: Hono<ServerEnv>, { log, metrics }: Pick<Context, 'log' | 'metrics'>): void {
  app.use(async (c, next) => {
    const startedAt = performance.now();
    // Drawn here and never taken from the request: it goes into the log.
    const id = randomUUID();
    c.set('requestId', id);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', id);
    const cacheable = c.get('cacheable');
    if (cacheable !== undefined && c.res.ok) c.res.headers.set('cache-control', cacheable);
    const { method } = c.req;
    const [route, { status }] = [c.get('route') ?? NO_ROUTE, c.res];
    const elapsed = performance.now() - startedAt;
    metrics.countRequest({ method, route, status, seconds: elapsed / 1000 });
    log({ event: 'request', id, method, route, status, ms: Math.round(elapsed) });
  });
  app.onError((error, c) => {
    if (error instanceof ProblemError) {
      return toProblemResponse(toProblem(error.code, error.detail), error.retryAfterSeconds);
    }
    if (isUnstorable(error)) {
      return toProblemResponse(toProblem('bad_request', 'a number is too large, or a text cannot be kept'));
    }
    log(toErrorEvent(c.get('route') ?? NO_ROUTE, error, c.get('requestId')));
    if (isDatabaseTrouble(error)) return toProblemResponse(toProblem('unavailable'), RETRY_SECONDS);
    return toProblemResponse(toProblem('unavailable', undefined, 500));
  });
}
