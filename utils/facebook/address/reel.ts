import type { AddressReader } from './address.ts';
import { isDigits } from './ids.ts';
import { toLink } from './link.ts';

export const reelExamples = [
  'https://www.facebook.com/reel/1195289147628387',
  'https://m.facebook.com/reel/1195289147628387/?s=single_unit',
  'https://www.facebook.com/reels/1195289147628387/',
];

/** A reel. The address does not say whose it is. */
export const readReel: AddressReader = ({ segments: [first, object] }) =>
  (first === 'reel' || first === 'reels') && isDigits(object)
    ? { kind: 'reel', object, canonical: toLink('reel', object) }
    : undefined;
