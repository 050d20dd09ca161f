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
  input: { body?: unknown; query?: Record<string, string> },
  tools: ClientTools,
): Promise<Reply<N>> {
  const route = api[name];
  const url = new URL(route.path, address.server);
  for (const [key, value] of Object.entries(input.query ?? {})) url.searchParams.set(key, value);
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  await tools.onSent({
    sentAt: tools.now().toISOString(),
    method: route.method,
    url: url.href,
    ...(body === undefined ? {} : { body: withoutCode(body) }),
  });
  const response = await request(url, route.method, address.token, body, tools.fetch);
  const reply = await readJson(response);
  const schema = Object.entries(route.success).find(([status]) => Number(status) === response.status)?.[1];
  if (schema) {
    const parsed = schema.safeParse(reply);
    if (parsed.success) return parsed.data as Reply<N>;
  }
  throw toError(response.status, reply);
}

/** A pairing code is a secret for as long as it lives. */
function withoutCode(body: string): string {
  return JSON.stringify(JSON.parse(body), (key, value: unknown) => (key === 'code' ? '…' : value));
}

async function request(
  url: URL,
  method: string,
  token: string | undefined,
  body: string | undefined,
  send: typeof fetch,
): Promise<Response> {
  try {
    return await send(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
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

export function toError(status: number, reply: unknown): BackendError {
  const problem = Problem.safeParse(reply);
  const code = problem.success ? problem.data.code : undefined;
  if (status >= 500 || status === 429 || status === 408) return new BackendError('server_error', code);
  return code === undefined ? new BackendError('wrong_reply') : new BackendError('refused', code);
}
