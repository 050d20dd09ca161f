import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { api, type RouteName } from '../utils/contract/api.ts';
import { toMaterialPath } from '../utils/contract/file-routes.ts';
import { OPEN_ITEMS_MOST } from '../utils/contract/handover.ts';
import { MATERIAL_MOST_BYTES } from '../utils/contract/material.ts';
import { PACK_MOST_BYTES } from '../utils/contract/pack.ts';
import { type Actor, authenticate, authenticateCoordinator, type CoordinatorActor } from './auth.ts';
import type { Context } from './context.ts';
import { answerConditionally } from './http/conditional.ts';
import { cors } from './http/cors.ts';
import { limitAddresses } from './http/limits.ts';
import { addOtherMethods } from './http/methods.ts';
import { observe } from './http/observe.ts';
import { toOpenApi } from './http/openapi.ts';
import { toProblem, toProblemResponse } from './http/problem.ts';
import { readAddress, readBody, readQuery, refusePlainHttp } from './http/request.ts';
import type { Call, Handlers } from './http/route.ts';
import {
  readDigest,
  readEntered,
  readHistory,
  readReviews,
  readWeek,
  recordBatch,
} from './routes/activities.ts';
import { readBoard, readTrend } from './routes/board.ts';
import { addBoardFileRoute } from './routes/board-file.ts';
import { createCoordinator } from './routes/coordinators.ts';
import { addDeliveryFileRoute, confirmPacks, listDeliveryUnits, readDelivery } from './routes/deliveries.ts';
import { endDevice, listDevices } from './routes/devices.ts';
import { moveDraft, saveDraft } from './routes/draft-changes.ts';
import { signDraft } from './routes/draft-signatures.ts';
import { listDrafts, readCandidate, readDraft, readListExpiry, readReach } from './routes/drafts.ts';
import { enterEntries, importEntries, listEntries, readEntering, reviewEntry } from './routes/entries.ts';
import { addEntryStreamRoute } from './routes/entry-stream.ts';
import { createHandover } from './routes/handovers.ts';
import { readHealth } from './routes/health.ts';
import { addMaterialRoutes } from './routes/materials.ts';
import { exportOwnData } from './routes/own-data.ts';
import { addOwnUnit, endOwnUnit, readOwnUnits } from './routes/own-units.ts';
import { createPairing } from './routes/pairing.ts';
import { readReport, reviewReport } from './routes/report-reviews.ts';
import { addTargetFileRoute } from './routes/target-file.ts';
import { addTrustRoutes } from './routes/trust.ts';
import { listShares } from './routes/unit-shares.ts';
import { readTree, readTreeWords } from './routes/units.ts';
import { enterReport, listReports, submitReport } from './routes/week-reports.ts';

export interface ServerEnv {
  Bindings: Partial<HttpBindings>;
  /** `cacheable`: the Cache-Control of an answer that may be kept; all others may not. */
  Variables: { requestId: string; route: string; cacheable?: string };
}

const handlers: Handlers = {
  'pairing.create': createPairing,
  'activities.record': recordBatch,
  'activities.week': readWeek,
  'activities.reviews': readReviews,
  'activities.digest': readDigest,
  'activities.entered': readEntered,
  'activities.history': readHistory,
  'handovers.create': createHandover,
  'entries.list': listEntries,
  'entries.review': reviewEntry,
  'entries.entering': readEntering,
  'entries.enter': enterEntries,
  'entries.import': importEntries,
  'shares.list': listShares,
  'coordinators.create': createCoordinator,
  'drafts.list': listDrafts,
  'drafts.listExpiry': readListExpiry,
  'drafts.read': readDraft,
  'drafts.save': saveDraft,
  'drafts.move': moveDraft,
  'drafts.candidate': readCandidate,
  'drafts.sign': signDraft,
  'drafts.delivery': readDelivery,
  'drafts.deliveryUnits': listDeliveryUnits,
  'drafts.reach': readReach,
  'packs.confirm': confirmPacks,
  'units.below': readTree,
  'units.words': readTreeWords,
  'reports.list': listReports,
  'reports.submit': submitReport,
  'reports.enter': enterReport,
  'reports.read': readReport,
  'reports.review': reviewReport,
  'board.read': readBoard,
  'board.trend': readTrend,
  'me.unit': readOwnUnits,
  'me.units.add': addOwnUnit,
  'me.units.end': endOwnUnit,
  'devices.list': listDevices,
  'devices.end': endDevice,
  'me.export': exportOwnData,
  health: readHealth,
};

const LARGEST_BODY = 256 * 1024;
/** As sent, a pack may be longer than as kept: blanks, escaped letters. What counts is measured by the route. */
const LARGEST_DRAFT = 2 * PACK_MOST_BYTES;
/** A file of 2000 entries; each of those in it may be as long as in a batch. */
const LARGEST_OUTBOX = 8 * 1024 * 1024;
/** Open items in the longest way to write them. */
const LARGEST_HANDOVER = 12 * OPEN_ITEMS_MOST + 1024;
const MATERIALS = toMaterialPath('');

/** The backend as a function from request to answer. Its routes are those of the contract's table, and no others. */
export function createApp(context: Context): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  observe(app, context);
  app.use(cors(context.config));
  app.use(limitAddresses(context));
  const [usual, material] = [limitBody(LARGEST_BODY), limitBody(MATERIAL_MOST_BYTES)];
  const larger = new Map<string, MiddlewareHandler>([
    [api['drafts.save'].path, limitBody(LARGEST_DRAFT)],
    [api['entries.import'].path, limitBody(LARGEST_OUTBOX)],
    [api['handovers.create'].path, limitBody(LARGEST_HANDOVER)],
  ]);
  app.use((c, next) => {
    if (c.req.path.startsWith(MATERIALS)) return material(c, next);
    return (larger.get(c.req.path) ?? usual)(c, next);
  });
  app.notFound(() => toProblemResponse(toProblem('not_found')));
  for (const name of Object.keys(api) as RouteName[]) addRoute(app, context, name);
  addOtherMethods(app);
  addTrustRoutes(app, context);
  addMaterialRoutes(app, context);
  addEntryStreamRoute(app, context);
  addBoardFileRoute(app, context);
  addTargetFileRoute(app, context);
  addDeliveryFileRoute(app, context);
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
    const actor = await expectActor(context, name, c.req.header('authorization'), c.req.query('unit'));
    if (actor) context.requestLimits.takeDevice(toId(actor), context.now());
    const call = {
      body: 'request' in route ? await readBody(c, route.request) : undefined,
      query: 'query' in route ? readQuery(c, route.query) : undefined,
      actor,
      address: readAddress(c, context.config),
    } as Call<N>;
    const reply = await handlers[name](context, call);
    if ('conditional' in route) return answerConditionally(reply.body, c.req.header('if-none-match'));
    return Response.json(reply.body, { status: Number(reply.status) });
  });
}

async function expectActor(
  { db, now }: Context,
  name: RouteName,
  header: string | undefined,
  unit: string | undefined,
): Promise<Actor | CoordinatorActor | undefined> {
  const route = api[name];
  const { auth } = route;
  const noteSeen = name === 'activities.record' ? 'by the route' : 'at once';
  const about = 'query' in route && 'unit' in route.query.shape ? { about: { unit } } : {};
  if (auth === 'device') return await authenticate(db, header, now(), { noteSeen, ...about });
  if (auth === 'coordinator') return await authenticateCoordinator(db, header);
  return undefined;
}

function toId(actor: Actor | CoordinatorActor): string {
  return 'deviceId' in actor ? actor.deviceId : actor.coordinatorId;
}

function limitBody(maxSize: number): MiddlewareHandler {
  const onError = () => toProblemResponse(toProblem('too_large', `more than ${maxSize} bytes`));
  const count = bodyLimit({ maxSize, onError });
  return async (c, next) => {
    const length = c.req.header('content-length');
    // Node lets through as many bytes as were announced: counting them again would make a stream of every small request.
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return await count(c, next);
    if (Number(length) > maxSize) return onError();
    return await next();
  };
}
