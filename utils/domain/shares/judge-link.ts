import type { ListedPage } from '../../contract/page.ts';
import type { LinkRefusal } from '../../contract/share-state.ts';
import { isSamePageKey } from '../units/page-key.ts';
import { type PostAddress, type PostIdentity, toPostIdentity } from './post-identity.ts';

/** An address taken apart, as far as it matters here. */
export interface LinkAddress extends PostAddress {
  canonical?: string;
}

/** `name` is what tells the post from every other one, on every device of the unit. */
export interface JudgedPost {
  kind: 'post';
  page: ListedPage;
  link: string;
  identity: PostIdentity;
  name: string;
}

export interface RefusedLink {
  kind: 'refused';
  reason: LinkRefusal;
}

const POSTS = new Set(['post', 'photo', 'video', 'reel']);

/** A post of a listed page, or why it is none. Nothing is requested: the address alone is judged. */
export function judgePost(address: LinkAddress, pages: readonly ListedPage[]): JudgedPost | RefusedLink {
  const post = toPost(address);
  if (post.kind === 'group' || post.kind === 'group_post') return refuse('group');
  if (post.kind === 'share_token') return refuse('share_token');
  if (!POSTS.has(post.kind)) return refuse('not_a_post');
  const identity = toPostIdentity(post);
  const name = identity.numericId ?? identity.aliases[0];
  if (post.canonical === undefined || name === undefined) return refuse('not_a_post');
  const { ownerKey } = identity;
  const page = pages.find(
    ({ key, number }) => ownerKey !== undefined && (isSamePageKey(key, ownerKey) || number === ownerKey),
  );
  if (!page) return refuse('unknown_page');
  return { kind: 'post', page, link: post.canonical, identity, name: `post ${name}` };
}

/** A comment is a link to its post. */
function toPost(address: LinkAddress): LinkAddress {
  return address.kind === 'comment' ? (address.under ?? address) : address;
}

const refuse = (reason: LinkRefusal): RefusedLink => ({ kind: 'refused', reason });
