import { type FoldedText, toEnd } from '../text/fold-text.ts';
import type { Finding, FindingKind, ReminderCategory, Severity } from './finding.ts';

/** What a finding is, apart from where. */
export interface FindingSort {
  readonly category: ReminderCategory;
  readonly severity: Severity;
  readonly kind?: FindingKind;
  readonly suggestion?: string;
}

/** A finding over cells, told in the units of the text as it was written. */
export function toFinding(
  folded: FoldedText,
  from: number,
  to: number,
  sort: FindingSort,
  suggestion = sort.suggestion,
): Finding {
  const start = folded.at[from] ?? 0;
  const end = toEnd(folded, to);
  const finding: Finding = {
    category: sort.category,
    severity: sort.severity,
    start,
    end,
    phrase: folded.text.slice(start, end),
  };
  if (sort.kind !== undefined) finding.kind = sort.kind;
  if (suggestion !== undefined) finding.suggestion = suggestion;
  return finding;
}
