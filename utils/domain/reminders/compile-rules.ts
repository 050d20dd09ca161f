import type { ReminderRules } from './check-piece.ts';
import { compilePhrases } from './phrases/compile-phrases.ts';
import { SHIPPED_PHRASES } from './shipped-phrases.ts';

/** Prepares the reminder; to be done once. `asOf` (a local day) tells which birth years lie in the future. */
export function compileRules(
  options: { trustedHosts?: readonly string[]; asOf?: string } = {},
): ReminderRules {
  const { trustedHosts = [], asOf } = options;
  return {
    phrases: [compilePhrases(SHIPPED_PHRASES)],
    trustedHosts: new Set(trustedHosts.map((host) => host.toLowerCase())),
    asOfYear: Number.parseInt(asOf ?? '', 10) || 2035,
  };
}
