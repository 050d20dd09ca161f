import { describe, expect, it } from 'vitest';
import {
  isSameItem,
  learnAlias,
  mergeIdentities,
  type PostIdentity,
  toPostIdentity,
} from '../../../utils/domain/shares/post-identity.ts';
import { fc } from '../../builders/properties.ts';

const OLD = 'pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd';
const NEW = 'pfbid0rotatedZgHjAqR1wKtPXyLb3CeDd';
const item: PostIdentity = { ownerKey: 'congdoanvietnam', aliases: [OLD] };
const day = '2026-11-20';

describe('what an address says of the post', () => {
  it.each([
    [
      { kind: 'post', owner: 'a', object: '12' },
      { ownerKey: 'a', numericId: '12', aliases: [] },
    ],
    [
      { kind: 'post', owner: 'a', object: OLD },
      { ownerKey: 'a', aliases: [OLD] },
    ],
    [
      { kind: 'video', owner: 'a', object: '8' },
      { ownerKey: 'a', aliases: ['8'] },
    ],
    [{ kind: 'reel', object: '8' }, { aliases: ['8'] }],
    [
      { kind: 'photo', object: '1', under: { kind: 'post', object: '12' } },
      { numericId: '12', aliases: ['1'] },
    ],
    [{ kind: 'photo', object: '1', under: { kind: 'group_post', object: '12' } }, { aliases: ['1'] }],
    [
      { kind: 'comment', owner: 'a', object: '5', under: { kind: 'post', owner: 'a', object: '12' } },
      { ownerKey: 'a', numericId: '12', aliases: [] },
    ],
    [{ kind: 'share_token', object: '1AbC' }, { aliases: ['share:1AbC'] }],
    [{ kind: 'group_post', owner: 'g', object: '12' }, { aliases: [] }],
    [{ kind: 'page', owner: 'a' }, { aliases: [] }],
    [{ kind: 'event', object: '12' }, { aliases: [] }],
  ])('%o', (address, identity) => {
    expect(toPostIdentity(address)).toEqual(identity);
  });
});

describe('whether what is seen is the item', () => {
  it.each<[string, Partial<PostIdentity>, Partial<PostIdentity>, string]>([
    ['the same lasting number', { numericId: '12' }, { numericId: '12' }, 'certain'],
    [
      'the same number, though the page was renamed',
      { numericId: '12' },
      { ownerKey: 'b', numericId: '12' },
      'certain',
    ],
    ['a pfbid that is known', {}, { aliases: [OLD] }, 'certain'],
    ['a pfbid that is known, the owner as a number', {}, { ownerKey: '100064', aliases: [OLD] }, 'certain'],
    ['a pfbid that has rotated', {}, { aliases: [NEW] }, 'unknown'],
    ['a rotated pfbid that was learned', { aliases: [OLD, NEW] }, { aliases: [NEW] }, 'certain'],
    ['a known pfbid on another page', {}, { ownerKey: 'b', aliases: [OLD] }, 'unknown'],
    ['a known share token', { aliases: ['share:1AbC'] }, { aliases: ['share:1AbC'] }, 'certain'],
    ['the same page and day', { publishedOn: day }, { aliases: [NEW], publishedOn: day }, 'likely'],
    [
      'the same day on another page',
      { publishedOn: day },
      { ownerKey: 'b', aliases: [], publishedOn: day },
      'unknown',
    ],
    [
      'the same page, another day',
      { publishedOn: day },
      { aliases: [NEW], publishedOn: '2026-11-19' },
      'unknown',
    ],
    [
      'the same day, another lasting number',
      { numericId: '12', publishedOn: day },
      { numericId: '13', publishedOn: day },
      'unknown',
    ],
    ['the same page and nothing else', { aliases: [] }, { aliases: [] }, 'unknown'],
  ])('%s', (_what, over, seen, certainty) => {
    expect(isSameItem({ ...item, ...over }, { ownerKey: 'CongDoan.VietNam', aliases: [], ...seen })).toBe(
      certainty,
    );
  });
});

describe('learning', () => {
  it('adds a name once and keeps what was known first', () => {
    const learned = learnAlias(item, { kind: 'post', owner: '100064', object: NEW });
    expect(learned).toEqual({ ownerKey: 'congdoanvietnam', aliases: [OLD, NEW] });
    expect(learnAlias(learned, { kind: 'post', owner: '100064', object: NEW })).toEqual(learned);
    expect(learnAlias(learned, { kind: 'post', object: '12' })).toEqual({ ...learned, numericId: '12' });
  });

  it('keeps a bounded number of names, the newest', () => {
    let identity = item;
    for (let index = 0; index < 100; index += 1)
      identity = learnAlias(identity, { kind: 'post', object: `pfbid${index}` });
    expect(identity.aliases).toHaveLength(40);
    expect(identity.aliases.at(-1)).toBe('pfbid99');
  });

  it('makes what was learned certain, whatever it was', () => {
    const name = fc.oneof(fc.constantFrom('1', '2', 'pfbid1', 'share:a'), fc.string());
    const identity = fc.record(
      { aliases: fc.array(name, { maxLength: 20 }), numericId: fc.constantFrom('1', '2') },
      { requiredKeys: ['aliases'] },
    );
    fc.assert(
      fc.property(identity, fc.array(name, { minLength: 1, maxLength: 20 }), (known, aliases) => {
        expect(isSameItem(mergeIdentities(known, { aliases }), { aliases })).toBe('certain');
      }),
    );
  });
});
