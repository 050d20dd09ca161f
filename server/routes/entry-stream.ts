import type { Hono } from 'hono';
import { EntryStreamQuery } from '../../utils/contract/entry-routes.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import type { ServerEnv } from '../app.ts';
import { authenticateCoordinator } from '../auth.ts';
import { toByteStream } from '../byte-stream.ts';
import type { Context } from '../context.ts';
import { entryFiles } from '../entry-file.ts';
import { expectRange } from '../entry-range.ts';
import { toErrorEvent } from '../log.ts';
import { permitNow } from '../permission.ts';
import { readQuery, refusePlainHttp } from '../request.ts';
import { walkEntries } from '../store/walk-entries.ts';

/** All entries of some days by their address, for coordinators and for what fetches them on a schedule with their token. */
export function addEntryStreamRoute(app: Hono<ServerEnv>, context: Context): void {
  const { path } = fileRoutes['entries.stream'];
  app.get(path, async (c) => {
    c.set('route', path);
    refusePlainHttp(c, context.config);
    const actor = await authenticateCoordinator(context.db, c.req.header('authorization'));
    context.requestLimits.takeDevice(actor.coordinatorId, context.now());
    const { unit, from, to, below, standing, format, language } = readQuery(c, EntryStreamQuery);
    const permission = await permitNow(context, actor, 'look', unit);
    expectRange({ from, to });
    const { mediaType, toTexts } = entryFiles[format];
    const entries = walkEntries(context.db, permission, below === 'yes', { from, to, standing }, undefined);
    const tell = (error: Error) => context.log(toErrorEvent(path, error));
    return new Response(toByteStream(toTexts(entries, language), tell), {
      headers: {
        'content-type': mediaType,
        'content-disposition': `attachment; filename="nhat-ky-${unit}-${from}-${to}.${format}"`,
      },
    });
  });
}
