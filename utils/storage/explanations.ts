import { Explanation } from '../contract/target-progress.ts';
import type { DeviceDatabase } from './database.ts';
import { readParsed } from './parsed.ts';

/**
 * Why targets were missed, in the admin's own words.
 * @param furtherId the unit, where it is not the one that the device was paired with: both may have missed the same target.
 */
export async function readExplanations(database: DeviceDatabase, furtherId?: string): Promise<Explanation[]> {
  const all = await readParsed(database, 'explanations', Explanation);
  return all
    .filter(({ unitId }) => unitId === furtherId)
    .map((each) => ({ ...each, key: each.key.slice(toPrefix(furtherId).length) }));
}

export async function writeExplanation(
  database: DeviceDatabase,
  explanation: Explanation,
  furtherId?: string,
): Promise<void> {
  const key = `${toPrefix(furtherId)}${explanation.key}`;
  await database.put('explanations', {
    ...explanation,
    key,
    ...(furtherId === undefined ? {} : { unitId: furtherId }),
  });
}

export function eraseExplanation(database: DeviceDatabase, key: string, furtherId?: string): Promise<void> {
  return database.delete('explanations', `${toPrefix(furtherId)}${key}`);
}

const toPrefix = (furtherId: string | undefined) => (furtherId === undefined ? '' : `${furtherId} `);
