import type { AddressReader } from './address.ts';
import { findLeadingDigits, findOwner, isDigits } from './ids.ts';
import { toLink } from './link.ts';
import { isReserved } from './reserved.ts';

export const videoExamples = [
  'https://www.facebook.com/watch/?v=647537299265662',
  'https://www.facebook.com/watch/live/?v=647537299265662&ref=watch_permalink',
  'https://www.facebook.com/video.php?v=647537299265662',
  'https://www.facebook.com/watchparty/647537299265662',
  'https://www.facebook.com/congdoanvietnam/videos/647537299265662',
  'https://www.facebook.com/congdoanvietnam/videos/tet-sum-vay/647537299265662/',
  'https://www.facebook.com/congdoanvietnam/videos/vb.100064435044283/647537299265662',
];

/** A video. Its number is not the number of the post that shows it. */
export const readVideo: AddressReader = ({ segments, query }) => {
  const [first = '', second, third, fourth] = segments;
  if (first === 'watch' || first === 'video.php') {
    if (query('story_fbid') !== undefined) return undefined;
    return toVideo(findLeadingDigits(query('v')));
  }
  if (first === 'watchparty') return toVideo(second);
  if (second !== 'videos' || isReserved(first)) return undefined;
  const owner = findOwner(first);
  const object = fourth ?? third;
  if (owner === undefined || !isDigits(object)) return undefined;
  return { kind: 'video', owner, object, canonical: toLink(owner, 'videos', object) };
};

function toVideo(object: string | undefined): ReturnType<AddressReader> {
  if (!isDigits(object)) return undefined;
  return { kind: 'video', object, canonical: `${toLink('watch')}/?v=${object}` };
}
