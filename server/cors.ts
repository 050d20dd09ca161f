import type { MiddlewareHandler } from 'hono';

/** Pages of extensions in Chromium and Firefox. The id differs between stores, test builds and Firefox profiles. */
const EXTENSION =
  /^(chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Lets extension pages read the answers; a web page of any other origin gets no CORS header at all. */
export const cors: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin') ?? '';
  if (!EXTENSION.test(origin)) return await next();
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
  c.res.headers.set('access-control-expose-headers', 'ETag, Retry-After');
  c.res.headers.append('vary', 'Origin');
};
