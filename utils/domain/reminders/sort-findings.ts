import type { Finding } from './finding.ts';

/** Findings in the order of the text; of those of one category that overlap, the first and longest stays. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = new Map<string, number>();
  return sorted.filter(({ category, start, end }) => {
    if (start < (ends.get(category) ?? 0)) return false;
    ends.set(category, end);
    return true;
  });
}
