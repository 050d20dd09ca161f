import type { AddressReader } from './address.ts';
import { findLeadingDigits, isDigits, isPfbid } from './ids.ts';
import { toLink } from './link.ts';

export const profileExamples = [
  'https://www.facebook.com/profile.php?id=100064860875397',
  'https://www.facebook.com/profile.php?id=100074229772340/photos',
  'https://www.facebook.com/profile.php?id=100064860875397&sk=about',
  'https://www.facebook.com/people/Cong-Doan-Mau/105510962816034',
  'https://www.facebook.com/people/Cong-Doan-Mau/pfbid02vFSm8aZgHjAqR1wKtPXyLb3CeDd/?rdid=x',
];

/** Something with a number: a page without a vanity name has this address, and so has a person. The list of pages decides. */
export const readProfile: AddressReader = ({ segments, query }) => {
  const [first, name, id] = segments;
  if (first === 'profile.php' && query('story_fbid') === undefined)
    return toProfile(findLeadingDigits(query('id')));
  if (first !== 'people' || name === undefined) return undefined;
  return isPfbid(id) ? { kind: 'profile', object: id, canonical: toLink('people', name, id) } : toProfile(id);
};

function toProfile(owner: string | undefined): ReturnType<AddressReader> {
  if (!isDigits(owner)) return undefined;
  return { kind: 'profile', owner, canonical: `${toLink('profile.php')}?id=${owner}` };
}
