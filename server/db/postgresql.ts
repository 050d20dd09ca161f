import { type Dialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** In milliseconds: for a connection, and for a statement. Both below the 20 seconds after which the extension gives a request up. */
export const PATIENCE = { connect: 5000, statement: 10_000 };

/** @param url `postgres://…`; may hold a password, so it is never logged. */
export function openPostgresql(url: string): Dialect {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE.connect,
    statement_timeout: PATIENCE.statement,
  });
  // A connection that breaks is replaced by the pool, and a query under way fails by itself. Without listeners, both on
  // the pool (for idle connections) and on each connection (for those in use), the break would also end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
