/** Content with the signatures over its canonical bytes. */
export interface Envelope<T extends object> {
  signed: T;
  signatures: readonly { keyid: string; sig: string }[];
}

/** Content that nobody has signed yet. */
export const toEnvelope = <T extends object>(signed: T): Envelope<T> => ({ signed, signatures: [] });

/** `signature` in hex: 64 bytes of Ed25519, or DER of P-256. A second one of the same key takes the place of the first. */
export function addSignature<T extends object>(
  { signed, signatures }: Envelope<T>,
  keyid: string,
  signature: string,
): Envelope<T> {
  const others = signatures.filter((each) => each.keyid !== keyid);
  return { signed, signatures: [...others, { keyid, sig: signature.toLowerCase() }] };
}

/** The file as it is published and served. */
export function toFileBytes<T extends object>(envelope: Envelope<T>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(envelope));
}
