import type { Hono } from 'hono';
import { DELIVERY_MOST, type UnitDelivery } from '../../utils/contract/pack-delivery.ts';
import { toDeliveryCells, toDeliveryColumns } from '../../utils/documents/delivery-sheet.ts';
import { toBoardWords } from '../../utils/i18n/board-dictionary.ts';
import type { ServerEnv } from '../app.ts';
import type { CoordinatorActor } from '../auth.ts';
import type { Context } from '../context.ts';
import { addFileRoute, toldWhenBroken } from '../http/file-route.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { type Permission, permitAtHome } from '../permission.ts';
import { tableFiles } from '../reports/table-file.ts';
import { addConfirmations, countDelivery } from '../store/deliveries.ts';
import { type DraftKey, findDraft, toPack } from '../store/drafts.ts';
import { walkDeliveries } from '../store/unit-deliveries.ts';
import { expectUnitId, toCursor } from '../units/unit-cursor.ts';

/** What is not about a published pack of the device's own line of units is passed over: the device need not say it again. */
export const confirmPacks: Handlers['packs.confirm'] = async ({ db, now }, { body, actor }) => {
  await addConfirmations(db, actor, body.packs, now().toISOString());
  return { status: 200, body: {} };
};

export const readDelivery: Handlers['drafts.delivery'] = async (context, { query, actor }) => {
  const { permission, aim } = await expectPublished(context, actor, query);
  return { status: 200, body: await countDelivery(context.db, permission, query, aim) };
};

export const listDeliveryUnits: Handlers['drafts.deliveryUnits'] = async (context, { query, actor }) => {
  const { permission, aim } = await expectPublished(context, actor, query);
  const { part } = query;
  const after = query.after === undefined ? undefined : expectUnitId(query.after);
  const found: UnitDelivery[] = [];
  // One more than is shown tells whether there is another page.
  for await (const chunk of walkDeliveries(context.db, permission, query, { aim, part, after })) {
    found.push(...chunk);
    if (found.length > DELIVERY_MOST) break;
  }
  const rows = found.slice(0, DELIVERY_MOST);
  const next = found.length > DELIVERY_MOST ? toCursor(rows.at(-1)?.unit.id ?? '') : undefined;
  return { status: 200, body: { rows, ...(next === undefined ? {} : { next }) } };
};

/** The same by its address, for coordinators and for what fetches it on a schedule with their token. */
export function addDeliveryFileRoute(app: Hono<ServerEnv>, context: Context): void {
  addFileRoute(app, context, 'drafts.deliveryFile', async ({ query, actor }) => {
    const { permission, aim } = await expectPublished(context, actor, query);
    const { packId, version, part, format, language } = query;
    const words = toBoardWords(language);
    const rows = async function* () {
      for await (const units of walkDeliveries(context.db, permission, query, { aim, part }))
        yield units.map((unit) => toDeliveryCells(unit, words));
    };
    return {
      name: `da-nhan-${packId}-${version}.${format}`,
      ...tableFiles[format]({
        name: words.deliveryFile.sheetName,
        columns: toDeliveryColumns(words),
        rows: toldWhenBroken(context, 'drafts.deliveryFile', rows()),
      }),
    };
  });
}

/** Of packs of the coordinator's own unit only; of others there is nothing, as everywhere. */
async function expectPublished(context: Context, actor: CoordinatorActor, key: DraftKey) {
  const permission: Permission<'look'> = await permitAtHome(context, actor, 'look');
  const row = await findDraft(context.db, permission, key);
  if (!row) throw new ProblemError('not_found');
  if (row.state !== 'published' && row.state !== 'superseded' && row.state !== 'recalled') {
    throw new ProblemError('not_allowed', { detail: `${row.state}: no device can have it` });
  }
  return { permission, aim: toPack(row).aim };
}
