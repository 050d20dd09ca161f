const GROUPS = 5;
const GROUP = 5;
const DIGITS = GROUPS * GROUP;
/** What a pairing code has without blanks and hyphens. */
const CODE_LENGTH = 20;

/**
 * A root of trust in digits that two people can compare by telephone, from the SHA-256 (hex) of its bytes: 25 of them, 83 bits, so that
 * nobody finds another root with the same ones. Digits, because no Vietnamese keyboard changes them.
 */
export function toFingerprint(sha256: string): string {
  const digits = (BigInt(`0x${sha256}`) % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
  return Array.from({ length: GROUPS }, (_, index) => digits.slice(index * GROUP, (index + 1) * GROUP)).join(
    ' ',
  );
}

/**
 * What was typed or pasted where a pairing code is asked for: the code alone, or with the fingerprint that was handed over with it.
 * Undefined when it is longer than a code and what follows is no fingerprint.
 */
export function readPairingText(typed: string): { code: string; fingerprint?: string } | undefined {
  const symbols = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  if (symbols.length <= CODE_LENGTH) return { code: typed };
  const digits = symbols.slice(CODE_LENGTH).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (!/^\d{25}$/.test(digits)) return undefined;
  return { code: symbols.slice(0, CODE_LENGTH), fingerprint: digits.replaceAll(/\d{5}(?=\d)/g, '$& ') };
}
