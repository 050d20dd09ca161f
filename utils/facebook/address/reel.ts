import type { AddressReader } from './address.ts';
import { toLink } from './link.ts';
import { findRoom } from './room.ts';

export const reelExamples = [
  'https://www.facebook.com/reel/1195289147628387',
  'https://m.facebook.com/reel/1195289147628387/?s=single_unit',
  'https://www.facebook.com/reels/1195289147628387/',
  'https://www.facebook.com/congdoanvietnam/reels/1195289147628387',
];

/** A reel. Its usual address does not say whose it is. */
export const readReel: AddressReader = (parts) => {
  const room = findRoom(parts);
  if (room?.room !== 'reels') return undefined;
  const { owner, object } = room;
  return owner === undefined
    ? { kind: 'reel', object, canonical: toLink('reel', object) }
    : { kind: 'reel', owner, object, canonical: toLink(owner, 'reels', object) };
};
