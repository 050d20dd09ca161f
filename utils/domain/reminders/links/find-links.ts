import type { FoldedText } from '../../text/fold-text.ts';
import type { Finding } from '../finding.ts';
import { toFinding } from '../to-finding.ts';
import { judgeLink } from './judge-link.ts';
import type { Link } from './link.ts';

/** The links of a draft that are worth opening before posting. */
export function findLinks(
  folded: FoldedText,
  links: readonly Link[],
  trusted: ReadonlySet<string>,
): Finding[] {
  const found: Finding[] = [];
  for (const link of links) {
    const verdict = judgeLink(link, trusted);
    if (verdict) found.push(toFinding(folded, link.from, link.to, { category: 'link_safety', ...verdict }));
  }
  return found;
}
