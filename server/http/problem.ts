import type { Problem, ProblemCode } from '../../utils/contract/problem.ts';

const meanings: Record<ProblemCode, { status: number; title: string }> = {
  bad_request: { status: 400, title: 'The request is not in the agreed form' },
  code_unknown: { status: 404, title: 'There is no such pairing code' },
  code_used: { status: 409, title: 'This pairing code has been used' },
  code_expired: { status: 410, title: 'This pairing code is no longer valid' },
  unauthorized: { status: 401, title: 'The token is missing, unknown or revoked' },
  conflict: { status: 409, title: 'Something else is stored under this id' },
  page_not_yours: { status: 403, title: 'The page is not one of the own pages of the unit' },
  not_allowed: { status: 403, title: 'The state of the thing, or who asks, does not allow it' },
  too_large: { status: 413, title: 'The request is too large' },
  no_room: { status: 413, title: 'The unit keeps as much as it may already' },
  too_many_requests: { status: 429, title: 'Too many requests; wait, and come again' },
  not_found: { status: 404, title: 'There is nothing here' },
  insecure: { status: 403, title: 'The request came over plain http' },
  unavailable: { status: 503, title: 'The server cannot do this just now' },
};

/** A "no" that the caller is told about, as problem details. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, options: { detail?: string; retryAfterSeconds?: number } = {}) {
    super(code);
    this.code = code;
    this.detail = options.detail;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** The HTTP status that goes with a code. */
export function toStatus(code: ProblemCode): number {
  return meanings[code].status;
}

/** The problem as the body of an answer (RFC 9457). `status` is 500 instead of the code's own for errors of ours. */
export function toProblem(code: ProblemCode, detail?: string, status = toStatus(code)): Problem {
  return {
    type: `urn:so-tay-fanpage:problem:${code}`,
    title: meanings[code].title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The whole answer for a problem; 401, 429 and 503 carry the header that tells the caller what to do next. */
export function toProblemResponse(problem: Problem, retryAfterSeconds?: number): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
