import type { AddressParts, AddressReader } from './address.ts';
import { findObjectId, findOwner } from './ids.ts';
import { toLink } from './link.ts';

export const groupExamples = [
  'https://www.facebook.com/groups/123456789',
  'https://www.facebook.com/groups/nhom.mau/about',
  'https://www.facebook.com/groups/123456789/user/100001',
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
  'https://www.facebook.com/groups/123456789/?multi_permalinks=987654321,5&notif_id=1',
];

export const readGroupPost: AddressReader = (parts) => {
  const owner = findGroup(parts);
  const object = findGroupPost(parts);
  if (owner === undefined || object === undefined) return undefined;
  return { kind: 'group_post', owner, object, canonical: toLink('groups', owner, 'posts', object) };
};

const findGroup = ({ segments }: AddressParts): string | undefined =>
  segments[0] === 'groups' ? findOwner(segments[1]) : undefined;

function findGroupPost({ segments, query }: AddressParts): string | undefined {
  const [, , room, third, fourth] = segments;
  if (room === 'posts' || room === 'permalink') return findObjectId(fourth ?? third);
  return findObjectId(query('multi_permalinks')?.split(',', 1)[0]);
}
