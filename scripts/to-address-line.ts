import { readAddress } from '../utils/facebook/address/read-address.ts';

/** What `try:urls` prints for one address. */
export interface AddressLine {
  input: string;
  kind: string;
  owner?: string;
  object?: string;
  canonical?: string;
}

/**
 * What the parser says of an address, in the words of those who only see addresses: whether a number is a page or a person cannot be
 * told from it, so both are pages; names are spelt as the address spells them, not in the lower case in which they are compared.
 */
export function toAddressLine(input: string): AddressLine {
  const { kind, owner, object, canonical } = readAddress(input);
  const rest = canonical === undefined ? {} : { canonical };
  const named = owner === undefined ? {} : { owner: findSpelling(input, owner) };
  if (kind !== 'profile')
    return { input, kind, ...named, ...(object === undefined ? {} : { object }), ...rest };
  // A masked id stands in the place of the owner's.
  return { input, kind: 'page', ...(object === undefined ? named : { owner: object }), ...rest };
}

/** The path segment that is the name, as it was typed. */
function findSpelling(input: string, name: string): string {
  const segments = toDecoded(input.trim())
    .normalize('NFC')
    .split(/[/?&#]/);
  return segments.find((segment) => segment.toLowerCase() === name) ?? name;
}

function toDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
