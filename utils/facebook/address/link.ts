const ORIGIN = 'https://www.facebook.com/';

/** A canonical link from path segments; a slash inside a segment can not escape it. */
export function toLink(...segments: string[]): string {
  return ORIGIN + segments.map(encodeURIComponent).join('/');
}

/** The link with further query keys, in the order given; what is undefined is left out. */
export function withQuery(link: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? link : link + (link.includes('?') ? '&' : '?') + given.join('&');
}
