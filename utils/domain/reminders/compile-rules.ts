import type { ReminderRulesPart } from '../../contract/reminder-rules.ts';
import { checkText } from './check-draft.ts';
import type { ReminderRules } from './check-piece.ts';
import type { ReminderCategory } from './finding.ts';
import { toPhraseLists } from './part-phrases.ts';
import { compilePhrases } from './phrases/compile-phrases.ts';
import { SHIPPED_PHRASES } from './shipped/shipped-phrases.ts';

/** A sentence of which a part of the rules says something else than its author expects. */
export interface FailedSentence {
  readonly text: string;
  /** The category that should remind; absent where nothing should. */
  readonly category?: ReminderCategory;
  readonly expected: 'remind' | 'silence';
}

/** What the rules were made of, and what was left out. */
export interface CompiledRules extends ReminderRules {
  /** For each part, the sentences that it fails; one that fails any adds nothing. */
  readonly failing: readonly (readonly FailedSentence[])[];
}

export interface RulesOptions {
  readonly trustedHosts?: readonly string[];
  /** A local day; tells which birth years lie in the future, and who is still a child. */
  readonly asOf?: string;
  /** What packs add. */
  readonly parts?: readonly ReminderRulesPart[];
}

/** Late enough for no year of birth to lie in the future. */
const SOME_DAY = '2035-01-01';

/**
 * Prepares the reminder; to be done once. Each part is tried by its own sentences, beside what came with the extension and nothing else,
 * so that whether it is taken does not depend on other packs.
 */
export function compileRules({
  trustedHosts = [],
  asOf = SOME_DAY,
  parts = [],
}: RulesOptions = {}): CompiledRules {
  const shipped: ReminderRules = {
    phrases: [compilePhrases(SHIPPED_PHRASES, asOf)],
    trustedHosts: new Set(trustedHosts.map((host) => host.toLowerCase())),
    asOfYear: Number.parseInt(asOf, 10) || 2035,
    asOf,
  };
  const tried = parts.map((part) => {
    const { rules: alone, failing } = tryPart(shipped, part);
    return { part, alone, failing };
  });
  const taken = tried.filter(({ failing }) => failing.length === 0);
  return {
    ...shipped,
    phrases: [...shipped.phrases, ...taken.flatMap(({ alone }) => alone.phrases.slice(1))],
    trustedHosts: new Set([...shipped.trustedHosts, ...taken.flatMap(({ part }) => part.trustedHosts)]),
    failing: tried.map(({ failing }) => failing),
  };
}

/** What one part would be beside `shipped`: the rules with it, and the sentences that it fails, as every device will try them. */
export function tryPart(
  shipped: ReminderRules,
  part: ReminderRulesPart,
): { rules: ReminderRules; failing: FailedSentence[] } {
  const rules = withPart(shipped, part);
  return { rules, failing: findFailing(part, rules) };
}

function withPart(rules: ReminderRules, part: ReminderRulesPart): ReminderRules {
  return {
    ...rules,
    phrases: [...rules.phrases, compilePhrases(toPhraseLists(part))],
    trustedHosts: new Set([...rules.trustedHosts, ...part.trustedHosts]),
  };
}

function findFailing(part: ReminderRulesPart, rules: ReminderRules): FailedSentence[] {
  const isFound = (text: string, category: ReminderCategory) =>
    checkText(text, rules).some((finding) => finding.category === category);
  return [
    ...part.mustRemind
      .filter(({ text, category }) => !isFound(text, category))
      .map(({ text, category }): FailedSentence => ({ text, category, expected: 'remind' })),
    ...part.mustNotRemind
      .filter((text) => checkText(text, rules).length > 0)
      .map((text): FailedSentence => ({ text, expected: 'silence' })),
  ];
}
