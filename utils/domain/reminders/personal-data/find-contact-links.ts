import type { FoldedText } from '../../text/fold-text.ts';
import type { Finding } from '../finding.ts';
import type { Link } from '../links/link.ts';
import { toFinding } from '../to-finding.ts';
import { maskMobile } from './mask.ts';

const CONTACT_HOSTS: ReadonlySet<string> = new Set(['zalo.me', 'chat.zalo.me', 'wa.me']);
const NUMBER = /^\/\+?(?:84|0)([35789]\d{8})(?!\d)/;

/** Links that are a mobile number in other words: "zalo.me/0912345678". */
export function findContactLinks(folded: FoldedText, links: readonly Link[]): Finding[] {
  const found: Finding[] = [];
  for (const { host, rest, from, to } of links) {
    const national = CONTACT_HOSTS.has(host) ? NUMBER.exec(rest)?.[1] : undefined;
    if (national === undefined) continue;
    const suggestion = maskMobile(national);
    found.push(
      toFinding(folded, from, to, {
        category: 'personal_data',
        severity: 'high',
        kind: 'mobile',
        suggestion,
      }),
    );
  }
  return found;
}
