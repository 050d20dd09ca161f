import type { Hono } from 'hono';
import { api } from '../../utils/contract/api.ts';
import type { ServerEnv } from '../app.ts';
import { toProblem, toProblemResponse } from './problem.ts';

/** What a known path says to a method it does not have; added after the routes. HEAD is answered like GET, without the body. */
export function addOtherMethods(app: Hono<ServerEnv>): void {
  const methods = new Map<string, string[]>();
  for (const { method, path } of Object.values(api))
    methods.set(path, [...(methods.get(path) ?? []), method]);
  for (const [path, own] of methods) {
    const allow = [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(path, (c) => {
      c.set('route', path);
      c.header('allow', allow);
      if (c.req.method === 'OPTIONS') return c.body(null, 204);
      const answer = toProblemResponse(toProblem('not_found', `only ${allow}`, 405));
      answer.headers.set('allow', allow);
      return answer;
    });
  }
}
