import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { toCodeSymbols } from '../../utils/domain/units/code-symbols.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/**
 * What is drawn: Crockford's alphabet without A, D, E, W and Y. With a Vietnamese keyboard on (Telex, VNI) these turn
 * into other letters while the code is typed: DD gives Đ, W gives Ư, AS and A1 give Á.
 */
const DRAWN = [...CROCKFORD].filter((symbol) => !'ADEWY'.includes(symbol));
const GROUP = 4;
const LOOKUP_LENGTH = 4;
/** 27^16 possibilities: 76 bits. */
const SECRET_LENGTH = 16;

export interface PairingCodeParts {
  /** Finds the row; not secret. */
  lookup: string;
  /** Kept as a salted hash only. */
  secret: string;
}

export function drawPairingCode(): PairingCodeParts {
  const draw = (length: number) =>
    Array.from({ length }, () => DRAWN[randomInt(DRAWN.length)] ?? '').join('');
  return { lookup: draw(LOOKUP_LENGTH), secret: draw(SECRET_LENGTH) };
}

/** A code in groups of four, for reading aloud. */
export function toReadableCode({ lookup, secret }: PairingCodeParts): string {
  const symbols = lookup + secret;
  const groups = Array.from({ length: symbols.length / GROUP }, (_, index) =>
    symbols.slice(index * GROUP, (index + 1) * GROUP),
  );
  return groups.join('-');
}

/** A code as typed. Undefined when it cannot be a code. */
export function readPairingCode(typed: string): PairingCodeParts | undefined {
  const symbols = toCodeSymbols(typed);
  if (symbols.length !== LOOKUP_LENGTH + SECRET_LENGTH) return undefined;
  if (![...symbols].every((symbol) => CROCKFORD.includes(symbol))) return undefined;
  return { lookup: symbols.slice(0, LOOKUP_LENGTH), secret: symbols.slice(LOOKUP_LENGTH) };
}

export function drawSalt(): string {
  return randomBytes(16).toString('base64url');
}

/** What is stored instead of a secret, as 64 hex digits. A fast hash is enough for 76 random bits that live for hours. */
export function hashSecret(secret: string, salt: string): string {
  return createHmac('sha256', salt).update(secret).digest('hex');
}

/** Compares two hashes of 64 hex digits without telling by its duration where they differ. */
export function isSameHash(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
