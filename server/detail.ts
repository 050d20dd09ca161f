import * as z from 'zod/mini';

// zod/mini comes without words; in the extension that saves bytes, here somebody reads them.
z.config(z.locales.en());

const MOST_ISSUES = 3;

/** What is wrong with a value, for a person who reads a log or a tray: `title: Too small …; day: Invalid ISO date`. */
export function toDetail(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ')
    .slice(0, 500);
}
