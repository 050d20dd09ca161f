import type { Language } from '../contract/settings.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

/** Every sentence of the product. Vietnamese is the source; English must have the same keys. */
export type Dictionary = typeof vi;

const dictionaries: Record<Language, Dictionary> = { vi, en };

export function toDictionary(language: Language): Dictionary {
  return dictionaries[language];
}
