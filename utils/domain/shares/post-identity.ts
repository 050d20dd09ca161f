import type { Day } from '../../contract/instant.ts';
import { isOtherPageKey, isSamePageKey } from '../units/page-key.ts';

/**
 * What is known of one post. Facebook gives a post a lasting number and any number of names that change: a `pfbid…` rotates, and a
 * share token says nothing of what is behind it. None of them can be worked out from another.
 */
export interface PostIdentity {
  /** Vanity name or number of the page. */
  ownerKey?: string;
  /** The post's lasting number. */
  numericId?: string;
  /** The day in Viet Nam on which it was published, where the page or the checklist says so. */
  publishedOn?: Day;
  /** Other names under which it was seen: `pfbid…`, numbers of its photo or video, `share:<token>`. */
  aliases: readonly string[];
}

/**
 * `certain`: it is the same post. `likely`: nothing says otherwise, and a person has to confirm. `unknown`: nothing can be said;
 * it may still be the same one under a name that was not seen before.
 */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** The part of a Facebook address that matters here. */
export interface PostAddress {
  kind: string;
  owner?: string;
  object?: string;
  under?: PostAddress;
}

/** How many names are kept: the newest, because the oldest are those that rotated away. */
const MOST_ALIASES = 40;

/** Kinds that are a post of a page, or open as one. A group's post belongs to no page. */
const POST_KINDS = new Set(['post', 'photo', 'video', 'reel']);

/** What an address says of the post that it opens. */
export function toPostIdentity(address: PostAddress): PostIdentity {
  if (address.kind === 'comment') return address.under ? toPostIdentity(address.under) : { aliases: [] };
  const { kind, owner, object, under } = address;
  if (kind === 'share_token' && object !== undefined) return { aliases: [`share:${object}`] };
  if (!POST_KINDS.has(kind) || object === undefined) return { aliases: [] };
  const post = kind === 'post' ? object : under?.kind === 'post' ? under.object : undefined;
  const numericId = post !== undefined && isNumber(post) ? post : undefined;
  return {
    ...(owner !== undefined && { ownerKey: owner }),
    ...(numericId !== undefined && { numericId }),
    aliases: object === numericId ? [] : [object],
  };
}

/** The identity with what the address adds. Only for an address that is known to open this very post. */
export const learnAlias = (identity: PostIdentity, address: PostAddress): PostIdentity =>
  mergeIdentities(identity, toPostIdentity(address));

/** Both together; what the first one knows stays. */
export function mergeIdentities(first: PostIdentity, second: PostIdentity): PostIdentity {
  const ownerKey = first.ownerKey ?? second.ownerKey;
  const numericId = first.numericId ?? second.numericId;
  const publishedOn = first.publishedOn ?? second.publishedOn;
  const names = new Set([...first.aliases, ...toNames(second)]);
  if (numericId !== undefined) names.delete(numericId);
  return {
    ...(ownerKey !== undefined && { ownerKey }),
    ...(numericId !== undefined && { numericId }),
    ...(publishedOn !== undefined && { publishedOn }),
    aliases: [...names].slice(-MOST_ALIASES),
  };
}

/** Whether what is seen is the item. Pure: the same two always give the same answer. */
export function isSameItem(item: PostIdentity, seen: PostIdentity): Certainty {
  if (isContradicted(item, seen)) return 'unknown';
  const known = new Set(toNames(item));
  if (toNames(seen).some((name) => known.has(name))) return 'certain';
  const isSameOwner =
    item.ownerKey !== undefined && seen.ownerKey !== undefined && isSamePageKey(item.ownerKey, seen.ownerKey);
  const isSameDay = item.publishedOn !== undefined && item.publishedOn === seen.publishedOn;
  return isSameOwner && isSameDay ? 'likely' : 'unknown';
}

/** Two different lasting numbers, or two different pages of which neither number says that they are one post. */
export function isContradicted(item: PostIdentity, seen: PostIdentity): boolean {
  if (item.numericId !== undefined && seen.numericId !== undefined) return item.numericId !== seen.numericId;
  return (
    item.ownerKey !== undefined && seen.ownerKey !== undefined && isOtherPageKey(item.ownerKey, seen.ownerKey)
  );
}

const toNames = ({ numericId, aliases }: PostIdentity): string[] =>
  numericId === undefined ? [...aliases] : [numericId, ...aliases];

const isNumber = (text: string): boolean => /^\d+$/.test(text);
