import type { ListedPage } from '../contract/page.ts';
import { findAll, findFirst } from './adapter.ts';
import { readAddress } from './address/read-address.ts';
import { isShown } from './is-shown.ts';
import { toLabel } from './label.ts';

/** What the page says of itself, apart from its address. No text of it is kept: headings become keys of listed pages. */
export interface PageFacts {
  /** Vanity name or id in the canonical link. In the head, so as the server sent it: soft navigation leaves it behind. */
  canonicalOwner?: string;
  /** Numeric id in the link for the Android app. In the head as well. */
  id?: string;
  /** Vanity name or id in the address that the document was loaded from; tells whether the head can still be believed. */
  loadedOwner?: string;
  /** Keys of the listed pages that a visible heading names. */
  headedAs: readonly string[];
  /** How many visible headings name no listed page. */
  otherHeadings: number;
}

const ANDROID_LINK = /^fb:\/\/(?:profile|page)\/(\d{5,25})\b/;

export function readPageFacts(
  root: Document,
  listed: readonly ListedPage[],
  loadedFrom: string | undefined = findLoadAddress(),
): PageFacts {
  const canonical = findFirst(root, 'canonicalLink');
  const canonicalOwner = findOwner(canonical?.getAttribute('href') ?? canonical?.getAttribute('content'));
  const id = ANDROID_LINK.exec(findFirst(root, 'androidLink')?.getAttribute('content') ?? '')?.[1];
  const loadedOwner = findOwner(loadedFrom);
  // Facebook keeps the page that the admin came from in the tree, hidden.
  const headings = findAll(root, 'pageHeading').filter(isShown);
  const names = headings.map((heading) => toLabel(heading.textContent ?? ''));
  return {
    ...(canonicalOwner === undefined ? {} : { canonicalOwner }),
    ...(id === undefined ? {} : { id }),
    ...(loadedOwner === undefined ? {} : { loadedOwner }),
    headedAs: listed.filter(({ name }) => names.includes(toLabel(name))).map(({ key }) => key),
    otherHeadings: names.filter((name) => !listed.some((page) => toLabel(page.name) === name)).length,
  };
}

function findOwner(link: string | null | undefined): string | undefined {
  return link ? readAddress(link).owner : undefined;
}

/** The address of the last hard navigation; unlike `location` it does not follow the soft ones. */
function findLoadAddress(): string | undefined {
  return performance.getEntriesByType?.('navigation')[0]?.name;
}
