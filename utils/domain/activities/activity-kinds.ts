import type { ActivityKind } from '../../contract/activity.ts';
import type { MediaKind } from '../../contract/media-kind.ts';

/** Every kind of activity, in the order in which people are shown them. */
export const ACTIVITY_KINDS = [
  'post',
  'share',
  'reply',
  'contest',
  'prize_game',
  'livestream',
  'submission',
  'press_submission',
  'page_change',
  'other',
] as const satisfies readonly ActivityKind[];

export const MEDIA_KINDS = [
  'article',
  'photo',
  'infographic',
  'video',
  'audio',
] as const satisfies readonly MediaKind[];

/** What has a medium: what is published or sent, and not an act such as answering. */
export function hasMedia(kind: ActivityKind): boolean {
  return kind === 'post' || kind === 'share' || kind === 'submission' || kind === 'press_submission';
}
