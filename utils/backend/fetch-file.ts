import { BackendError } from './backend-error.ts';
import { type BackendAddress, type ClientTools, toError } from './client.ts';

/** A table of a hundred thousand units over a slow line. */
const TIMEOUT_MS = 180_000;

/**
 * Downloads a file that is made for whoever asks; the path has its query with it.
 * @throws {BackendError} for everything but the whole file.
 */
export async function fetchFile(
  { server, token = '' }: BackendAddress,
  path: string,
  tools: ClientTools,
): Promise<Uint8Array> {
  const url = new URL(path, server).href;
  await tools.onSent({ sentAt: tools.now().toISOString(), method: 'GET', url });
  try {
    const response = await tools.fetch(url, {
      method: 'GET',
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw toError(response.status, await response.json().catch(() => undefined));
    // A page for people is the network's own, which wants a login.
    if (response.headers.get('content-type')?.startsWith('text/html')) throw new BackendError('wrong_reply');
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof BackendError) throw cause;
    throw new BackendError('unreachable', undefined, { cause });
  }
}
