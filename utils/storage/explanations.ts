import { Explanation } from '../contract/target-progress.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';

/** Why targets were missed, in the admin's own words. */
export function readExplanations(database: DeviceDatabase): Promise<Explanation[]> {
  return readParsed(database, 'explanations', Explanation);
}

export async function writeExplanation(database: DeviceDatabase, explanation: Explanation): Promise<void> {
  await database.put('explanations', explanation);
}

export function eraseExplanation(database: DeviceDatabase, key: string): Promise<void> {
  return database.delete('explanations', key);
}
