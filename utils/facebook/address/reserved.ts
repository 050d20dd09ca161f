/** First path segments that are Facebook's own rooms and never the name of a page. */
const RESERVED = new Set(
  (
    'about account ads adsmanager ajax allactivity bookmarks business careers category checkpoint comment communitystandards ' +
    'composer cookie creatorstudio developers dialog directory docs donate e events feed feeds find-friends flx friends ' +
    'fundraisers gaming games groups hashtag help home insights instantgames jobs l latest legal lite live livemap login ' +
    'marketplace me media memories messages messenger_media mobile notes notifications oauth offers p pages payments people pg ' +
    'photo photos places plugins policies policy post posts privacy professional_dashboard profile questions reel reels recover ' +
    'reg rooms saved search security settings share sharer stories story support terms tr ufi v video videos watch watchparty ' +
    'weather whitehat'
  ).split(' '),
);

/** `/v18.0/dialog/oauth`: versions of the API. */
const VERSION = /^v\d{1,3}\.\d{1,3}$/;

/** No vanity name ends in `.php`: those are the old addresses of the same rooms. */
export function isReserved(segment: string): boolean {
  const name = segment.toLowerCase();
  return RESERVED.has(name) || name.endsWith('.php') || VERSION.test(name);
}
