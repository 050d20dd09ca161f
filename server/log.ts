/** One thing that happened, without anything about who asked: no address, token, body or query string. */
export type LogEvent =
  | { event: 'request'; id: string; method: string; route: string; status: number; ms: number }
  | { event: 'error'; id?: string; route: string; name: string; code: string; stack: string[] };

export type Log = (event: LogEvent) => void;

/** Writes one JSON line per event to standard output. */
export const logToOutput: Log = (event) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`);
};

/** An error as it may be logged. Messages stay out: those of databases can quote what an admin wrote. */
export function toErrorEvent(route: string, error: Error, id?: string): LogEvent {
  const code = [
    'code' in error && typeof error.code === 'string' ? error.code : '',
    // All errors of SQLite share one code; the number tells full (13) from busy (5).
    'errcode' in error && typeof error.errcode === 'number' ? error.errcode : '',
  ];
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    event: 'error',
    ...(id === undefined ? {} : { id }),
    route,
    name: error.name,
    code: code.join(' ').trim(),
    stack: stack.map((line) => line.trim()),
  };
}
