/** Longer than any address bar holds a Facebook link; keeps the work bounded for pasted walls of text. */
const LONGEST = 8_000;

/** A web address as people paste it: without a scheme (`facebook.com/trang`), or copied out of a page's source. */
export function toWebUrl(href: string): URL | undefined {
  const text = href.length > LONGEST ? '' : href.trim().replaceAll('&amp;', '&');
  const url = toUrl(text) ?? toUrl(`https://${text}`);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  // `https://facebook.com@evil.vn/` has a foreign host anyway; a real Facebook link never carries a user name.
  return url && isWeb && url.username === '' && url.password === '' ? url : undefined;
}

/** `URL.parse` is younger than the oldest browsers that are supported. */
function toUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
