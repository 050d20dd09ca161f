import * as z from 'zod/mini';
import { ActivityBatch } from '../../utils/contract/activity-batch.ts';
import { api } from '../../utils/contract/api.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { Sha256 } from '../../utils/contract/material.ts';
import type { ProblemCode } from '../../utils/contract/problem.ts';
import { version } from '../version.ts';
import { namedSchemas } from './named-schemas.ts';
import { toStatus } from './problem.ts';

type Json = Record<string, unknown>;
type Route = (typeof api)[keyof typeof api];
type FileRoute = (typeof fileRoutes)[keyof typeof fileRoutes];

const named: Record<string, z.ZodMiniType> = { ...namedSchemas, ...nameTheRest() };

/** The OpenAPI 3.1 document of the backend, made from the table and the schemas that the server itself runs on. */
export function toOpenApi(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(api)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(name, route) };
  }
  for (const [name, route] of Object.entries(fileRoutes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toFileOperation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sổ tay Fanpage: reporting backend',
      version,
      description:
        'Where paired devices of a union unit log what they did on the pages of the unit. An activity is stored once under ' +
        'the id that its device gave it; sending it again is always safe. Coordinators write packs of approved material, review ' +
        'them for one another and sign them. Instants are UTC; days are days in Viet Nam.',
    },
    paths,
    components: {
      schemas: toSchemas(),
      securitySchemes: {
        device: { type: 'http', scheme: 'bearer', description: 'The token given by pairing.' },
        coordinator: {
          type: 'http',
          scheme: 'bearer',
          description: "The token given for a coordinator's code; a device's token is unknown here.",
        },
      },
    },
  };
}

function toOperation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    security: route.auth === 'none' ? [] : [{ [route.auth]: [] }],
    ...('query' in route ? { parameters: toParameters(route.query) } : {}),
    ...('request' in route ? { requestBody: { required: true, content: toContent(route.request) } } : {}),
    responses: { ...toSuccesses(route.success), ...toFailures(route.errors) },
  };
}

/** What is sent or given are the bytes of a file, as what they are. */
function toFileOperation(name: string, route: FileRoute): Json {
  const content = { '*/*': { schema: { type: 'string', format: 'binary' } } };
  const sends = route.method === 'PUT';
  return {
    operationId: name,
    summary: route.summary,
    security: route.auth.map((scheme) => ({ [scheme]: [] })),
    parameters:
      'query' in route
        ? toParameters(route.query)
        : [{ name: 'sha256', in: 'path', required: true, schema: withoutDialect(z.toJSONSchema(Sha256)) }],
    ...(sends ? { requestBody: { required: true, content } } : {}),
    responses: {
      ...(sends ? { 204: { description: 'Kept' } } : { 200: { description: 'The file', content } }),
      ...toFailures(route.errors),
    },
  };
}

/** `drafts.list` gives `DraftsListRequest` and `DraftsListReply`. */
function nameTheRest(): Record<string, z.ZodMiniType> {
  const names = new Map<z.ZodMiniType, string>(
    Object.entries(namedSchemas).map(([name, schema]) => [schema, name]),
  );
  for (const [name, route] of Object.entries(api)) {
    const own = name.replace(/(?:^|\.)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if ('request' in route && !names.has(route.request)) names.set(route.request, `${own}Request`);
    for (const schema of Object.values<z.ZodMiniType>(route.success)) {
      if (!names.has(schema)) names.set(schema, `${own}Reply`);
    }
  }
  return Object.fromEntries([...names].map(([schema, name]) => [name, schema]));
}

function toParameters(query: z.ZodMiniObject): Json[] {
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    schema: withoutDialect(z.toJSONSchema(schema)),
  }));
}

function toSuccesses(success: Route['success']): Json {
  const answers = Object.entries(success).map(([status, schema]) => {
    const description = status === '409' ? 'At least one item is in conflict' : 'Done';
    return [status, { description, content: toContent(schema) }];
  });
  return Object.fromEntries(answers);
}

/** Several codes may share a status; `default` stands for the problems that any route can meet. */
function toFailures(codes: readonly ProblemCode[]): Json {
  const content = { 'application/problem+json': { schema: toReference('Problem') } };
  const failures: Json = {};
  for (const status of new Set(codes.map(toStatus))) {
    const description = codes.filter((code) => toStatus(code) === status).join(', ');
    failures[status] = { description, content };
  }
  return {
    ...failures,
    default: { description: 'insecure, too_large, too_many_requests, unavailable', content },
  };
}

function toContent(schema: z.ZodMiniType): Json {
  const name = Object.entries(named).find(([, candidate]) => candidate === schema)?.[0];
  if (name === undefined) throw new Error('A schema of the route table has no name in the OpenAPI document.');
  return { 'application/json': { schema: toReference(name) } };
}

function toSchemas(): Json {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const description =
    'Each item should be an Activity; one that is not is answered "invalid" without holding up the rest.';
  registry.add(ActivityBatch, { id: 'ActivityBatch', description });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => toReference(id).$ref });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutDialect(schema)]));
}

function toReference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12 by itself, and an `$id` would change what the references resolve against. */
function withoutDialect(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
