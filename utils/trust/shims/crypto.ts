import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { type PublicKey, readPublicKey } from '../read-public-key.ts';
import { toVerdict } from './known-verdicts.ts';

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

interface RunningHash {
  update(data: Uint8Array): unknown;
  digest(): Uint8Array;
}

const HASHES = new Map<string, () => RunningHash>([
  ['sha256', () => sha256.create()],
  ['sha512', () => sha512.create()],
]);

/** @throws {Error} for any other algorithm; the library then refuses what it was to check. */
function createHash(algorithm: string) {
  const hash = HASHES.get(algorithm)?.();
  if (hash === undefined) throw new Error(`no such hash here: ${algorithm}`);
  const made = {
    update(data: Uint8Array | string) {
      hash.update(typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data));
      return made;
    },
    digest: (encoding?: 'hex') => {
      const bytes = hash.digest();
      return encoding === 'hex' ? toHex(bytes) : bytes;
    },
  };
  return made;
}

function verify(
  _algorithm: string | undefined,
  data: Uint8Array,
  { key }: { key: PublicKey },
  signature: Uint8Array,
): boolean {
  const [signed, message] = [Uint8Array.from(signature), Uint8Array.from(data)];
  // RFC 8032 to the letter, as Node does: the laxer ZIP 215 takes a signature in more than one spelling.
  return toVerdict(key.point, message, signed, () =>
    key.asymmetricKeyType === 'ed25519'
      ? ed25519.verify(signed, message, key.point, { zip215: false })
      : p256.verify(signed, message, key.point, { format: 'der', lowS: false }),
  );
}

/**
 * Stands in for `node:crypto` inside @tufjs/models, which verifies synchronously; the browser's own verification is
 * asynchronous. Ed25519, and P-256 for hardware keys and older browsers.
 */
const crypto = { createHash, createPublicKey: readPublicKey, verify };

export { crypto as 'module.exports' };
