import type { Language } from '../contract/settings.ts';
import { coordinator as en } from './en/coordinator.ts';
import { logForms as enLogForms } from './en/log-forms.ts';
import { type FullDictionary, toFullDictionary } from './full.ts';
import { coordinator as vi } from './vi/coordinator.ts';
import { logForms } from './vi/log-forms.ts';

export type CoordinatorWords = typeof vi;

/** The product's sentences with those of the coordinator page, which are kept apart so that no Facebook tab loads them. */
export type CoordinatorDictionary = FullDictionary & {
  language: Language;
  coordinator: CoordinatorWords;
  logForms: typeof logForms;
};

const words = {
  vi: { coordinator: vi, logForms },
  en: { coordinator: en, logForms: enLogForms },
} satisfies Record<Language, Pick<CoordinatorDictionary, 'coordinator' | 'logForms'>>;

export function toCoordinatorDictionary(language: Language): CoordinatorDictionary {
  return { ...toFullDictionary(language), language, ...words[language] };
}
