import { drawPairingCode, drawSalt, hashSecret, toReadableCode } from './pairing-code.ts';
import type { NewCode } from './store/pairing-codes.ts';

const MINUTE_MS = 60_000;

type About = Omit<NewCode, 'lookup' | 'salt' | 'secret_hash' | 'created_at' | 'expires_at'>;

/**
 * Draws a one-time code. This is the only moment at which it can be read: what is stored is a hash.
 * @param keep false when another code has the same lookup part; it is then called again with a new one.
 */
export async function issueCode(
  about: About,
  minutes: number,
  now: Date,
  keep: (code: NewCode) => Promise<boolean>,
): Promise<{ code: string; expiresAt: string }> {
  const expires_at = new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
  for (;;) {
    const { lookup, secret } = drawPairingCode();
    const salt = drawSalt();
    const secret_hash = await hashSecret(secret, salt);
    const isKept = await keep({
      lookup,
      ...about,
      salt,
      secret_hash,
      created_at: now.toISOString(),
      expires_at,
    });
    if (isKept) return { code: toReadableCode({ lookup, secret }), expiresAt: expires_at };
  }
}
