import type { AddressReader } from './address.ts';
import { findOwner, findPair, isDigits, isPfbid } from './ids.ts';
import { toLink } from './link.ts';
import { isReserved } from './reserved.ts';
import { findRoom } from './room.ts';

/** Below `/watch/`, these are lists of videos and no page. */
const WATCH_ROOMS = new Set(
  'hashtag latest live live_videos reel reels saved search shows topic topics'.split(' '),
);

export const pageExamples = [
  'https://www.facebook.com/congdoanvietnam',
  'https://www.facebook.com/CongDoanVietNam/?ref=page_internal',
  'https://www.facebook.com/54212446406',
  'https://www.facebook.com/Mariano-Rajoy-Brey-54212446406/',
  'https://www.facebook.com/%D8%A5%D8%AF%D8%A7%D8%B1%D8%A9-217188161807938/',
  'https://www.facebook.com/congdoanvietnam/about',
  'https://www.facebook.com/congdoanvietnam/posts',
  'https://www.facebook.com/congdoanvietnam/photos/',
  'https://www.facebook.com/congdoanvietnam/videos',
  'https://www.facebook.com/congdoanvietnam/reels/',
  'https://www.facebook.com/pages/Meedan/105510962816034',
  'https://www.facebook.com/pages/category/Labor-Union/Cong-Doan-Mau-105510962816034/photos/',
  'https://www.facebook.com/pg/congdoanvietnam/photos/',
  'https://www.facebook.com/p/Cong-Doan-Mau-105510962816034/',
  'https://www.facebook.com/watch/congdoanvietnam/',
];

/** A page by its vanity name, its number, a name that ends in its number, or one of the old `/pages/` and `/pg/` forms. */
export const readPage: AddressReader = (parts) => {
  const owner = findPage(parts.segments, parts.query('v') !== undefined);
  if (owner === undefined || findRoom(parts) !== undefined) return undefined;
  return { kind: 'page', owner, canonical: toLink(owner) };
};

function findPage([first = '', second = '']: string[], hasVideo: boolean): string | undefined {
  if (first !== 'watch') return isName(first) ? findOwner(first) : undefined;
  const isList = hasVideo || second === '' || isDigits(second) || WATCH_ROOMS.has(second);
  return !isList && isName(second) ? findOwner(second) : undefined;
}

const isName = (segment: string): boolean =>
  !isReserved(segment) && !isPfbid(segment) && findPair(segment) === undefined;
