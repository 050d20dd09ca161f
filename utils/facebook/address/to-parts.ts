import type { AddressParts } from './address.ts';

/** Takes a Facebook URL apart for the readers. */
export function toParts({ pathname, searchParams }: URL): AddressParts {
  return {
    segments: pathname.split('/').filter(Boolean).map(toDecoded),
    query: (key) => searchParams.get(key) || undefined,
  };
}

function toDecoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
