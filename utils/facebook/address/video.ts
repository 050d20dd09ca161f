import type { AddressParts, AddressReader } from './address.ts';
import { findLeadingDigits, isDigits } from './ids.ts';
import { toLink, withQuery } from './link.ts';
import { findRoom } from './room.ts';

export const videoExamples = [
  'https://www.facebook.com/watch/?v=647537299265662',
  'https://www.facebook.com/watch/live/?ref=watch_permalink&v=647537299265662',
  'https://www.facebook.com/video.php?v=647537299265662',
  'https://www.facebook.com/video.php?id=647537299265662',
  'https://www.facebook.com/photo.php?v=647537299265662',
  'https://www.facebook.com/video/video.php?v=647537299265662',
  'https://www.facebook.com/video/embed?video_id=647537299265662',
  'https://www.facebook.com/v/647537299265662',
  'https://www.facebook.com/videos/647537299265662',
  'https://www.facebook.com/watchparty/647537299265662',
  'https://www.facebook.com/congdoanvietnam/videos/647537299265662',
  'https://www.facebook.com/congdoanvietnam/videos/tet-sum-vay/647537299265662/',
  'https://www.facebook.com/congdoanvietnam/videos/vb.100064435044283/647537299265662',
];

/** A video. Its number is not the number of the post that shows it. */
export const readVideo: AddressReader = (parts) => {
  const room = findRoom(parts);
  const object = room === undefined ? findPlayed(parts) : room.room === 'videos' ? room.object : undefined;
  if (object === undefined) return undefined;
  const owner = room?.owner;
  return owner === undefined
    ? { kind: 'video', object, canonical: withQuery(`${toLink('watch')}/`, { v: object }) }
    : { kind: 'video', owner, object, canonical: toLink(owner, 'videos', object) };
};

function findPlayed({ segments: [first, second], query }: AddressParts): string | undefined {
  if (query('story_fbid') !== undefined) return undefined;
  switch (first) {
    case 'watch':
      return findLeadingDigits(query('v'));
    case 'video.php':
      return findLeadingDigits(query('v') ?? query('id'));
    case 'photo.php':
      return query('fbid') === undefined ? findLeadingDigits(query('v')) : undefined;
    case 'video':
      return findLeadingDigits(query('v') ?? query('video_id'));
    case 'watchparty':
    case 'v':
      return isDigits(second) ? second : undefined;
    default:
      return undefined;
  }
}
