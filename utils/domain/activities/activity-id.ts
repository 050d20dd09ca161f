/**
 * A UUID version 7 (RFC 9562): 48 bits of time, then random bits, so that ids sort by the moment of the click.
 * @param at milliseconds since 1970, UTC
 * @param random 10 random bytes
 */
export function toActivityId(at: number, random: Uint8Array): string {
  const time = Math.max(0, Math.trunc(at)).toString(16).padStart(12, '0').slice(-12);
  const bytes = Array.from(random.slice(0, 10));
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${tail.slice(0, 4)}-${tail.slice(4, 8)}-${tail.slice(8)}`;
}
