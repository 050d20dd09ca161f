import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { api, type RouteName } from '../utils/contract/api.ts';
import { authenticate } from './auth.ts';
import type { Context } from './context.ts';
import { cors } from './cors.ts';
import { observe } from './observe.ts';
import { toOpenApi } from './openapi.ts';
import { toProblem, toProblemResponse } from './problem.ts';
import { readAddress, readBody, readQuery, refusePlainHttp } from './request.ts';
import type { Call, Handlers } from './route.ts';
import { readWeek, recordBatch } from './routes/activities.ts';
import { readHealth } from './routes/health.ts';
import { createPairing } from './routes/pairing.ts';
import { addTrustRoutes } from './routes/trust.ts';

export interface ServerEnv {
  Bindings: Partial<HttpBindings>;
  /** `cacheable`: the Cache-Control of an answer that may be kept; all others may not. */
  Variables: { route: string; cacheable?: string };
}

const handlers: Handlers = {
  'pairing.create': createPairing,
  'activities.record': recordBatch,
  'activities.week': readWeek,
  health: readHealth,
};

const LARGEST_BODY = 256 * 1024;

/** The backend as a function from request to answer. Its routes are those of the contract's table, and no others. */
export function createApp(context: Context): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  observe(app, context.log);
  app.use(cors);
  const onError = () => toProblemResponse(toProblem('too_large', `more than ${LARGEST_BODY} bytes`));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError }));
  app.notFound(() => toProblemResponse(toProblem('not_found')));
  for (const name of Object.keys(api) as RouteName[]) addRoute(app, context, name);
  addTrustRoutes(app, context);
  const document = JSON.stringify(toOpenApi());
  app.get('/v1/openapi.json', (c) => {
    c.set('route', '/v1/openapi.json');
    return c.body(document, 200, { 'content-type': 'application/json' });
  });
  return app;
}

function addRoute<N extends RouteName>(app: Hono<ServerEnv>, context: Context, name: N): void {
  const route = api[name];
  app.on(route.method, route.path, async (c: HonoContext<ServerEnv>) => {
    c.set('route', route.path);
    refusePlainHttp(c, context.config);
    const actor =
      route.auth === 'device'
        ? await authenticate(context.db, c.req.header('authorization'), context.now())
        : undefined;
    const call = {
      body: 'request' in route ? await readBody(c, route.request) : undefined,
      query: 'query' in route ? readQuery(c, route.query) : undefined,
      actor,
      address: readAddress(c, context.config),
    } as Call<N>;
    const reply = await handlers[name](context, call);
    return Response.json(reply.body, { status: Number(reply.status) });
  });
}
