import { type IgnoredPhrase, MOST_IGNORED, Settings } from '../contract/settings.ts';
import type { DeviceDatabase } from './database.ts';
import { toSingle } from './singles.ts';

const KEY = 'settings';
const stored = toSingle(KEY, Settings);

const FIRST_SETTINGS: Settings = { language: 'vi', panelFolded: false, panelWidth: 380 };

export async function readSettings(database: DeviceDatabase): Promise<Settings> {
  return (await stored.read(database)) ?? FIRST_SETTINGS;
}

/** A change of some choices: `undefined` leaves a choice as it is, `null` takes it back. */
export type SettingsChange = { [Choice in keyof Settings]?: Settings[Choice] | null | undefined } & {
  /** Words to be ignored beside those that already are, and words to be told of again. */
  ignorePhrases?: readonly IgnoredPhrase[] | undefined;
  heedPhrases?: readonly IgnoredPhrase[] | undefined;
};

export async function writeSettings(
  database: DeviceDatabase,
  { ignorePhrases, heedPhrases, ...change }: SettingsChange,
): Promise<Settings> {
  // A damaged record is set aside first, so that what is written here does not bury it.
  await readSettings(database);
  const settings = await stored.change(database, (present = FIRST_SETTINGS) => {
    const choices: Record<string, unknown> = { ...present };
    for (const [choice, value] of Object.entries(change)) {
      if (value === null) delete choices[choice];
      else if (value !== undefined) choices[choice] = value;
    }
    if (ignorePhrases || heedPhrases)
      choices.ignoredPhrases = toIgnored(present.ignoredPhrases, ignorePhrases, heedPhrases);
    return Settings.parse(choices);
  });
  return settings ?? FIRST_SETTINGS;
}

function toIgnored(
  present: readonly IgnoredPhrase[] = [],
  more: readonly IgnoredPhrase[] = [],
  less: readonly IgnoredPhrase[] = [],
): IgnoredPhrase[] {
  const isNamed = ({ category, phrase }: IgnoredPhrase) =>
    [...more, ...less].some((it) => it.category === category && it.phrase === phrase);
  return [...present.filter((it) => !isNamed(it)), ...more].slice(-MOST_IGNORED);
}
