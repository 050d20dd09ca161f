import type { Hono, Context as HonoContext } from 'hono';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { MATERIAL_MOST_BYTES, Sha256 } from '../../utils/contract/material.ts';
import { findMediaType } from '../../utils/domain/packs/media-type.ts';
import type { ServerEnv } from '../app.ts';
import { authenticate, authenticateCoordinator } from '../auth.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import { refusePlainHttp } from '../http/request.ts';
import { permitAtHome } from '../permission.ts';
import { addMaterial, findMaterial } from '../store/materials.ts';
import { toSha256 } from '../trust/role-metadata.ts';

/** Most bytes of files of one unit: some hundreds of pictures. */
const QUOTA = 200_000_000;

/** What is under its own hash never changes. */
const FOR_EVER = 'private, max-age=31536000, immutable';

/** Files for packs. Nothing here vouches for them: whoever shows one has its hash from a signed pack. */
export function addMaterialRoutes(app: Hono<ServerEnv>, context: Context): void {
  const { path } = fileRoutes['materials.read'];
  const place = path.replace('{sha256}', ':sha256');
  app.put(place, async (c) => {
    c.set('route', path);
    refusePlainHttp(c, context.config);
    const actor = await authenticateCoordinator(context.db, c.req.header('authorization'));
    context.requestLimits.takeDevice(actor.coordinatorId, context.now());
    const permission = await permitAtHome(context, actor, 'coordinate');
    const sha256 = expectHash(c);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    if (bytes.length > MATERIAL_MOST_BYTES) throw new ProblemError('too_large');
    const mediaType = findMediaType(bytes);
    if (mediaType === undefined) {
      throw new ProblemError('bad_request', { detail: 'must be PNG, JPEG, WebP, PDF, MP3 or MP4' });
    }
    if (toSha256(bytes) !== sha256) {
      throw new ProblemError('bad_request', { detail: 'the body has another SHA-256 than the path' });
    }
    const material = { sha256, media_type: mediaType, bytes, added_at: context.now().toISOString() };
    const hasRoom = await context.db
      .transaction()
      .execute((transaction) => addMaterial(transaction, permission, material, QUOTA));
    if (!hasRoom) throw new ProblemError('no_room', { detail: `at most ${QUOTA} bytes a unit` });
    return c.body(null, 204);
  });
  app.get(place, async (c) => {
    c.set('route', path);
    refusePlainHttp(c, context.config);
    const readerId = await expectReader(context, c.req.header('authorization'));
    context.requestLimits.takeDevice(readerId, context.now());
    const sha256 = expectHash(c);
    const etag = `"${sha256}"`;
    const row = await findMaterial(context.db, sha256);
    if (!row) throw new ProblemError('not_found');
    c.set('cacheable', FOR_EVER);
    c.header('etag', etag);
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    // Never a page of this origin, whatever is in it.
    c.header('content-disposition', 'attachment');
    return c.body(Uint8Array.from(row.bytes), 200, { 'content-type': row.media_type });
  });
}

/** Devices show what coordinators have sent, and coordinators look at it before. @returns who it is. */
async function expectReader({ db, now }: Context, header: string | undefined): Promise<string> {
  try {
    return (await authenticate(db, header, now())).deviceId;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'unauthorized') throw error;
    return (await authenticateCoordinator(db, header)).coordinatorId;
  }
}

function expectHash(c: HonoContext<ServerEnv>): string {
  const parsed = Sha256.safeParse(c.req.param('sha256'));
  if (!parsed.success)
    throw new ProblemError('bad_request', { detail: 'the path must end in a SHA-256 in hex' });
  return parsed.data;
}
