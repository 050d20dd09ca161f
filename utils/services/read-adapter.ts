import { AdapterDocument } from '../contract/adapter-document.ts';
import type { AdapterFile, AdapterTrouble } from '../contract/coordinator-desk.ts';

/** More would not be read. */
const MOST_TOLD = 12;

/** The words of zod's issues as far as a person can act on them. */
const PROBLEMS: Readonly<Record<string, AdapterTrouble['problem']>> = {
  invalid_type: 'missing',
  too_big: 'too_long',
  too_small: 'too_short',
  invalid_format: 'wrong_form',
  invalid_key: 'wrong_form',
  unrecognized_keys: 'unknown',
};

/** A description of Facebook as it was pasted: valid by the schema that devices read it with, or what is wrong and where. */
export function readAdapter(text: string): AdapterFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'not_json' };
  }
  const parsed = AdapterDocument.safeParse(value);
  if (parsed.success) return { adapter: parsed.data };
  const troubles = parsed.error.issues.map(({ code, path, message, ...issue }): AdapterTrouble => {
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.join(', ') : undefined;
    const place = [...path.map(String), ...(keys === undefined ? [] : [keys])].join('.');
    return { place, problem: message === 'too_many_names' ? 'too_long' : (PROBLEMS[code] ?? 'other') };
  });
  return { refused: troubles.slice(0, MOST_TOLD) };
}
