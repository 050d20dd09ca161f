import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { toPackDraft, toSummary } from '../packs/draft-view.ts';
import { expectCandidate } from '../packs/signing.ts';
import { permitAtHome } from '../permission.ts';
import { listDraftEvents } from '../store/draft-events.ts';
import { listSignatures } from '../store/draft-signatures.ts';
import { findDraft, findInForce, listDrafts as listDraftRows, toPack } from '../store/drafts.ts';
import { countReach } from '../store/reach.ts';
import { toCoordinator } from './coordinators.ts';

export const listDrafts: Handlers['drafts.list'] = async (context, { actor }) => {
  const { db } = context;
  const permission = await permitAtHome(context, actor, 'look');
  const me = await toCoordinator(context, actor);
  const rows = await listDraftRows(db, permission);
  const signatures = await listSignatures(db, permission);
  const drafts = rows.map((row) => toSummary(row, signatures));
  return { status: 200, body: { me, drafts } };
};

export const readListExpiry: Handlers['drafts.listExpiry'] = async (context, { actor }) => {
  await permitAtHome(context, actor, 'look');
  const expiry = await context.trust.findListExpiry(context.db, actor.unitId);
  return { status: 200, body: expiry === undefined ? {} : { listExpiresOn: toVietnamDay(new Date(expiry)) } };
};

export const readDraft: Handlers['drafts.read'] = async (context, { query, actor }) => {
  const { db } = context;
  const permission = await permitAtHome(context, actor, 'look');
  const row = await findDraft(db, permission, query);
  if (!row) throw new ProblemError('not_found');
  const draft = toPackDraft(row, await listSignatures(db, permission, row));
  const events = await listDraftEvents(db, permission, query);
  const inForce = await findInForce(db, permission, query.packId);
  return { status: 200, body: { draft, events, ...(inForce ? { inForce: toPack(inForce) } : {}) } };
};

export const readCandidate: Handlers['drafts.candidate'] = async (context, { query, actor }) => {
  const { db, trust, now } = context;
  const permission = await permitAtHome(context, actor, 'look');
  const row = await findDraft(db, permission, query);
  if (!row) throw new ProblemError('not_found');
  const { role, canonical, threshold } = await expectCandidate(db, trust, row, now());
  const signatures = await listSignatures(db, permission, row);
  const signedBy = signatures.map(({ coordinator_id }) => coordinator_id);
  return { status: 200, body: { role, canonical, signedBy, threshold } };
};

export const readReach: Handlers['drafts.reach'] = async (context, { body, actor }) => ({
  status: 200,
  body: await countReach(context.db, await permitAtHome(context, actor, 'look'), body.aim),
});
