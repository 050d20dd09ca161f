import type { Handlers } from '../http/route.ts';
import { version } from '../version.ts';

export const readHealth: Handlers['health'] = async (context) => {
  const now = context.now();
  await context.checkHealth(now);
  return { status: 200, body: { status: 'ok', engine: context.engine, version, now: now.toISOString() } };
};
