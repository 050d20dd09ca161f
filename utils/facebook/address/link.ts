const ORIGIN = 'https://www.facebook.com/';

/** A canonical link from path segments; a slash inside a segment can not escape it. */
export function toLink(...segments: string[]): string {
  return ORIGIN + segments.map(encodeURIComponent).join('/');
}
