import * as z from 'zod/mini';
import { type ImportWords, importWords } from '../../utils/i18n/import-dictionary.ts';
import { type AdminOptions, expectValid } from '../admin/command.ts';

const Language = z.enum(['vi', 'en']);

/** In which language is told what is wrong with a file; those who make the files read Vietnamese. */
export function readLanguage(options: AdminOptions): ImportWords {
  return importWords[expectValid(Language, options.get('language') ?? 'vi')];
}
