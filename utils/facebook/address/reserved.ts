/** First path segments that are Facebook's own rooms and never the name of a page. */
const RESERVED = new Set(
  (
    'about ads ajax bookmarks business careers checkpoint comment dialog directory events feed flx friends fundraisers gaming groups ' +
    'hashtag help home.php l.php latest legal live livemap login login.php logout.php marketplace me media messages ' +
    'notifications pages people permalink.php pg photo photo.php photos places plugins policies privacy professional_dashboard ' +
    'profile profile.php recover reel reels saved search settings share share.php sharer sharer.php stories story.php terms ' +
    'video.php videos watch watchparty'
  ).split(' '),
);

export const isReserved = (segment: string): boolean => RESERVED.has(segment.toLowerCase());
