import type { FetchedFile, FetchLimits } from '../contract/fetched-file.ts';

/**
 * Downloads one file, and stops at the first byte beyond the cap, whatever length was announced. Never throws.
 * @param send the browser's `fetch`; nothing about the person goes along.
 */
export async function fetchCapped(
  url: string,
  { maxBytes, timeoutMs }: FetchLimits,
  send: typeof fetch,
): Promise<FetchedFile> {
  try {
    const response = await send(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      // The same signal ends a body that trickles in for ever.
      signal: AbortSignal.timeout(timeoutMs),
    });
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
  } catch {
    return 'unreachable';
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
