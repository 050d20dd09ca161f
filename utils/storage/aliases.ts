import { LearnedAliases } from '../contract/learned-aliases.ts';
import type { DeviceDatabase } from './database.ts';
import { parseStored, readParsed } from './parsed.ts';

/** Other names of the posts on the checklist, learned when the admin opened them. */
export function readLearnedAliases(database: DeviceDatabase): Promise<LearnedAliases[]> {
  return readParsed(database, 'aliases', LearnedAliases);
}

export async function findLearnedAliases(
  database: DeviceDatabase,
  itemId: string,
): Promise<LearnedAliases | undefined> {
  const value: unknown = await database.get('aliases', itemId);
  return value === undefined ? undefined : parseStored(database, 'aliases', itemId, value, LearnedAliases);
}

export async function writeLearnedAliases(database: DeviceDatabase, record: LearnedAliases): Promise<void> {
  await database.put('aliases', record);
}
