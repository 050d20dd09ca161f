import type { Language } from '../contract/settings.ts';
import { importing as en } from './en/import.ts';
import { importing as vi } from './vi/import.ts';

export type ImportWords = typeof vi;

/** For the system administrator's command line, and nowhere in the extension. */
export const importWords: Record<Language, ImportWords> = { vi, en };
