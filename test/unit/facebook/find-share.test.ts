import { describe, expect, it } from 'vitest';
import { findShare, toSeenPost } from '../../../utils/facebook/index.ts';
import { aShare } from '../../builders/a-desk.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const WWW = 'https://www.facebook.com';
const PFBID = 'pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd';
const shared = (token: string) => encodeURIComponent(`${WWW}/share/p/${token}/`);

describe('what the address says of the open post', () => {
  it.each([
    [
      `/a/posts/12?share_url=${shared('1AbCd')}`,
      { ownerKey: 'a', numericId: '12', aliases: ['share:1AbCd'] },
    ],
    [`/a/posts/${PFBID}?comment_id=4`, { ownerKey: 'a', aliases: [PFBID] }],
    ['/photo/?fbid=1&set=pcb.12', { numericId: '12', aliases: ['1'] }],
    // A page can be shared too; its token is no name of a post.
    [`/a?share_url=${shared('1AbCd')}`, { aliases: [] }],
    [
      '/a/posts/12?share_url=https%3A%2F%2Fevil.vn%2Fshare%2Fp%2F1AbCd',
      { ownerKey: 'a', numericId: '12', aliases: [] },
    ],
    ['/a/posts/12?share_url=%%%', { ownerKey: 'a', numericId: '12', aliases: [] }],
  ])('%s', (path, seen) => {
    expect(toSeenPost(WWW + path)).toEqual(seen);
  });
});

describe('which item of the checklist a post is', () => {
  const shares = [
    aShare({ item: aShareItem({ id: 'so', link: `${WWW}/congdoanvietnam/posts/12` }) }),
    aShare({ item: aShareItem({ id: 'pfbid', link: `${WWW}/congdoanvietnam/posts/${PFBID}` }) }),
    aShare({ item: aShareItem({ id: 'hinh', link: `${WWW}/photo/?fbid=1&set=pcb.77` }) }),
    aShare({
      item: aShareItem({ id: 'token', link: `${WWW}/share/p/19ZPWnwB73/`, aliases: ['pfbid0learned'] }),
    }),
  ];

  it.each([
    ['/congdoanvietnam/posts/12?ref=x', 'so'],
    ['/permalink.php?story_fbid=12&id=100064435044283', 'so'],
    [`/permalink.php?story_fbid=${PFBID}&id=100064435044283`, 'pfbid'],
    ['/congdoanvietnam/posts/77', 'hinh'],
    ['/congdoanvietnam/posts/pfbid0learned', 'token'],
    ['/share/p/19ZPWnwB73/?mibextid=x', 'token'],
    ['/congdoanvietnam/posts/pfbid0rotated', undefined],
    ['/trangkhac/posts/pfbid0learned', undefined],
    ['/congdoanvietnam', undefined],
    ['/groups/9/posts/12', undefined],
  ])('%s', (path, id) => {
    expect(findShare(shares, toSeenPost(WWW + path))?.entry.item.id).toBe(id);
  });
});
