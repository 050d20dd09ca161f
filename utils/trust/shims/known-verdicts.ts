import { sha256 } from '@noble/hashes/sha2.js';

/** Some hundred roles with a few signers each; beyond, those that were asked for longest ago are worked out again. */
const MOST = 512;
const known = new Map<string, boolean>();

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What a signature is found to be, worked out once. The library verifies the same list again for each pack that it is asked for, and a
 * signature over the same bytes by the same key is never anything else. Bytes are told apart by their SHA-256, as the packs themselves are.
 */
export function toVerdict(
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
  verify: () => boolean,
): boolean {
  const name = `${toHex(key)} ${toHex(sha256(message))} ${toHex(signature)}`;
  const verdict = known.get(name) ?? verify();
  known.delete(name);
  known.set(name, verdict);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  return verdict;
}
