import { Settings } from '../contract/settings.ts';
import type { DeviceDatabase } from './database.ts';
import { toSingle } from './singles.ts';

const KEY = 'settings';
const stored = toSingle(KEY, Settings);

const FIRST_SETTINGS: Settings = { language: 'vi', panelFolded: false, panelWidth: 380 };

export async function readSettings(database: DeviceDatabase): Promise<Settings> {
  return (await stored.read(database)) ?? FIRST_SETTINGS;
}

/** A change of some choices: `undefined` leaves a choice as it is, `null` takes it back. */
export type SettingsChange = { [Choice in keyof Settings]?: Settings[Choice] | null | undefined };

export async function writeSettings(database: DeviceDatabase, change: SettingsChange): Promise<Settings> {
  // A damaged record is set aside first, so that what is written here does not bury it.
  await readSettings(database);
  // Read and written in one transaction: two choices made at the same moment, in two tabs, both hold.
  const transaction = database.transaction('singles', 'readwrite', { durability: 'strict' });
  const present = Settings.safeParse(await transaction.store.get(KEY));
  const choices: Record<string, unknown> = { ...(present.success ? present.data : FIRST_SETTINGS) };
  for (const [choice, value] of Object.entries(change)) {
    if (value === null) delete choices[choice];
    else if (value !== undefined) choices[choice] = value;
  }
  const settings = Settings.safeParse(choices);
  if (settings.success) await transaction.store.put(settings.data, KEY);
  await transaction.done;
  return Settings.parse(choices);
}
