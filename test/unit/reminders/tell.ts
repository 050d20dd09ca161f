import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';

const rules = compileRules({ asOf: '2026-11-23' });

/** The categories that are told of a text by the shipped rules, each once. */
export const tell = (text: string): string[] => [
  ...new Set(checkText(text, rules).map(({ category }) => category)),
];
