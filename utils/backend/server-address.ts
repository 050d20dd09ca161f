const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin of a backend as typed by the admin. Without a scheme https is meant; plain http is accepted for this very
 * machine only, since anywhere else the token would travel readable.
 */
export function toServerOrigin(
  typed: string,
): { origin: string } | { refused: 'not_an_address' | 'insecure' } {
  const text = typed.trim();
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!parsed || parsed.hostname === '' || parsed.username !== '' || parsed.password !== '') {
    return { refused: 'not_an_address' };
  }
  if (parsed.protocol === 'https:') return { origin: parsed.origin };
  if (parsed.protocol !== 'http:') return { refused: 'not_an_address' };
  return LOOPBACK.has(parsed.hostname) ? { origin: parsed.origin } : { refused: 'insecure' };
}
