import { permitAtHome } from '../permission.ts';
import { ProblemError } from '../problem.ts';
import type { Handlers } from '../route.ts';
import { addConfirmations, countDelivery } from '../store/deliveries.ts';
import { findDraft, toPack } from '../store/drafts.ts';

/** What is not about a published pack of the device's own line of units is passed over: the device need not say it again. */
export const confirmPacks: Handlers['packs.confirm'] = async ({ db, now }, { body, actor }) => {
  await addConfirmations(db, actor, body.packs, now().toISOString());
  return { status: 200, body: {} };
};

/** Of packs of the coordinator's own unit only; of others there is nothing, as everywhere. */
export const readDelivery: Handlers['drafts.delivery'] = async (context, { query, actor }) => {
  const { db } = context;
  const permission = await permitAtHome(context, actor, 'look');
  const row = await findDraft(db, permission, query);
  if (!row) throw new ProblemError('not_found');
  if (row.state !== 'published' && row.state !== 'superseded' && row.state !== 'recalled') {
    throw new ProblemError('not_allowed', { detail: `${row.state}: no device can have it` });
  }
  return { status: 200, body: await countDelivery(db, permission, query, toPack(row).aim) };
};
