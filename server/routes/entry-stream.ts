import type { Hono } from 'hono';
import { entryFiles } from '../activities/entry-file.ts';
import { expectRange } from '../activities/entry-range.ts';
import type { ServerEnv } from '../app.ts';
import type { Context } from '../context.ts';
import { toByteStream } from '../http/byte-stream.ts';
import { addFileRoute, toldWhenBroken } from '../http/file-route.ts';
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
