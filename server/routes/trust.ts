import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Hono } from 'hono';
import type { ServerEnv } from '../app.ts';
import { authenticate } from '../auth.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { refusePlainHttp } from '../http/request.ts';
import { findTrustFile, findTrustTarget } from '../store/trust-files.ts';

/** Where the files of TUF are served, for every paired device alike. Devices check them; nothing here vouches for anything. */
export const TRUST_BASE = '/v1/trust/';

/** A year: what is under a name with a version or a hash in it never changes. */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** Less is one packet on the wire either way. */
const SMALLEST_PACKED = 1_000;
const pack = promisify<string, Buffer>(gzip);

/**
 * The repository in TUF's own file names (`3.root.json`, `timestamp.json`, `packs/<unit>/<hash>.<pack>.json`). Not in the table of
 * the contract: what is served are signed bytes, not replies.
 */
export function addTrustRoutes(app: Hono<ServerEnv>, context: Context): void {
  app.get(`${TRUST_BASE}:kind{metadata|targets}/:path{.+}`, async (c) => {
    c.set('route', TRUST_BASE);
    refusePlainHttp(c, context.config);
    const { deviceId } = await authenticate(context.db, c.req.header('authorization'), context.now());
    context.requestLimits.takeDevice(deviceId, context.now());
    const { kind, path } = c.req.param();
    const bytes = kind === 'metadata' ? await findMetadata(context, path) : await findTarget(context, path);
    if (bytes === undefined) throw new ProblemError('not_found');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    c.set('cacheable', path === 'timestamp.json' ? 'private, no-cache' : FOR_EVER);
    c.header('etag', etag);
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    if (bytes.length < SMALLEST_PACKED || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
      return c.body(bytes, 200, { 'content-type': 'application/json' });
    // The tag is of the bytes as signed; packed, they are others.
    c.header('etag', etag.replace(/"$/, '-gzip"'));
    c.header('vary', 'Accept-Encoding', { append: true });
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    return c.body(new Uint8Array(await pack(bytes)), 200, headers);
  });
}

async function findMetadata({ db }: Context, path: string): Promise<string | undefined> {
  if (path === 'timestamp.json') return (await findTrustFile(db, 'timestamp'))?.bytes;
  const [, version, name] = /^([1-9]\d{0,9})\.(.+)\.json$/.exec(path) ?? [];
  return name === undefined ? undefined : (await findTrustFile(db, name, Number(version)))?.bytes;
}

async function findTarget({ db }: Context, path: string): Promise<string | undefined> {
  const [, folder = '', sha256, file] = /^(.*\/)?([0-9a-f]{64})\.([^/]+)$/.exec(path) ?? [];
  return sha256 === undefined ? undefined : await findTrustTarget(db, `${folder}${file}`, sha256);
}
