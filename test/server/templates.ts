import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createContext } from '../../server/context.ts';
import { aConfig, BEGINNING, fillUnits } from './units.ts';

/**
 * A database of each engine as a test begins with: brought up to date, with two units. Made once for a run and copied for each test, as the
 * same statements always make the same.
 */
export interface Templates {
  /** Path of the file. */
  sqlite: string;
  /** Name of the database on the tests' PostgreSQL. */
  postgresql: string;
}

const NAME = 'template_with_units';

export async function makeTemplates(postgresUrl: string): Promise<Templates & { remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-template-'));
  const sqlite = join(folder, 'so-tay.sqlite');
  await fill(sqlite);
  await createDatabase(postgresUrl, NAME);
  await fill(toUrl(postgresUrl, NAME));
  return { sqlite, postgresql: NAME, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param template copied where it is given; otherwise the database is empty. */
export async function createDatabase(postgresUrl: string, name: string, template?: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  await client.end();
}

export const toUrl = (postgresUrl: string, name: string) => postgresUrl.replace('/postgres?', `/${name}?`);

async function fill(databaseUrl: string): Promise<void> {
  const now = new Date(BEGINNING);
  const quiet = { log: () => undefined, now: () => now, refreshSnapshot: async () => undefined };
  const context = await createContext({ ...aConfig(), databaseUrl }, quiet);
  await fillUnits(context, now);
  await context.close();
}
