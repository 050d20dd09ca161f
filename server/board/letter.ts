import type { Period } from '../../utils/contract/period.ts';
import type { TreeView } from '../../utils/contract/report-routes.ts';
import type { Language } from '../../utils/contract/settings.ts';
import { toBoardPaper } from '../../utils/documents/board-paper.ts';
import type { BoardLine } from '../../utils/documents/board-sheet.ts';
import { toDocx } from '../../utils/documents/docx.ts';
import { weeksOf } from '../../utils/domain/reports/report-times.ts';
import { toPeriodSpan } from '../../utils/domain/time/period.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { toBoardWords } from '../../utils/i18n/board-dictionary.ts';
import type { Context } from '../context.ts';
import type { Permission } from '../permission.ts';
import type { Subtree } from '../store/list-subtree.ts';
import { sumCampaigns } from '../store/sum-campaigns.ts';
import { sumTargets } from '../store/sum-targets.ts';
import { findSuperiorName } from '../store/units.ts';
import { rollUp } from './roll-up.ts';

interface Asked {
  permission: Permission<'look'>;
  units: Subtree;
  lines: AsyncIterable<readonly BoardLine[]>;
  period: Period;
  tree: TreeView;
  language: Language;
}

/** The same lines that the tables have, each part of the tree summed to a row of a letter for signing. */
export async function writeBoardLetter(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { permission, units, lines, period, tree, language }: Asked,
): Promise<{ mediaType: string; body: Uint8Array<ArrayBuffer> }> {
  const span = toPeriodSpan(period);
  const summed = await rollUp(lines);
  const letter = {
    ...summed,
    unitName: summed.own.name,
    superiorName: await findSuperiorName(db, permission),
    madeOn: toVietnamDay(now()),
    ...{ period, tree },
    targets: await sumTargets(db, units, weeksOf(span)),
    campaigns: await sumCampaigns(db, permission, units, span),
  };
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: new Uint8Array(await toDocx(toBoardPaper(letter, toBoardWords(language), language))),
  };
}
