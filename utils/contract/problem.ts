import * as z from 'zod/mini';

/** Every way in which the backend says no. The reader turns the code into a sentence in the user's language. */
export const ProblemCode = z.enum([
  'bad_request',
  'code_unknown',
  'code_used',
  'code_expired',
  'unauthorized',
  'conflict',
  'page_not_yours',
  /** The state of the thing, or who asks, does not allow it. */
  'not_allowed',
  'too_large',
  /** Nothing more of this unit fits; something must go first. */
  'no_room',
  'too_many_requests',
  'not_found',
  'insecure',
  'unavailable',
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** RFC 9457 problem details (`application/problem+json`), with our own `code`. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ProblemCode,
  detail: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
