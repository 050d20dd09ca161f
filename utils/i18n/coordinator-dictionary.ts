import type { Language } from '../contract/settings.ts';
import { coordinator as en } from './en/coordinator.ts';
import { type FullDictionary, toFullDictionary } from './full.ts';
import { coordinator as vi } from './vi/coordinator.ts';

export type CoordinatorWords = typeof vi;

/** The product's sentences with those of the coordinator page, which are kept apart so that no Facebook tab loads them. */
export type CoordinatorDictionary = FullDictionary & { language: Language; coordinator: CoordinatorWords };

const words: Record<Language, CoordinatorWords> = { vi, en };

export function toCoordinatorDictionary(language: Language): CoordinatorDictionary {
  return { ...toFullDictionary(language), language, coordinator: words[language] };
}
