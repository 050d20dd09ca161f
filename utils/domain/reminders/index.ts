export { checkText, startChecking } from './check-draft.ts';
export type { ReminderRules } from './check-piece.ts';
export { compileRules, type FailedSentence, tryPart } from './compile-rules.ts';
export { type Finding, GRAVITY } from './finding.ts';
