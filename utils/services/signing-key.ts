import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { findKeyPair } from '../storage/coordinator.ts';
import type { CoordinatorDevice } from './coordinator-device.ts';

const ALGORITHM = 'Ed25519';

export interface PublicHalf {
  /** 32 bytes in hex, as the contract has it. */
  publicKey: string;
  /** The name under which metadata lists the key: the hash of its TUF form. */
  keyId: string;
}

type KeyDevice = Pick<CoordinatorDevice, 'database' | 'subtle'>;

export interface NewKey {
  pair: CryptoKeyPair;
  half: PublicHalf;
}

/**
 * A new key. Its private half can sign in this browser and nowhere else: it cannot be exported.
 * `undefined` when the browser does not know Ed25519 (Chromium before 137, Firefox before 129).
 */
export async function makeKey(subtle: SubtleCrypto): Promise<NewKey | undefined> {
  const pair = await subtle
    .generateKey(ALGORITHM, false, ['sign', 'verify'])
    .catch(refusedBy('NotSupportedError'));
  return pair && 'privateKey' in pair ? { pair, half: await toPublicHalf(subtle, pair) } : undefined;
}

export async function findPublicHalf({ database, subtle }: KeyDevice): Promise<PublicHalf | undefined> {
  const kept = await findKeyPair(database);
  return kept && (await toPublicHalf(subtle, kept));
}

/** The signature of a text's bytes in UTF-8, in hex. Undefined when the key is gone. */
export async function signText({ database, subtle }: KeyDevice, text: string): Promise<string | undefined> {
  const pair = await findKeyPair(database);
  if (!pair) return undefined;
  return toHex(await subtle.sign(ALGORITHM, pair.privateKey, new TextEncoder().encode(text)));
}

/** SHA-256 of a text's bytes in UTF-8, in hex. */
export async function hashText(subtle: SubtleCrypto, text: string): Promise<string> {
  return toHex(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

async function toPublicHalf(subtle: SubtleCrypto, pair: CryptoKeyPair): Promise<PublicHalf> {
  const publicKey = toHex(await subtle.exportKey('raw', pair.publicKey));
  const key = { keytype: 'ed25519', keyval: { public: publicKey }, scheme: 'ed25519' };
  return { publicKey, keyId: await hashText(subtle, toCanonicalJson(key)) };
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function refusedBy(name: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && error.name === name) return undefined;
    throw error;
  };
}
