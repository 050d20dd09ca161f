import type { ProblemCode } from '../contract/problem.ts';

/**
 * Why a request came to nothing. `unreachable`: no answer at all; `server_error`: the server is in trouble (5xx, 429) and
 * may be asked again; `wrong_reply`: an answer that is not ours (captive portal, proxy page); `refused`: a clear no.
 */
export type BackendTrouble = 'unreachable' | 'server_error' | 'wrong_reply' | 'refused';

export class BackendError extends Error {
  readonly trouble: BackendTrouble;
  readonly code: ProblemCode | undefined;

  constructor(trouble: BackendTrouble, code?: ProblemCode, options?: ErrorOptions) {
    super(code ? `${trouble}: ${code}` : trouble, options);
    this.name = 'BackendError';
    this.trouble = trouble;
    this.code = code;
  }
}
