import type { AddressReader } from './address.ts';
import { findLeadingDigits, findObjectId, findOwner, isPfbid } from './ids.ts';
import { toLink } from './link.ts';
import { isReserved } from './reserved.ts';

const STORY_ROOMS = new Set(['permalink.php', 'story.php', 'photo.php', 'watch', 'profile.php']);

export const postExamples = [
  'https://www.facebook.com/congdoanvietnam/posts/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd5NfGkJmQnTsUuVvWwXxYyZz0123456789AbCd',
  'https://www.facebook.com/54212446406/posts/10158000000000001',
  'https://www.facebook.com/maspmuseu/posts/ngay-hoi-cong-nhan/1062887189213981/',
  'https://www.facebook.com/congdoanvietnam/posts/666508790193454:0',
  'https://www.facebook.com/permalink.php?story_fbid=pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd&id=100068861234290',
  'https://m.facebook.com/story.php?story_fbid=1035862816472149&id=116132035111903&refsrc=x',
  'https://www.facebook.com/photo.php?story_fbid=1035862816472149&id=116132035111903',
  'https://www.facebook.com/watch?story_fbid=1035862816472149&id=116132035111903',
  'https://www.facebook.com/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd',
];

/** A post of a page or profile. A bare `/<number>` is read as a page: it opens either, and only the server knows which. */
export const readPost: AddressReader = ({ segments, query }) => {
  const [first = '', second, third, fourth] = segments;
  if (STORY_ROOMS.has(first)) {
    const object = findObjectId(query('story_fbid'));
    const owner = findLeadingDigits(query('id'));
    if (object === undefined || owner === undefined) return undefined;
    return { kind: 'post', owner, object, canonical: toLink(owner, 'posts', object) };
  }
  if (isPfbid(first)) return { kind: 'post', object: first, canonical: toLink(first) };
  if (second !== 'posts' || isReserved(first)) return undefined;
  const owner = findOwner(first);
  const object = findObjectId(fourth ?? third);
  if (owner === undefined || object === undefined) return undefined;
  return { kind: 'post', owner, object, canonical: toLink(owner, 'posts', object) };
};
