import { onTestFinished } from 'vitest';
import { type DeviceDatabase, openDatabase } from '../../utils/storage/database.ts';

/** An empty database of its own, closed when the test is over. */
export async function aDatabase(name?: string): Promise<DeviceDatabase> {
  const database = await openDatabase(name);
  onTestFinished(() => database.close());
  return database;
}
