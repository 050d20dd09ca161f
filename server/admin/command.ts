import type { Kysely } from 'kysely';
import type * as z from 'zod/mini';
import type { Config } from '../config.ts';
import type { Tables } from '../db/tables.ts';
import { toDetail } from '../detail.ts';
import { findUnit } from '../store/units.ts';

/** What the administrator did wrong, in words for the command line. */
export class AdminError extends Error {}

export interface AdminContext {
  db: Kysely<Tables>;
  config: Pick<Config, 'pairingMinutes' | 'trustKeys'>;
  now: Date;
}

export type AdminOptions = ReadonlyMap<string, string>;

/** One command: options as typed in, the text to print out. */
export type Command = (context: AdminContext, options: AdminOptions) => Promise<string>;

/** The code of a unit that is there today. */
export async function expectUnitId(db: Kysely<Tables>, id = ''): Promise<string> {
  const unit = await findUnit(db, id);
  if (!unit) throw new AdminError(`There is no unit "${id}". Add it with: unit add`);
  if (unit.closed_on !== null) {
    throw new AdminError(`${id} has ended on ${unit.closed_on}. See: unit history --id ${id}`);
  }
  return id;
}

export function expectValid<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AdminError(toDetail(parsed.error));
  return parsed.data;
}
