import type { ProblemCode } from '../contract/problem.ts';

/**
 * Why a request came to nothing. `unreachable`: no answer at all; `server_error`: the server is in trouble (5xx, 429) and
 * may be asked again; `wrong_reply`: an answer that is not ours (captive portal, proxy page); `refused`: a clear no.
 */
export type BackendTrouble = 'unreachable' | 'server_error' | 'wrong_reply' | 'refused';

export class BackendError extends Error {
  readonly trouble: BackendTrouble;
  readonly code: ProblemCode | undefined;

  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(
    trouble: BackendTrouble,
    code?: ProblemCode,
    { retryAfterMs, ...options }: ErrorOptions & { retryAfterMs?: number | undefined } = {},
  ) {
    super(code ? `${trouble}: ${code}` : trouble, options);
    this.name = 'BackendError';
    this.trouble = trouble;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
