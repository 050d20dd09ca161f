/** SQLite result codes: busy, locked, read-only, I/O error, corrupt, full, cannot open. */
const SQLITE_TROUBLE = new Set([5, 6, 8, 10, 11, 13, 14]);

const SQLITE_BUSY = 5;

/**
 * PostgreSQL classes and codes: connection, resources (disk full, too many connections), operator's shutdown,
 * serialization and deadlock, lock not available, statement timeout, read-only server.
 */
const POSTGRESQL_TROUBLE = /^(08|53|57P|58|40001|40P01|55P03|57014|25006)/;

/** PostgreSQL: a number out of the column's range, and a text with a character that it cannot keep. SQLite keeps both. */
const POSTGRESQL_UNSTORABLE = /^(22003|22021|22P05)$/;

const NETWORK_TROUBLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Messages of pg and its pool for a lost or missing connection; these errors have no code. */
const POOL_TROUBLE = /timeout exceeded when trying to connect|Connection terminated|Client has encountered/;

/** Whether the database, on either engine, cannot work just now: nothing was promised, and asking again may help. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = toSqliteCode(error);
  if (code !== undefined) return SQLITE_TROUBLE.has(code);
  if ('code' in error && typeof error.code === 'string') {
    return POSTGRESQL_TROUBLE.test(error.code) || NETWORK_TROUBLE.has(error.code);
  }
  return POOL_TROUBLE.test(error.message);
}

/** Whether another process holds the SQLite file just now. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && toSqliteCode(error) === SQLITE_BUSY;
}

function toSqliteCode(error: Error): number | undefined {
  // Extended SQLite codes carry the plain one in their low byte.
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Whether a value that was asked for, or was to be stored, is one that no row can have. */
export function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && POSTGRESQL_UNSTORABLE.test(String(error.code));
}
