import { canonicalize } from '@tufjs/canonical-json';

/** The bytes over which a signature is made: the same for the same content, however it was written down. */
export function toCanonicalBytes(signed: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(signed));
}
