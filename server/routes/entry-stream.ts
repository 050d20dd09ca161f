import type { Hono } from 'hono';
import type { ServerEnv } from '../app.ts';
import { toByteStream } from '../byte-stream.ts';
import type { Context } from '../context.ts';
import { entryFiles } from '../entry-file.ts';
import { expectRange } from '../entry-range.ts';
import { addFileRoute, toldWhenBroken } from '../file-route.ts';
import { permitNow } from '../permission.ts';
import { walkEntries } from '../store/walk-entries.ts';

/** All entries of some days by their address, for coordinators and for what fetches them on a schedule with their token. */
export function addEntryStreamRoute(app: Hono<ServerEnv>, context: Context): void {
  addFileRoute(app, context, 'entries.stream', async ({ query, actor }) => {
    const { unit, from, to, below, standing, format, language } = query;
    const permission = await permitNow(context, actor, 'look', unit);
    expectRange({ from, to });
    const { mediaType, toTexts } = entryFiles[format];
    const entries = walkEntries(context.db, permission, below === 'yes', { from, to, standing }, undefined);
    const texts = toldWhenBroken(context, 'entries.stream', toTexts(entries, language));
    return { name: `nhat-ky-${unit}-${from}-${to}.${format}`, mediaType, body: toByteStream(texts) };
  });
}
