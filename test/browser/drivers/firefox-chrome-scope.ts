import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** Runs a self-contained function with the rights of Firefox itself, and brings back what JSON can carry. */
export type ChromeScope = <T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]) => Promise<T>;

/**
 * Opens the scope that Firefox's own windows run in (`chrome` in its old sense). Needs --remote-allow-system-access.
 * `moz:scope` is Firefox's addition to WebDriver BiDi, which the protocol's types do not know.
 */
export async function openChromeScope(browser: BidiBrowser): Promise<ChromeScope> {
  const { connection } = browser;
  const inChrome: object = { 'moz:scope': 'chrome' };
  const { result } = await connection.send('browsingContext.getTree', { ...inChrome });
  const context = result.contexts[0]?.context;
  if (context === undefined)
    throw new Error('Firefox shows no window of its own; was it allowed system access?');

  return async <T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T> => {
    const { result: answer } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${fn})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception')
      throw new Error(`In Firefox's own scope: ${answer.exceptionDetails.text}`);
    if (answer.result.type !== 'string') throw new Error(`Unexpected answer of type ${answer.result.type}`);
    return JSON.parse(answer.result.value) as T;
  };
}
