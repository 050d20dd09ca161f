import type { Context as HonoContext } from 'hono';
import type * as z from 'zod/mini';
import type { ServerEnv } from '../app.ts';
import type { Config } from '../config.ts';
import { toDetail } from '../detail.ts';
import { ProblemError } from './problem.ts';

type Request = HonoContext<ServerEnv>;

/**
 * The JSON body of a request, parsed by the route's schema.
 * @throws {ProblemError} `bad_request` for anything else, including bytes that are not UTF-8: decoding those leniently
 * would store another text than was sent.
 */
export async function readBody<S extends z.ZodMiniType>(c: Request, schema: S): Promise<z.infer<S>> {
  // A web page cannot send this type to another origin without asking first, and we say no then.
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new ProblemError('bad_request', { detail: 'Content-Type must be application/json' });
  }
  const bytes = await c.req.arrayBuffer();
  return expect(schema, readJson(bytes));
}

export function readQuery<S extends z.ZodMiniType>(c: Request, schema: S): z.infer<S> {
  return expect(schema, c.req.query());
}

/**
 * Behind a proxy, the proxy says whether the caller used TLS.
 * @throws {ProblemError} `insecure` when it does not say https.
 */
export function refusePlainHttp(c: Request, config: Config): void {
  if (config.trustProxy && c.req.header('x-forwarded-proto') !== 'https') throw new ProblemError('insecure');
}

/** The caller's address: what the trusted proxy added last, else the other end of the connection. */
export function readAddress(c: Request, config: Config): string {
  const forwarded = config.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded ?? c.env.incoming?.socket.remoteAddress ?? 'unknown';
}

function readJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('bad_request', { detail: 'The body is not JSON in UTF-8' });
  }
}

function expect<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ProblemError('bad_request', { detail: toDetail(parsed.error) });
  return parsed.data;
}
