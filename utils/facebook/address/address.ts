/** What a link on (or to) Facebook points at. Only the address is looked at; nothing is requested. */
export type FacebookKind =
  | 'page'
  | 'post'
  | 'photo'
  | 'video'
  | 'reel'
  | 'group'
  | 'group_post'
  | 'event'
  | 'comment'
  | 'profile'
  | 'share_token'
  | 'business'
  | 'other_facebook'
  | 'not_facebook';

export interface FacebookAddress {
  kind: FacebookKind;
  /**
   * Vanity name or numeric id, in lower case, of the page, profile or group that the address names.
   * A group's id never equals a page's key by accident: look at `kind` before comparing.
   */
  owner?: string;
  /**
   * Id of the thing itself: post, photo, video, reel, event, comment or share token. A `pfbid…` works as a link but is no key: it
   * rotates.
   */
  object?: string;
  /** The same place without tracking. Reading it again gives the same address. */
  canonical?: string;
  /** What a comment stands under, and the post that a photo was published with, where the address names it. */
  under?: FacebookAddress;
}

/** An address on a Facebook host, taken apart: decoded path segments and the few query keys that mean something. */
export interface AddressParts {
  segments: string[];
  query(key: QueryKey): string | undefined;
}

/**
 * Allow-list of query keys. A deny-list of tracking keys over-matches (`[a-z]*ref[a-z]*`) and is never complete;
 * whatever is not named here is dropped.
 */
type QueryKey =
  | 'story_fbid'
  | 'id'
  | 'fbid'
  | 'v'
  | 'video_id'
  | 'set'
  | 'multi_permalinks'
  | 'view'
  | 'gid'
  | 'eid'
  | 'post_id'
  | 'comment_id'
  | 'reply_comment_id'
  | 'asset_id';

/** A reader recognises one family of addresses and leaves every other alone, so that their order does not matter. */
export type AddressReader = (parts: AddressParts) => FacebookAddress | undefined;
