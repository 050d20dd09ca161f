import type { AddressParts, AddressReader } from './address.ts';
import { findLeadingDigits, findObjectId, findOwner, isDigits } from './ids.ts';
import { toLink } from './link.ts';

/** Lists of groups, where a group's name would stand. */
const NO_GROUPS = new Set(
  'browse category create discover feed joins notifications search suggestions you'.split(' '),
);
const POST_ROOMS = new Set(['posts', 'post', 'permalink']);

export const groupExamples = [
  'https://www.facebook.com/groups/123456789',
  'https://www.facebook.com/groups/nhom.mau/about',
  'https://www.facebook.com/groups/123456789/user/100001',
  'https://www.facebook.com/group.php?gid=123456789',
];

/** A group. Who is in it is not read: `/user/<id>` is the group and nothing more. */
export const readGroup: AddressReader = (parts) => {
  const owner = findGroup(parts);
  if (owner === undefined || findGroupPost(parts) !== undefined) return undefined;
  return { kind: 'group', owner, canonical: toLink('groups', owner) };
};

export const groupPostExamples = [
  'https://www.facebook.com/groups/123456789/posts/987654321/',
  'https://www.facebook.com/groups/nhom.mau/permalink/987654321',
  'https://www.facebook.com/groups/123456789/posts/d41d8cd9/987654321/?app=fbl',
  'https://www.facebook.com/groups/123456789/987654321/',
  'https://www.facebook.com/groups/123456789/?multi_permalinks=987654321,5&notif_id=1',
  'https://m.facebook.com/groups/123456789?view=permalink&id=987654321&refid=18',
  'https://www.facebook.com/group.php?view=permalink&id=123456789&post_id=987654321',
];

export const readGroupPost: AddressReader = (parts) => {
  const owner = findGroup(parts);
  const object = findGroupPost(parts);
  if (owner === undefined || object === undefined) return undefined;
  return { kind: 'group_post', owner, object, canonical: toLink('groups', owner, 'posts', object) };
};

function findGroup({ segments: [first, second = ''], query }: AddressParts): string | undefined {
  if (first === 'group.php') return findLeadingDigits(query('gid') ?? query('id'));
  return first === 'groups' && !NO_GROUPS.has(second) ? findOwner(second) : undefined;
}

function findGroupPost({ segments, query }: AddressParts): string | undefined {
  const [first, , room = '', third, fourth] = segments;
  if (first === 'group.php') return findObjectId(query('post_id'));
  if (POST_ROOMS.has(room)) return findObjectId(fourth) ?? findObjectId(third);
  if (isDigits(room)) return room;
  if (query('view') === 'permalink') return findLeadingDigits(query('id'));
  return findObjectId(query('multi_permalinks')?.split(',', 1)[0]?.trim());
}
