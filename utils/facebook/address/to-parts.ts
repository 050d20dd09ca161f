import type { AddressParts } from './address.ts';
import { isDigits } from './ids.ts';
import { isReserved } from './reserved.ts';

/** Takes a Facebook URL apart for the readers. */
export function toParts({ pathname, searchParams }: URL): AddressParts {
  return {
    segments: withoutPrefix(pathname.split('/').filter(Boolean).map(toPlain)),
    query: (key) => searchParams.get(key) || undefined,
  };
}

/** What follows an ampersand in the path is a query whose question mark was lost on the way. */
function toPlain(segment: string): string {
  const [plain = ''] = segment.split('&', 1);
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/**
 * The older ways to a page have the same tabs behind them: `/pg/NAME/…`, `/p/NAME-<id>/…`, `/pages/NAME/<id>/…` and
 * `/pages/category/KIND/NAME/…` all become `/NAME/…`.
 */
function withoutPrefix(segments: string[]): string[] {
  const [first, second, third] = segments;
  let skip = 0;
  if (first === 'pg' || first === 'p') skip = 1;
  else if (first === 'pages' && second === 'category') skip = 3;
  else if (first === 'pages' && isDigits(third)) skip = 2;
  const rest = segments.slice(skip);
  return rest[0] === undefined || isReserved(rest[0]) ? segments : rest;
}
