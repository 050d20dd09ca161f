import type { AddressReader, FacebookAddress } from './address.ts';
import { findLeadingDigits, isDigits, isPfbid } from './ids.ts';
import { toLink, withQuery } from './link.ts';

export const profileExamples = [
  'https://www.facebook.com/profile.php?id=100064860875397',
  'https://www.facebook.com/profile.php?id=100074229772340/photos',
  'https://www.facebook.com/profile.php?id=100064860875397&sk=about',
  'https://www.facebook.com/profile/100064860875397/',
  'https://www.facebook.com/people/Cong-Doan-Mau/105510962816034',
  'https://www.facebook.com/people/Cong-Doan-Mau/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd/?rdid=x',
];

/** Something with a number: a page without a vanity name has this address, and so has a person. The list of pages decides. */
export const readProfile: AddressReader = ({ segments: [first, name, id], query }) => {
  if (first === 'profile' && isDigits(name)) return toProfile(name);
  if (first === 'profile.php' && query('story_fbid') === undefined) {
    const key = query('id');
    return isPfbid(key) ? toMasked(key, 'people', '_', key) : toProfile(findLeadingDigits(key));
  }
  if (first !== 'people' || name === undefined) return undefined;
  return isPfbid(id) ? toMasked(id, 'people', name, id) : toProfile(id);
};

function toProfile(owner: string | undefined): FacebookAddress | undefined {
  if (!isDigits(owner)) return undefined;
  return { kind: 'profile', owner, canonical: withQuery(toLink('profile.php'), { id: owner }) };
}

/** A masked id opens the profile but rotates, so it is no owner to compare with. */
function toMasked(object: string, ...segments: string[]): FacebookAddress {
  return { kind: 'profile', object, canonical: toLink(...segments) };
}
