import type { Language } from '../contract/settings.ts';
// The type alone: a page of Facebook loads the language in use, and no other.
import type { vi } from './vi/index.ts';

/** Every sentence of the panel. Vietnamese is the source; English must have the same keys. */
export type Dictionary = typeof vi;

type Held = Partial<Record<Language, Dictionary>>;

/** Scripts that are loaded one after the other share this one place, in the extension's own world. */
const HELD = Symbol.for('so-tay-fanpage.dictionaries');
const world: typeof globalThis & { [HELD]?: Held } = globalThis;

/** Makes languages ready to be spoken. The later word counts, so a newer script may bring the same language again. */
export function holdDictionaries(held: Held): void {
  world[HELD] = { ...world[HELD], ...held };
}

export const isHeld = (language: Language): boolean => world[HELD]?.[language] !== undefined;

/** @throws when the language has not been made ready; whoever draws sees to it first. */
export function toDictionary(language: Language): Dictionary {
  const dictionary = world[HELD]?.[language];
  if (!dictionary) throw new Error(`The dictionary "${language}" is not loaded.`);
  return dictionary;
}
