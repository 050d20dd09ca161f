import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { toVerdict } from './known-verdicts.ts';

/**
 * Stands in for `node:crypto` inside @tufjs/models, which verifies synchronously; the browser's own verification is
 * asynchronous. Ed25519, and P-256 for hardware keys and older browsers.
 */
export interface PublicKey {
  asymmetricKeyType: 'ed25519' | 'ec';
  asymmetricKeyDetails: { namedCurve?: string };
  /** The bare point: the same key has the same bytes however it was written down. */
  point: Uint8Array;
}

const PREFIXES = [
  { type: 'ed25519', curve: undefined, der: '302a300506032b6570032100', length: 32 },
  {
    type: 'ec',
    curve: 'prime256v1',
    der: '3059301306072a8648ce3d020106082a8648ce3d030107034200',
    length: 65,
  },
] as const;

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

/** @throws {Error} for a key of any other kind; its signatures then do not count. */
export function createPublicKey(input: string | { key: Uint8Array }): PublicKey {
  const der = typeof input === 'string' ? readPem(input) : input.key;
  const hex = toHex(der);
  for (const { type, curve, der: prefix, length } of PREFIXES) {
    if (!hex.startsWith(prefix) || der.length !== prefix.length / 2 + length) continue;
    const details = curve === undefined ? {} : { namedCurve: curve };
    return {
      asymmetricKeyType: type,
      asymmetricKeyDetails: details,
      point: Uint8Array.from(der.subarray(-length)),
    };
  }
  throw new Error('no such kind of key here');
}

function readPem(pem: string): Uint8Array {
  const body = pem.replace(/-----[A-Z ]+-----|\s/g, '');
  return Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
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

const crypto = { createHash, createPublicKey, verify };

export { crypto as 'module.exports' };
