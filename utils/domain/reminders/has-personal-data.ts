import { checkText } from './check-draft.ts';
import { compileRules } from './compile-rules.ts';

/** Prepares the question whether a text has personal data in it; what, and where, is not told. */
export function newPersonalDataTest(asOf: string): (text: string) => boolean {
  const rules = compileRules({ asOf });
  return (text) => checkText(text, rules).some(({ category }) => category === 'personal_data');
}
