import { sha256 } from '@noble/hashes/sha2.js';
import { toCanonicalBytes } from './to-canonical-bytes.ts';

/** A public key as it stands in metadata. Ed25519: 64 digits of hex; P-256: PEM. */
export interface TrustKey {
  keytype: 'ed25519' | 'ecdsa';
  scheme: 'ed25519' | 'ecdsa-sha2-nistp256';
  keyval: { public: string };
}

export function toEd25519Key(publicHex: string): TrustKey {
  return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicHex.toLowerCase() } };
}

/** SHA-256 in hex. Synchronous, and the same in browser and server. */
export function toSha256(bytes: Uint8Array): string {
  return Array.from(sha256(Uint8Array.from(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id under which a key stands in metadata: the hash of the key as written there, as other TUF tools do it. */
export function toKeyId(key: TrustKey): string {
  return toSha256(toCanonicalBytes(key));
}
