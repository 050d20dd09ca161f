import { toFingerprint } from '../domain/units/root-fingerprint.ts';

/** Of a root of trust as it was given at pairing: of its very bytes. */
export async function fingerprintRoot(trustRoot: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(trustRoot));
  return toFingerprint(
    Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}
