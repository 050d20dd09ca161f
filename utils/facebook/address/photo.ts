import type { AddressParts, AddressReader, FacebookAddress } from './address.ts';
import { findLeadingDigits, isDigits, isPfbid } from './ids.ts';
import { toLink, withQuery } from './link.ts';
import { toPost } from './post.ts';
import { findRoom } from './room.ts';

/** `a.1`, `a.1.2.3`, `pcb.1`, `gm.1`, `pb.1.-2207520000.`, `g.1`, `t.1`: the album, post or group that the photo was opened from. */
const SET = /^[a-z]{1,5}(?:\.-?\d{1,25}){1,4}\.?$/;

export const photoExamples = [
  'https://www.facebook.com/photo/?fbid=111&set=a.222',
  'https://www.facebook.com/photo.php?fbid=111&type=3&theater',
  'https://www.facebook.com/photo?fbid=111&set=g.333',
  'https://www.facebook.com/photo/?fbid=111&set=gm.333',
  'https://www.facebook.com/photo/?fbid=111&set=pcb.444',
  'https://www.facebook.com/photo/?fbid=111&set=pb.100064435044283.-2207520000',
  'https://www.facebook.com/photo.php?fbid=111&set=a.222.3.100064435044283',
  'https://m.facebook.com/photo.php?fbid=111&id=100064435044283',
  'https://www.facebook.com/photo/111',
  'https://www.facebook.com/photos/111',
  'https://www.facebook.com/congdoanvietnam/photos/a.1/2/',
  'https://www.facebook.com/congdoanvietnam/photos/pcb.444/111/',
  'https://www.facebook.com/congdoanvietnam/photos/a.1.2.100064435044283/111',
  'https://www.facebook.com/congdoanvietnam/photos/111',
];

/** One photo. */
export const readPhoto: AddressReader = (parts) => {
  const [first, second] = parts.segments;
  if (first === 'photo' || first === 'photo.php') return readViewer(parts, second);
  const room = findRoom(parts);
  if (room?.room !== 'photos') return undefined;
  const { owner, object, between } = room;
  if (owner === undefined) return toViewed(object, undefined, undefined);
  const album = between !== undefined && SET.test(between) ? between : undefined;
  const canonical = toLink(owner, 'photos', ...(album === undefined ? [] : [album]), object);
  return { kind: 'photo', owner, object, canonical, ...toUnder(album, owner) };
};

function readViewer({ query }: AddressParts, second: string | undefined): FacebookAddress | undefined {
  const fbid = query('fbid') ?? second;
  const object = isPfbid(fbid) ? fbid : findLeadingDigits(fbid);
  if (object === undefined || query('story_fbid') !== undefined) return undefined;
  const set = query('set');
  const known = set !== undefined && SET.test(set) ? set : undefined;
  return toViewed(object, known, findLeadingDigits(query('id')));
}

function toViewed(object: string, set: string | undefined, id: string | undefined): FacebookAddress {
  const owner = id ?? findSetOwner(set);
  return {
    kind: 'photo',
    ...(owner !== undefined && { owner }),
    object,
    canonical: withQuery(`${toLink('photo')}/`, { fbid: object, set, id }),
    ...toUnder(set, owner),
  };
}

/** `pb.<page>.…` and the old `a.<album>.<number>.<page>` name the owner; `t.<person>` is who is in the picture, `g.` a group. */
function findSetOwner(set: string | undefined): string | undefined {
  const [kind, first, , third] = set?.split('.') ?? [];
  const owner = kind === 'pb' ? first : kind === 'a' ? third : undefined;
  return isDigits(owner) ? owner : undefined;
}

/** `pcb.` holds the lasting number of the post that the photo belongs to, `gm.` that of a group's post. */
function toUnder(set: string | undefined, owner: string | undefined): { under?: FacebookAddress } {
  const [kind, object] = set?.split('.') ?? [];
  if (!isDigits(object)) return {};
  if (kind === 'pcb') return { under: toPost(object, owner) };
  return kind === 'gm' ? { under: { kind: 'group_post', object } } : {};
}
