import type { AddressReader } from './address.ts';
import { findLeadingDigits, findOwner, isDigits } from './ids.ts';
import { toLink } from './link.ts';
import { isReserved } from './reserved.ts';

/** `a.1`, `a.1.2.3`, `pcb.1`, `gm.1`, `pb.1.-2207520000`, `g.1`, `t.1`: the album, post or group that the photo was opened from. */
const SET = /^[a-z]{1,5}(?:\.-?\d{1,25}){1,4}$/;

export const photoExamples = [
  'https://www.facebook.com/photo/?fbid=111&set=a.222',
  'https://www.facebook.com/photo.php?fbid=111&type=3&theater',
  'https://www.facebook.com/photo?fbid=111&set=g.333',
  'https://www.facebook.com/photo/?fbid=111&set=gm.333',
  'https://www.facebook.com/photo/?fbid=111&set=pcb.444',
  'https://www.facebook.com/photo/?fbid=111&set=pb.100064435044283.-2207520000',
  'https://www.facebook.com/congdoanvietnam/photos/a.1/2/',
  'https://www.facebook.com/congdoanvietnam/photos/pcb.444/111/',
  'https://www.facebook.com/congdoanvietnam/photos/a.1.2.100064435044283/111',
  'https://www.facebook.com/congdoanvietnam/photos/111',
];

/** One photo. `set=pb.<page>` names the owner; no other set does. */
export const readPhoto: AddressReader = ({ segments, query }) => {
  const [first = '', second, third, fourth] = segments;
  if (first === 'photo' || first === 'photo.php') {
    const object = findLeadingDigits(query('fbid'));
    if (object === undefined || query('story_fbid') !== undefined) return undefined;
    const set = query('set') ?? '';
    const known = SET.test(set);
    const owner = known && set.startsWith('pb.') ? set.split('.')[1] : undefined;
    return {
      kind: 'photo',
      ...(isDigits(owner) && { owner }),
      object,
      canonical: `${toLink('photo')}/?fbid=${object}${known ? `&set=${set}` : ''}`,
    };
  }
  if (second !== 'photos' || isReserved(first)) return undefined;
  const owner = findOwner(first);
  const object = fourth ?? third;
  if (owner === undefined || !isDigits(object)) return undefined;
  const album = fourth !== undefined && third !== undefined && SET.test(third) ? [third] : [];
  return { kind: 'photo', owner, object, canonical: toLink(owner, 'photos', ...album, object) };
};
