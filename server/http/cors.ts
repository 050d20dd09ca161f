import type { MiddlewareHandler } from 'hono';
import { type Config, EXTENSION_ORIGIN } from '../config.ts';

const EXTENSION = new RegExp(`^(?:${EXTENSION_ORIGIN})$`);

/** Lets extension pages read the answers; a web page of any other origin gets no CORS header at all. */
export function cors({ extensionOrigins }: Pick<Config, 'extensionOrigins'>): MiddlewareHandler {
  const mayRead = (origin: string) => extensionOrigins?.includes(origin) ?? EXTENSION.test(origin);
  return async (c, next) => {
    const origin = c.req.header('origin') ?? '';
    if (!mayRead(origin)) return await next();
    if (c.req.method === 'OPTIONS') {
      return c.body(null, 204, {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-headers': 'Authorization, Content-Type, If-None-Match',
        // A backend in the office's own network, asked from an extension.
        'access-control-allow-private-network': 'true',
        'access-control-max-age': '600',
        vary: 'Origin',
      });
    }
    await next();
    c.res.headers.set('access-control-allow-origin', origin);
    c.res.headers.set('access-control-expose-headers', 'Date, ETag, Retry-After');
    c.res.headers.append('vary', 'Origin');
  };
}
