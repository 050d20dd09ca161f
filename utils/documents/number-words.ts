import type { Language } from '../contract/settings.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** 1.234 in Vietnamese, 1,234 in English. */
export function toNumberWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** A share of one with at most one decimal: 87,5% in Vietnamese. */
export function toRateWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    value,
  );
}
