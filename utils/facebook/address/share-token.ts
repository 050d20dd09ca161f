import type { AddressReader } from './address.ts';
import { isToken } from './ids.ts';
import { toLink } from './link.ts';

export const shareTokenExamples = [
  'https://www.facebook.com/share/p/19ZPWnwB73/',
  'https://www.facebook.com/share/v/16TFvMfZXX/?mibextid=wwXIfr',
  'https://www.facebook.com/share/r/16TFvMfZXX/',
  'https://www.facebook.com/share/g/17SBHvfAS6/',
  'https://www.facebook.com/share/1b4epu5tXm/',
];

/** A share link holds neither the page nor the post: it says nothing until the admin opens it. */
export const readShareToken: AddressReader = ({ segments: [first, second, third] }) => {
  if (first !== 'share') return undefined;
  if (second !== undefined && second.length === 1 && isToken(third))
    return { kind: 'share_token', object: third, canonical: toLink('share', second, third) };
  return isToken(second)
    ? { kind: 'share_token', object: second, canonical: toLink('share', second) }
    : undefined;
};
