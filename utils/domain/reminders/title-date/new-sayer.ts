import type { FoldedText } from '../../text/fold-text.ts';
import type { Words } from '../../text/words.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { toFinding } from '../to-finding.ts';

/** Puts down that something does not fit, from one word up to another, with what could stand there instead. */
export type Say = (from: number, to: number, kind: FindingKind, suggestion?: string) => void;

/** What puts down names and dates that do not fit. */
export function newSayer(folded: FoldedText, { first, last }: Words, found: Finding[]): Say {
  return (from, to, kind, suggestion) => {
    const sort = { category: 'title_date', severity: 'low', kind } as const;
    found.push(toFinding(folded, first[from] ?? 0, last[to - 1] ?? 0, sort, suggestion));
  };
}
