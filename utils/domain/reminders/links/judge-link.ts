import type { FindingKind, Severity } from '../finding.ts';
import { isCheap, isLookalike, isLure } from './is-lookalike.ts';
import { SHORTENERS, TRUSTED_HOSTS } from './known-hosts.ts';
import type { Link } from './link.ts';

const BUILT_IN: ReadonlySet<string> = new Set(TRUSTED_HOSTS);

/** No longer name leads anywhere (RFC 1035). */
const LONGEST_HOST = 253;

export interface LinkVerdict {
  readonly kind: FindingKind;
  readonly severity: Severity;
}

/** What is unusual about a link, the gravest first, or undefined. Trust goes to a host and all below it. */
export function judgeLink(link: Link, trusted: ReadonlySet<string>): LinkVerdict | undefined {
  const { host, rest, scheme, isMarked } = link;
  if (host.length > LONGEST_HOST) return undefined;
  if (link.hasUser) return high('user_in_link');
  if (isNumeric(host)) return high('ip');
  const isTrusted = isUnder(host, BUILT_IN) || isUnder(host, trusted);
  const isBorrowed = !isTrusted && isLookalike(host, isMarked);
  const borrowed = isBorrowed ? high('lookalike') : isLure(host) ? high('lure') : undefined;
  if (link.isDisguised || isMarked) {
    if (isTrusted) return high('lookalike');
    if (borrowed) return borrowed;
    // Names with Vietnamese marks are registered under .vn only.
    if (link.isDisguised || !host.endsWith('.vn'))
      return scheme || (SHORTENERS.has(host) && rest.length > 1) ? high('foreign_host') : undefined;
  }
  if (/(^|\.)xn--/.test(host)) return high('foreign_host');
  if (isTrusted) {
    if (isRedirector(host, rest)) return { kind: 'redirector', severity: 'medium' };
    return isInstaller(rest) ? high('apk') : undefined;
  }
  // Named without anything behind it, it leads nowhere: "links as of bit.ly hide the address".
  if (SHORTENERS.has(host.replace(/^(www|m|preview)\./, '')) && rest.length > 1)
    return { kind: 'shortener', severity: 'medium' };
  if (isInstaller(rest) || (rest === '' && host.endsWith('.apk'))) return high('apk');
  if (isInFront(host, BUILT_IN) || isInFront(host, trusted)) return high('lookalike');
  if (borrowed) return borrowed;
  if (isCheap(host) && (scheme || /[a-z]{4,}\d/.test(host))) return { kind: 'cheap_end', severity: 'medium' };
  return scheme === 'http' ? { kind: 'plain_http', severity: 'low' } : undefined;
}

function high(kind: FindingKind): LinkVerdict {
  return { kind, severity: 'high' };
}

/** No trusted host has more parts; a hostile one can have a hundred. */
const MOST_LABELS = 8;

function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  let dot = host.length;
  for (let labels = 0; labels < MOST_LABELS && dot > 0; labels++) {
    dot = host.lastIndexOf('.', dot - 1);
    if (hosts.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/** "google.com.dangky.top": a trusted host as the first labels of another; "google.com.sg" is its own in another country. */
function isInFront(host: string, hosts: ReadonlySet<string>): boolean {
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1))
    if (isUnder(host.slice(0, dot), hosts) && !/^[a-z]{2}$/.test(host.slice(dot + 1))) return true;
  return false;
}

function isNumeric(host: string): boolean {
  return /^((0x[\da-f]*|\d+)(\.|$)){1,4}$/.test(host) || host.startsWith('[');
}

function isInstaller(rest: string): boolean {
  return /\.(apk|xapk|apks|exe|msi|scr|bat|dmg)($|[?#/&])/.test(rest);
}

/** Facebook's and Google's ways out, which show a trusted host and open another. */
function isRedirector(host: string, rest: string): boolean {
  if (/^l\.(instagram|messenger)\.com$/.test(host)) return true;
  if (/(^|\.)(facebook|fb)\.com$/.test(host))
    return /^lm?\./.test(host) || /^\/(l\.php|flx\/warn)/.test(rest);
  return /(^|\.)(google\.com(\.vn)?|youtube\.com)$/.test(host) && /^\/(url|redirect)\?/.test(rest);
}
