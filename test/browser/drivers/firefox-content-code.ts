/**
 * A function and its arguments as source text for the content script's world. Value and error both come back as text:
 * Firefox itself passes on neither what cannot be cloned nor the words of an error.
 */
export function toContentCode(fn: unknown, args: unknown[]): string {
  return `(async () => {
    try { return JSON.stringify({ value: await (${String(fn)})(...${JSON.stringify(args)}) }); }
    catch (error) { return JSON.stringify({ error: String(error) }); }
  })()`;
}

/** Takes such an answer apart: gives the value, or throws what was thrown there. */
export function readContentAnswer<T>(answer: { result?: string; error?: { message?: string } }): T {
  if (answer.result === undefined) {
    throw new Error(
      `No answer from the content script's world: ${answer.error?.message ?? 'no reason given'}`,
    );
  }
  const { value, error } = JSON.parse(answer.result) as { value: T; error?: string };
  if (error !== undefined) throw new Error(`In the content script's world: ${error}`);
  return value;
}
