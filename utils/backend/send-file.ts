import { toMaterialPath } from '../contract/file-routes.ts';
import { BackendError } from './backend-error.ts';
import { type BackendAddress, type ClientTools, toError } from './client.ts';

/** A file of some megabytes over a slow line. */
const TIMEOUT_MS = 120_000;

/**
 * Sends a file to be kept under its hash.
 * @throws {BackendError} when it is not kept for certain.
 */
export async function sendFile(
  { server, token = '' }: BackendAddress,
  { sha256, bytes, mediaType }: { sha256: string; bytes: Uint8Array; mediaType: string },
  tools: ClientTools,
): Promise<void> {
  const url = new URL(toMaterialPath(sha256), server).href;
  const body = `${mediaType}, ${bytes.length} B`;
  await tools.onSent({ sentAt: tools.now().toISOString(), method: 'PUT', url, body });
  let response: Response;
  try {
    response = await tools.fetch(url, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': mediaType },
      body: new Uint8Array(bytes),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new BackendError('unreachable', undefined, { cause });
  }
  if (response.status === 204) return;
  throw toError(response.status, await response.json().catch(() => undefined));
}
