import type { Hono } from 'hono';
import { toTargetCells, toTargetColumns } from '../../utils/documents/target-file-sheet.ts';
import { toBoardWords } from '../../utils/i18n/board-dictionary.ts';
import type { ServerEnv } from '../app.ts';
import type { Context } from '../context.ts';
import { addFileRoute, toldWhenBroken } from '../http/file-route.ts';
import { permitNow } from '../permission.ts';
import { tableFiles } from '../reports/table-file.ts';
import { targetLines } from '../store/target-lines.ts';
import { expectView } from './board.ts';

/** Which targets the units below one reported for a week, by its address. */
export function addTargetFileRoute(app: Hono<ServerEnv>, context: Context): void {
  addFileRoute(app, context, 'board.targets', async ({ query, actor }) => {
    const { unit, week, format, language } = query;
    const permission = await permitNow(context, actor, 'look', unit);
    const view = await expectView(context, query);
    const words = toBoardWords(language);
    const rows = async function* () {
      for await (const lines of targetLines(context.db, view, permission))
        yield lines.map((line) => toTargetCells(line, words, language));
    };
    return {
      name: `chi-tieu-${week}-${unit}.${format}`,
      ...tableFiles[format]({
        name: words.targetFile.sheetName(week),
        columns: toTargetColumns(words),
        rows: toldWhenBroken(context, 'board.targets', rows()),
      }),
    };
  });
}
