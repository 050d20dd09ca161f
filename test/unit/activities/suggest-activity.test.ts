import { describe, expect, test } from 'vitest';
import { ActivityInput } from '../../../utils/contract/activity.ts';
import type { ListedPage } from '../../../utils/contract/page.ts';
import type { ShareEntry } from '../../../utils/contract/share-state.ts';
import {
  type Situation,
  suggestActivity,
  toShare,
} from '../../../utils/domain/activities/suggest-activity.ts';
import { aTemplate } from '../packs/a-template.ts';
import { aShareItem } from '../shares/a-share-item.ts';

const ownPage: ListedPage = { key: 'congdoanhoamai', name: 'Trang Hoa Mai', role: 'own' };
const national: ListedPage = { key: 'congdoanvietnam', name: 'Công đoàn Việt Nam', role: 'national' };
const OWN_POST = 'https://www.facebook.com/congdoanhoamai/posts/7';
const item = aShareItem({
  id: 'muc-1',
  title: 'Tháng Công nhân',
  link: 'https://www.facebook.com/congdoanvietnam/posts/1',
});
const share = (state: ShareEntry['state']): ShareEntry => ({ item, state });
const inserted = {
  template: aTemplate({ id: 'tet', title: 'Chúc Tết', contentKind: 'phuc_loi' }),
  pageKey: ownPage.key,
};

const post = {
  kind: 'post',
  pageKey: ownPage.key,
  title: 'Chúc Tết',
  contentKind: 'phuc_loi',
  templateId: 'tet',
};
const shared = { kind: 'share', pageKey: ownPage.key, title: 'Tháng Công nhân', shareItemId: 'muc-1' };
const nothing: Situation = { ownPage, place: undefined, openShare: undefined, inserted: undefined };
const onSource = { page: national, postLink: item.link };

describe('what the panel proposes to log', () => {
  test.each<[string, Partial<Situation>, object | undefined]>([
    ['nothing done: nothing', {}, undefined],
    ['a template was put in, on the own page: the post', { inserted, place: { page: ownPage } }, post],
    [
      'a template was put in, one post open: the post with its link',
      { inserted, place: { page: ownPage, postLink: OWN_POST } },
      { ...post, link: OWN_POST },
    ],
    ['a template was put in, the place is not known: the post', { inserted }, post],
    [
      'a template was put into the post of another own page: nothing',
      { inserted: { ...inserted, pageKey: 'saomai' }, place: { page: ownPage } },
      undefined,
    ],
    [
      'a template was put in, but this is the source page: the share',
      { inserted, place: onSource, openShare: share('to_do') },
      shared,
    ],
    ['a post of the checklist is open: the share', { place: onSource, openShare: share('to_do') }, shared],
    [
      'the post of the checklist was shared before: nothing',
      { place: onSource, openShare: share('done') },
      undefined,
    ],
    [
      'the post of the checklist does not apply: nothing',
      { place: onSource, openShare: share('not_applicable') },
      undefined,
    ],
    [
      'the post of the checklist is overdue: nothing',
      { place: onSource, openShare: share('expired') },
      undefined,
    ],
    ['another post is open: nothing', { place: { page: national, postLink: `${item.link}0` } }, undefined],
    ['the source page without an open post: nothing', { place: { page: national } }, undefined],
    [
      'the own page is not known: nothing',
      { ownPage: undefined, inserted, place: onSource, openShare: share('to_do') },
      undefined,
    ],
  ])('%s', (_, situation, expected) => {
    const suggestion = suggestActivity({ ...nothing, ...situation });
    expect(suggestion).toEqual(expected);
    if (suggestion) expect(ActivityInput.parse(suggestion)).toEqual(suggestion);
  });
});

test('ticking an item logs its share on the own page, whatever page it stands on', () => {
  expect(toShare(share('expired'), ownPage)).toEqual(shared);
});
