import type { AddressParts, AddressReader, FacebookAddress } from './address.ts';
import { findLeadingDigits, findObjectId, findPair, isPfbid } from './ids.ts';
import { toLink, withQuery } from './link.ts';
import { isReserved } from './reserved.ts';
import { findRoom } from './room.ts';

export const postExamples = [
  'https://www.facebook.com/congdoanvietnam/posts/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd5NfGkJmQnTsUuVvWwXxYyZz0123456789AbCd',
  'https://www.facebook.com/54212446406/posts/10158000000000001',
  'https://www.facebook.com/maspmuseu/posts/ngay-hoi-cong-nhan/1062887189213981/',
  'https://www.facebook.com/maspmuseu/posts/1062887189213981/ngay-hoi-cong-nhan',
  'https://www.facebook.com/congdoanvietnam/posts/666508790193454:0',
  'https://www.facebook.com/congdoanvietnam/activity/666508790193454',
  'https://www.facebook.com/posts/666508790193454',
  'https://www.facebook.com/permalink.php?story_fbid=pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd&id=100068861234290',
  'https://www.facebook.com/permalink.php?story_fbid=10154220015487911',
  'https://m.facebook.com/story.php?story_fbid=1035862816472149&id=116132035111903&refsrc=x',
  'https://www.facebook.com/photo.php?story_fbid=1035862816472149&id=116132035111903',
  'https://www.facebook.com/watch?story_fbid=1035862816472149&id=116132035111903',
  'https://www.facebook.com/?story_fbid=1035862816472149&id=116132035111903',
  'https://www.facebook.com/116132035111903_1035862816472149',
  'https://www.facebook.com/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd',
];

/** A post of a page or profile. A bare `/<number>` is read as a page: it opens either, and only the server knows which. */
export const readPost: AddressReader = (parts) => {
  const [first = '', second] = parts.segments;
  if (second === undefined && (first === '' || isReserved(first))) return readStory(parts);
  const pair = findPair(first);
  if (pair !== undefined) return toPost(pair.object, pair.owner);
  if (isPfbid(first)) return toPost(first, undefined);
  const room = findRoom(parts);
  return room?.room === 'posts' ? toPost(room.object, room.owner) : undefined;
};

/** `permalink.php`, `story.php` and whatever else carries the two keys of a story. */
function readStory({ query }: AddressParts): FacebookAddress | undefined {
  const object = findObjectId(query('story_fbid'));
  return object === undefined ? undefined : toPost(object, findLeadingDigits(query('id')));
}

/** A post without an owner keeps a link that opens it. */
export function toPost(object: string, owner: string | undefined): FacebookAddress {
  if (owner !== undefined) return { kind: 'post', owner, object, canonical: toLink(owner, 'posts', object) };
  const canonical = isPfbid(object)
    ? toLink(object)
    : withQuery(toLink('permalink.php'), { story_fbid: object });
  return { kind: 'post', object, canonical };
}
