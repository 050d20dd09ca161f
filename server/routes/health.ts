import type { Handlers } from '../http/route.ts';
import { checkHealth } from '../store/health.ts';
import { version } from '../version.ts';

export const readHealth: Handlers['health'] = async (context) => {
  const now = context.now();
  await checkHealth(context.db, now);
  return { status: 200, body: { status: 'ok', engine: context.engine, version, now: now.toISOString() } };
};
