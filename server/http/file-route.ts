import type { Hono } from 'hono';
import type * as z from 'zod/mini';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import type { ServerEnv } from '../app.ts';
import { authenticateCoordinator, type CoordinatorActor } from '../auth.ts';
import type { Context } from '../context.ts';
import { toErrorEvent } from '../log.ts';
import type { StreamedFile } from '../reports/table-file.ts';
import { readQuery, refusePlainHttp } from './request.ts';

type StreamName = {
  [N in keyof typeof fileRoutes]: (typeof fileRoutes)[N] extends { query: z.ZodMiniObject } ? N : never;
}[keyof typeof fileRoutes];

interface FileCall<N extends StreamName> {
  query: z.infer<(typeof fileRoutes)[N]['query']>;
  actor: CoordinatorActor;
}

/** A file that is made while it is read, for coordinators. What is wrong with the question must be said before the answer is given. */
export function addFileRoute<N extends StreamName>(
  app: Hono<ServerEnv>,
  context: Context,
  name: N,
  answer: (call: FileCall<N>) => Promise<StreamedFile & { name: string }>,
): void {
  const { path } = fileRoutes[name];
  app.get(path, async (c) => {
    c.set('route', path);
    refusePlainHttp(c, context.config);
    const actor = await authenticateCoordinator(context.db, c.req.header('authorization'));
    context.requestLimits.takeDevice(actor.coordinatorId, context.now());
    const query = readQuery(c, fileRoutes[name].query) as FileCall<N>['query'];
    const file = await answer({ query, actor });
    return new Response(file.body, {
      headers: {
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    });
  });
}

/** The same pieces; where they fail on the way, the answer breaks off, and the log says why. */
export async function* toldWhenBroken<T>(
  { log }: Context,
  name: StreamName,
  pieces: AsyncGenerator<T>,
): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (error) {
    if (error instanceof Error) log(toErrorEvent(fileRoutes[name].path, error));
    throw error;
  }
}
