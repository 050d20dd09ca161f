import type { AddressParts } from './address.ts';
import { findObjectId, findOwner, isDigits } from './ids.ts';
import { isReserved } from './reserved.ts';

/** What one of a page's tabs holds, under each name that the tab has or had. */
const ROOMS = {
  posts: 'posts',
  post: 'posts',
  activity: 'posts',
  photos: 'photos',
  videos: 'videos',
  reels: 'reels',
  reel: 'reels',
} as const;

export interface Room {
  room: (typeof ROOMS)[keyof typeof ROOMS];
  /** Absent in the short forms `/posts/<id>`, `/photos/<id>`, `/videos/<id>`, `/reel/<id>`. */
  owner?: string;
  object: string;
  /** What stands between the tab and the id: words made from the title, or an album. */
  between?: string;
}

/** `/PAGE/posts/<id>`, `/PAGE/posts/<words>/<id>`, `/PAGE/photos/a.1/<id>`, `/PAGE/videos/vb.1/<id>`: one thing in a page's tab. */
export function findRoom({ segments }: AddressParts): Room | undefined {
  const [first = '', second = ''] = segments;
  const isBare = Object.hasOwn(ROOMS, first);
  const name = isBare ? first : second;
  if (!isRoomName(name) || (!isBare && isReserved(first))) return undefined;
  const room = ROOMS[name];
  const toId = room === 'posts' ? findObjectId : (text?: string) => (isDigits(text) ? text : undefined);
  const rest = segments.slice(isBare ? 1 : 2, isBare ? 3 : 4);
  // The last one first: the words before an id may be a number, as in `/posts/2026/<id>`.
  const at = rest.findLastIndex((segment) => toId(segment) !== undefined);
  const object = toId(rest[at]);
  const owner = isBare ? undefined : findOwner(first);
  if (object === undefined || (!isBare && owner === undefined)) return undefined;
  return {
    room,
    ...(owner !== undefined && { owner }),
    object,
    ...(at === 1 && rest[0] !== undefined && { between: rest[0] }),
  };
}

const isRoomName = (text: string): text is keyof typeof ROOMS => Object.hasOwn(ROOMS, text);
