import type { FoldedText } from '../../text/fold-text.ts';
import type { Finding } from '../finding.ts';
import type { Mail } from '../links/link.ts';
import { toFinding } from '../to-finding.ts';
import { maskMail } from './mask.ts';
import { isRoleMail } from './role-mail.ts';

/** The e-mail addresses of a draft that belong to a person. */
export function findMails(folded: FoldedText, mails: readonly Mail[]): Finding[] {
  return mails
    .filter(({ local }) => !isRoleMail(local))
    .map(({ from, to, local, host }) =>
      toFinding(folded, from, to, {
        category: 'personal_data',
        severity: 'high',
        kind: 'email',
        suggestion: maskMail(local, host),
      }),
    );
}
