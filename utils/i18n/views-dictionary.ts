import type { Language } from '../contract/settings.ts';
import { type Dictionary, toDictionary } from './index.ts';
// The type alone, as in `index.ts`.
import type { views } from './vi/views.ts';

type OwnWords = typeof views;
type Held = Partial<Record<Language, OwnWords>>;

const HELD = Symbol.for('so-tay-fanpage.view-words');
const world: typeof globalThis & { [HELD]?: Held } = globalThis;

/** The panel's words with those of the views that are loaded on demand. */
export type ViewWords = Dictionary & OwnWords;

/** Makes the views ready to speak languages, by the rules of `holdDictionaries`. */
export function holdViewWords(held: Held): void {
  world[HELD] = { ...world[HELD], ...held };
}

export const hasViewWords = (language: Language): boolean => world[HELD]?.[language] !== undefined;

/** @throws when the words of the panel or of its views are not loaded. */
export function toViewWords(language: Language): ViewWords {
  const own = world[HELD]?.[language];
  if (!own) throw new Error(`The words of the views in "${language}" are not loaded.`);
  return { ...toDictionary(language), ...own };
}
