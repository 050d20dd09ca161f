import { toToneless } from '../text/toneless.ts';
import type { Finding } from './finding.ts';

export type { Finding, FindingKind, ReminderCategory, Severity } from './finding.ts';

export interface ReminderRules {
  readonly trustedHosts: readonly string[];
}

/** First, simplest form; being deepened in place. */
export function compileRules(
  options: { trustedHosts?: readonly string[]; asOf?: string } = {},
): ReminderRules {
  return { trustedHosts: options.trustedHosts ?? [] };
}

export function checkText(text: string, _rules: ReminderRules): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(/đình công|(?<!\d)0[35789]\d{8}(?!\d)/gi)) {
    const phrase = match[0];
    found.push({
      category: /\d/.test(phrase) ? 'personal_data' : 'labour_dispute',
      severity: 'high',
      start: match.index,
      end: match.index + phrase.length,
      phrase,
    });
  }
  return toToneless(text) ? found : [];
}
