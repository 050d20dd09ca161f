import { createHash } from 'node:crypto';

/** The answer with its ETag, or 304 without a body when the caller names this very one. */
export function answerConditionally(body: unknown, ifNoneMatch: string | undefined): Response {
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  // A proxy that compresses makes a strong tag a weak one.
  if (known.includes(etag)) return new Response(null, { status: 304, headers: { etag } });
  return new Response(text, { headers: { 'content-type': 'application/json', etag } });
}
