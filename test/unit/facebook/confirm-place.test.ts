import { expect, test } from 'vitest';
import { confirmPlace, type PlaceVerdict } from '../../../utils/facebook/confirm-place.ts';
import type { PageFacts } from '../../../utils/facebook/read-page-facts.ts';
import { nationalPage, ownPage } from '../../builders/a-desk.ts';

const OWN = ownPage().key;
const NATIONAL = nationalPage().key;
const facts = (over: Partial<PageFacts> = {}): PageFacts => ({ headedAs: [], otherHeadings: 0, ...over });

test.each<[string, PageFacts, PlaceVerdict]>([
  ['the heading is the page’s name', facts({ headedAs: [OWN] }), 'confirmed'],
  [
    '… although the head is of the page before',
    facts({ headedAs: [OWN], canonicalOwner: NATIONAL }),
    'confirmed',
  ],
  [
    'the heading is another listed page’s',
    facts({ headedAs: [NATIONAL], canonicalOwner: OWN }),
    'contradicted',
  ],
  ['no heading yet, the head agrees', facts({ canonicalOwner: 'CongDoan.HoaMai' }), 'confirmed'],
  ['the page was renamed, the head agrees', facts({ otherHeadings: 1, canonicalOwner: OWN }), 'confirmed'],
  [
    'the head is of the page that the admin came from',
    facts({ canonicalOwner: NATIONAL, loadedOwner: NATIONAL, otherHeadings: 1 }),
    'stale',
  ],
  ['nobody knows where the head is from', facts({ canonicalOwner: NATIONAL }), 'stale'],
  [
    'the document was loaded from here and its head names another page',
    facts({ canonicalOwner: 'trangkhac', loadedOwner: OWN }),
    'contradicted',
  ],
  ['a number beside a name says nothing', facts({ id: '100064000000202', loadedOwner: OWN }), 'stale'],
  ['nothing at all', facts(), 'stale'],
])('%s', (_, seen, verdict) => {
  expect(confirmPlace({ page: ownPage() }, seen)).toBe(verdict);
});

test('a page that is known by its number is confirmed by the number', () => {
  const page = ownPage({ key: '100064000000202' });
  const head = { canonicalOwner: 'congdoanhoamai', loadedOwner: '100064000000202' };
  expect(confirmPlace({ page }, facts({ ...head, id: '100064000000202' }))).toBe('confirmed');
  expect(confirmPlace({ page }, facts({ ...head, id: '100064000000999' }))).toBe('contradicted');
  expect(confirmPlace({ page }, facts(head))).toBe('stale');
});

test('a post over another page’s feed contradicts nothing', () => {
  const place = { page: nationalPage(), postLink: 'https://www.facebook.com/congdoanvietnam/posts/1' };
  expect(confirmPlace(place, facts({ headedAs: [OWN], canonicalOwner: OWN, loadedOwner: OWN }))).toBe(
    'stale',
  );
});
