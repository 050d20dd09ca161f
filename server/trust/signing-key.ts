import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { addSignature, type Envelope } from '../../utils/trust/add-signature.ts';
import { toCanonicalBytes } from '../../utils/trust/to-canonical-bytes.ts';
import { type TrustKey, toEd25519Key, toKeyId } from '../../utils/trust/to-key-id.ts';

/** A key that can sign. What is signed for the organisation is only ever as safe as the place where this is kept. */
export interface SigningKey {
  key: TrustKey;
  keyId: string;
  secret: KeyObject;
}

const KeyFile = z.strictObject({
  what: z.literal('so-tay-fanpage signing key'),
  /** Whose it is or what it is for; for people. */
  holder: z.string(),
  keyId: z.string(),
  /** PKCS #8 in PEM. */
  secret: z.string(),
});

/** A file of keys that cannot be used: the message is for the person at the command line. */
export class KeyFileError extends Error {}

export function drawSigningKey(): SigningKey {
  return toSigningKey(generateKeyPairSync('ed25519').privateKey);
}

function toSigningKey(secret: KeyObject): SigningKey {
  const { x = '' } = secret.export({ format: 'jwk' });
  const key = toEd25519Key(Buffer.from(x, 'base64url').toString('hex'));
  return { key, keyId: toKeyId(key), secret };
}

/** A key file is never written over: the one that is there may be the only copy. */
export function writeKeyFile(path: string, holder: string, { keyId, secret }: SigningKey): void {
  if (existsSync(path)) throw new KeyFileError(`${path} is there already and is left as it is.`);
  const pem = String(secret.export({ type: 'pkcs8', format: 'pem' }));
  const content = { what: 'so-tay-fanpage signing key', holder, keyId, secret: pem };
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
}

/** @throws {KeyFileError} when the file is missing or is no key file. */
export function readKeyFile(path: string): SigningKey {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new KeyFileError(`Cannot read the key file ${path}.`);
  }
  try {
    return toSigningKey(createPrivateKey(KeyFile.parse(JSON.parse(text)).secret));
  } catch {
    throw new KeyFileError(`${path} is not a key file of this program.`);
  }
}

/** Adds the signature of each key over the canonical bytes of the content. */
export function signWith<T extends object>(envelope: Envelope<T>, keys: readonly SigningKey[]): Envelope<T> {
  const bytes = toCanonicalBytes(envelope.signed);
  return keys.reduce(
    (signed, { keyId, secret }) => addSignature(signed, keyId, sign(null, bytes, secret).toString('hex')),
    envelope,
  );
}
