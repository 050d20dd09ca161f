/** A key as the library has it after `createPublicKey`. */
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

/** @throws {Error} for a key of any other kind; its signatures then do not count. */
export function readPublicKey(input: string | { key: Uint8Array }): PublicKey {
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
