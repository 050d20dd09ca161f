import type { ShareItem } from '../../../utils/contract/share-item.ts';

/** A share item without a due day; a test names only what it is about. */
export function aShareItem(over: Partial<ShareItem> = {}): ShareItem {
  return {
    id: 'muc-1',
    title: 'Bài thử',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-16',
    ...over,
  };
}
