import type * as z from 'zod/mini';
import { api, type RouteName } from '../contract/api.ts';
import { Problem } from '../contract/problem.ts';
import type { SentPayload } from '../contract/sent-payload.ts';
import { BackendError } from './backend-error.ts';

/** Shorter than the 30 seconds after which Chromium ends a worker whose fetch has not answered. */
const TIMEOUT_MS = 20_000;
const LONGEST_REPLY = 4_000_000;

export interface BackendAddress {
  /** Origin of the backend, without a trailing slash. */
  server: string;
  token?: string;
}

export interface ClientTools {
  fetch: typeof fetch;
  now: () => Date;
  /** Told of every request just before it leaves; what it is told never holds the token. */
  onSent: (payload: SentPayload) => Promise<void>;
  /** Told of the clock of the backend, once an answer has proved to be the backend's. */
  onClock?: (serverAt: Date) => Promise<void>;
}

type Route<N extends RouteName> = (typeof api)[N];
type Success<N extends RouteName> = Route<N>['success'][keyof Route<N>['success']];
type Reply<N extends RouteName> = Success<N> extends z.ZodMiniType ? z.infer<Success<N>> : never;

/**
 * One request to a route of the table. The reply is parsed by the route's schema.
 * @throws {BackendError} for every outcome that is not one of the route's successes.
 */
export async function callBackend<N extends RouteName>(
  name: N,
  address: BackendAddress,
  input: CallInput,
  tools: ClientTools,
): Promise<Reply<N>> {
  const answer = await ask(name, address, input, tools);
  if (answer === 'unchanged') throw new BackendError('wrong_reply');
  return answer.reply;
}

/**
 * The same for a route whose answer has an ETag, with which it is asked whether there is another answer by now.
 * @throws {BackendError} for every outcome that is neither one of the route's successes nor 304.
 */
export async function askBackendAgain<N extends RouteName>(
  name: N,
  address: BackendAddress,
  input: CallInput & { etag?: string | undefined },
  tools: ClientTools,
): Promise<{ reply: Reply<N>; etag?: string } | 'unchanged'> {
  return await ask(name, address, input, tools);
}

interface CallInput {
  body?: unknown;
  query?: Record<string, string>;
}

async function ask<N extends RouteName>(
  name: N,
  address: BackendAddress,
  input: CallInput & { etag?: string | undefined },
  tools: ClientTools,
): Promise<{ reply: Reply<N>; etag?: string } | 'unchanged'> {
  const route = api[name];
  const url = new URL(route.path, address.server);
  for (const [key, value] of Object.entries(input.query ?? {})) url.searchParams.set(key, value);
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  await tools.onSent({
    sentAt: tools.now().toISOString(),
    method: route.method,
    url: url.href,
    ...(body === undefined ? {} : { body: withoutSecrets(body) }),
  });
  const { token } = address;
  const response = await request(url, { method: route.method, token, body, etag: input.etag }, tools.fetch);
  if (response.status === 304 && input.etag !== undefined) {
    await tellClock(response, tools);
    return 'unchanged';
  }
  const reply = await readJson(response);
  const schema = Object.entries(route.success).find(([status]) => Number(status) === response.status)?.[1];
  if (schema) {
    const parsed = schema.safeParse(reply);
    if (parsed.success) {
      await tellClock(response, tools);
      const etag = response.headers.get('etag');
      return { reply: parsed.data as Reply<N>, ...(etag === null ? {} : { etag }) };
    }
  }
  throw toError(response.status, reply, toRetryAfterMs(response, tools.now()));
}

async function tellClock(response: Response, { onClock }: ClientTools): Promise<void> {
  const at = Date.parse(response.headers.get('date') ?? '');
  if (onClock && !Number.isNaN(at)) await onClock(new Date(at));
}

const SECRETS = ['code', 'token'];

/** A pairing code is a secret for as long as it lives, the token that is paired by it longer still. */
function withoutSecrets(body: string): string {
  return JSON.stringify(JSON.parse(body), (key, value: unknown) => (SECRETS.includes(key) ? '…' : value));
}

interface RequestParts {
  method: string;
  token: string | undefined;
  body: string | undefined;
  etag: string | undefined;
}

async function request(
  url: URL,
  { method, token, body, etag }: RequestParts,
  send: typeof fetch,
): Promise<Response> {
  try {
    return await send(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new BackendError('unreachable', undefined, { cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    const text = await response.text();
    return text.length > LONGEST_REPLY ? undefined : JSON.parse(text);
  } catch {
    // A truncated or foreign body: what it means is decided by the status alone.
    return undefined;
  }
}

/** `Retry-After` is a number of seconds or a date, by the server's own clock where it tells it. */
function toRetryAfterMs({ headers }: Response, now: Date): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const [at, serverNow] = [Date.parse(value), Date.parse(headers.get('date') ?? '')];
  const left = at - (Number.isNaN(serverNow) ? now.getTime() : serverNow);
  return left > 0 ? left : undefined;
}

export function toError(status: number, reply: unknown, retryAfterMs?: number): BackendError {
  const problem = Problem.safeParse(reply);
  const code = problem.success ? problem.data.code : undefined;
  if (status >= 500 || status === 429 || status === 408)
    return new BackendError('server_error', code, { retryAfterMs });
  return code === undefined ? new BackendError('wrong_reply') : new BackendError('refused', code);
}
