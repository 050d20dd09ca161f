import * as z from 'zod/mini';

/** A union unit as the backend knows it. */
export const Unit = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type Unit = z.infer<typeof Unit>;
