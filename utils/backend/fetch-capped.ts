import type { FetchedFile, FetchLimits } from '../contract/fetched-file.ts';

/**
 * Downloads one file, and stops at the first byte beyond the cap, whatever length was announced. Never throws.
 * @param send the browser's `fetch`; nothing about the person goes along.
 */
export async function fetchCapped(
  url: string,
  limits: FetchLimits,
  send: typeof fetch,
): Promise<FetchedFile> {
  const got = await request(url, limits, send);
  return got === 'not_modified' || got === 'unsure' ? 'unreachable' : got;
}

/**
 * The same for a file of which this device holds a copy: when the server says that these very bytes are the newest, they are what it
 * gets, and no body travels.
 *
 * That word of the server is signed by nobody, and need not be: it can do no more than a server that sends the old file once more. Whoever
 * called verifies the bytes as if they had come just now, so that signature, version and signed expiry are judged anew each time,
 * and a server that says "nothing new" for ever is found out when what it vouches for expires.
 * A 304 that is not about exactly our bytes proves nothing, and the file is asked for without a condition. So it is when the request cannot
 * be made: a server of an older version does not let extensions set the condition.
 */
export async function fetchUnlessHeld(
  url: string,
  limits: FetchLimits,
  send: typeof fetch,
  held: Uint8Array,
): Promise<FetchedFile> {
  const got = await request(url, limits, send, await toEtag(held));
  if (got === 'unsure') return await fetchCapped(url, limits, send);
  return got === 'not_modified' ? held : got;
}

/** As the server makes it: of nothing but the bytes. */
async function toEtag(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const base64 = btoa(String.fromCharCode(...hash));
  return `"${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}"`;
}

/** `unsure`: what came of a condition is no answer to it. */
async function request(
  url: string,
  { maxBytes, timeoutMs }: FetchLimits,
  send: typeof fetch,
  etag?: string,
): Promise<FetchedFile | 'not_modified' | 'unsure'> {
  try {
    const response = await send(url, {
      ...(etag === undefined ? {} : { headers: { 'if-none-match': etag } }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      // The same signal ends a body that trickles in for ever.
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 304)
      return etag !== undefined && response.headers.get('etag') === etag ? 'not_modified' : 'unsure';
    // 403 is how some stores say that there is no such file.
    if (response.status === 404 || response.status === 403) {
      await response.body?.cancel();
      return 'not_found';
    }
    // A page for people is the network's own, which wants a login: to call that a spoilt pack would send the admin to the wrong person.
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (!response.ok || response.body === null || isPage) {
      await response.body?.cancel();
      return 'unreachable';
    }
    return await readCapped(response.body, maxBytes);
  } catch (error) {
    // Not after a time that ran out: it would run out twice.
    return etag !== undefined && error instanceof TypeError ? 'unsure' : 'unreachable';
  }
}

async function readCapped(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<FetchedFile> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return 'too_large';
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
