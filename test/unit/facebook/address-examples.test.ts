import { describe, expect, it } from 'vitest';
import type { AddressReader, FacebookKind } from '../../../utils/facebook/address/address.ts';
import { eventExamples } from '../../../utils/facebook/address/event.ts';
import { groupExamples, groupPostExamples } from '../../../utils/facebook/address/group.ts';
import { pageExamples } from '../../../utils/facebook/address/page.ts';
import { photoExamples } from '../../../utils/facebook/address/photo.ts';
import { postExamples } from '../../../utils/facebook/address/post.ts';
import { profileExamples } from '../../../utils/facebook/address/profile.ts';
import { readAddress, readers } from '../../../utils/facebook/address/read-address.ts';
import { reelExamples } from '../../../utils/facebook/address/reel.ts';
import { shareTokenExamples } from '../../../utils/facebook/address/share-token.ts';
import { toParts } from '../../../utils/facebook/address/to-parts.ts';
import { videoExamples } from '../../../utils/facebook/address/video.ts';

const examples: Record<keyof typeof readers, string[]> = {
  page: pageExamples,
  post: postExamples,
  photo: photoExamples,
  video: videoExamples,
  reel: reelExamples,
  group: groupExamples,
  group_post: groupPostExamples,
  event: eventExamples,
  profile: profileExamples,
  share_token: shareTokenExamples,
};

const table = Object.entries(examples).flatMap(([kind, links]) => links.map((link) => [kind, link] as const));
const named = Object.entries(readers) as [FacebookKind, AddressReader][];

describe('each example belongs to its own reader, and every other reader refuses it', () => {
  it.each(table)('%s: %s', (kind, link) => {
    const taken = named.filter(([, reader]) => reader(toParts(new URL(link))) !== undefined);
    expect(taken.map(([name]) => name)).toEqual([kind]);
    expect(readAddress(link).kind).toBe(kind);
  });
});

it.each(table)('%s: %s has a canonical link that reads the same', (_kind, link) => {
  const { canonical = '', ...rest } = readAddress(link);
  expect(readAddress(canonical)).toEqual({ ...rest, canonical });
});
