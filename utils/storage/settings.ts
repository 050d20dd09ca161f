import { Settings } from '../contract/settings.ts';
import type { DeviceDatabase } from './database.ts';
import { toSingle } from './singles.ts';

const stored = toSingle('settings', Settings);

const FIRST_SETTINGS: Settings = { language: 'vi', panelFolded: false, panelWidth: 380 };

export async function readSettings(database: DeviceDatabase): Promise<Settings> {
  return (await stored.read(database)) ?? FIRST_SETTINGS;
}

/** A change of some choices: `undefined` leaves a choice as it is, `null` takes it back. */
export type SettingsChange = { [Choice in keyof Settings]?: Settings[Choice] | null | undefined };

export async function writeSettings(database: DeviceDatabase, change: SettingsChange): Promise<Settings> {
  const choices: Record<string, unknown> = { ...(await readSettings(database)) };
  for (const [choice, value] of Object.entries(change)) {
    if (value === null) delete choices[choice];
    else if (value !== undefined) choices[choice] = value;
  }
  const settings = Settings.parse(choices);
  await stored.write(database, settings);
  return settings;
}
