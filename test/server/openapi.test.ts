import { expect, test } from 'vitest';
import { api } from '../../utils/contract/api.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { aBackend } from './backend.ts';

interface Operation {
  operationId: string;
  summary: string;
  security: unknown[];
  requestBody?: unknown;
  parameters?: { name: string; in: string; required: boolean }[];
  responses: Record<string, unknown>;
}

interface Document {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

async function readDocument(): Promise<Document> {
  const backend = await aBackend('sqlite');
  const response = await backend.request('/v1/openapi.json');
  expect(response.headers.get('content-type')).toBe('application/json');
  return (await response.json()) as Document;
}

test('the document has every route of the table, and no other', async () => {
  const document = await readDocument();
  expect(document.openapi).toBe('3.1.0');
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [operation.operationId, `${method} ${path}`]),
  );
  const routes = Object.entries({ ...api, ...fileRoutes }).map(([name, { method, path }]) => [
    name,
    `${method.toLowerCase()} ${path}`,
  ]);
  expect(operations.sort()).toEqual(routes.sort());
});

test('each operation says who may call it, what it takes and what it answers', async () => {
  const document = await readDocument();
  for (const [name, route] of Object.entries(api)) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    expect(operation?.summary, name).toBe(route.summary);
    expect(operation?.security, name).toEqual(route.auth === 'none' ? [] : [{ [route.auth]: [] }]);
    expect(operation?.requestBody !== undefined, name).toBe('request' in route);
    expect(Object.keys(operation?.responses ?? {}), name).toEqual(
      expect.arrayContaining([...Object.keys(route.success), 'default']),
    );
  }
  const week = document.paths['/v1/activities']?.get?.parameters;
  expect(week).toMatchObject([
    { name: 'week', in: 'query', required: true },
    { name: 'unit', in: 'query', required: false },
  ]);
});

test('every reference leads to a schema, and every schema is used', async () => {
  const document = await readDocument();
  const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  const used = new Set([...references].map(([, name]) => name));
  const unused = Object.keys(document.components.schemas).filter((name) => !used.has(name));
  expect([...used].filter((name) => name === undefined || !(name in document.components.schemas))).toEqual(
    [],
  );
  expect(unused).toEqual([]);
  expect(JSON.stringify(document)).not.toContain('"$id"');
});
