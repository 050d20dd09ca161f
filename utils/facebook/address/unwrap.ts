const REDIRECTORS = new Set([
  'l.php',
  'flx/warn',
  'sharer.php',
  'sharer/sharer.php',
  'share.php',
  'dialog/share',
]);
/** Embedded boxes, with or without the version of the API in front: `/v2.3/plugins/post.php`. */
const PLUGIN = /^(?:v\d{1,2}(?:\.\d{1,2})?\/)?plugins\/[a-z_]{1,30}\.php$/;

/** The address inside a redirector, or inside the old `#!/…` form; undefined when there is none. */
export function findInner(url: URL): string | undefined {
  const path = url.pathname.split('/').filter(Boolean).join('/');
  if (REDIRECTORS.has(path) || PLUGIN.test(path))
    return url.searchParams.get('u') || url.searchParams.get('href') || undefined;
  // Glued to the origin as text: `new URL('//evil.vn', origin)` would change the host.
  return url.hash.startsWith('#!/') ? `https://www.facebook.com/${url.hash.slice(3)}` : undefined;
}
