import type { Transaction } from 'kysely';
import type { DraftMove, PackDraft } from '../../utils/contract/pack-draft.ts';
import {
  isFinal,
  judgeMove,
  type LifeRule,
  type MoveRefusal,
  toStage,
  toState,
} from '../../utils/domain/packs/pack-life.ts';
import type { Context } from '../context.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { toPackDraft } from '../packs/draft-view.ts';
import { endorse } from '../packs/endorse.ts';
import { expectPackText, expectPlain, type PackText } from '../packs/pack-text.ts';
import { listRightsAtHome, type Permission, permitAtHome } from '../permission.ts';
import { addDraftEvent } from '../store/draft-events.ts';
import { dropSignatures, listSignatures } from '../store/draft-signatures.ts';
import * as drafts from '../store/drafts.ts';

type Tools = Pick<Context, 'trust' | 'now'>;

const REFUSALS: Record<MoveRefusal, string> = {
  stage: 'this is not possible where the pack stands now',
  not_an_author: 'only those who wrote it can do this',
  an_author: 'those who wrote a text do not decide on it',
  not_a_signer: 'it is signed by those who wrote it and the one who approved it',
  not_enrolled: 'your key is not in the list of those who may sign for this unit',
  signed: 'you have signed it already',
  no_right: 'you review packs of this unit, and neither write nor sign them',
};

/** Saves a text. Whatever was decided about the text before, or signed, is void with that. */
export const saveDraft: Handlers['drafts.save'] = async (context, { body, actor }) => {
  // Who approved a text is never what its writer says.
  const { approver: _said, ...pack } = body.pack;
  const draft = await context.db.transaction().execute(async (transaction) => {
    const permission = await permitAtHome({ ...context, db: transaction }, actor, 'coordinate');
    const text = expectPackText(pack, actor);
    return body.revision === 0
      ? await beginDraft(transaction, context, permission, text)
      : await editDraft(transaction, context, permission, text, body.revision);
  });
  return { status: 200, body: draft };
};

export const moveDraft: Handlers['drafts.move'] = async (context, { body, actor }) => {
  const { move } = body;
  if (move === 'edit' || move === 'sign') {
    throw new ProblemError('bad_request', { detail: `move: ${move} has a route of its own` });
  }
  expectPlain(body.reason, 'reason');
  const draft = await context.db.transaction().execute(async (transaction) => {
    const permission = await permitAtHome({ ...context, db: transaction }, actor, 'review');
    const row = await expectClaimed(transaction, permission, body, body.revision);
    const rule = await expectMove(transaction, context, permission, row, move);
    if (rule.needsReason && body.reason === undefined) {
      throw new ProblemError('bad_request', { detail: `reason: ${move} needs one` });
    }
    const at = context.now().toISOString();
    const reason = (rule.needsReason && body.reason) || null;
    if (rule.to === 'recall_asked' || row.state === 'published') await dropSignatures(transaction, row);
    const changed = await drafts.updateDraft(transaction, row, {
      state: toState(rule.to),
      reason,
      changed_at: at,
      ...(move === 'approve' ? await toApproved(transaction, context, permission, row) : {}),
      decided_at: rule.to === 'approved' || rule.to === 'recall_asked' ? at : null,
    });
    await addDraftEvent(transaction, permission, changed, move, reason);
    return toPackDraft(changed, await listSignatures(transaction, permission, row));
  });
  return { status: 200, body: draft };
};

async function toApproved(
  transaction: Transaction<Tables>,
  { now }: Tools,
  permission: Permission<'review'>,
  row: drafts.DraftRow,
) {
  const { coordinator } = permission;
  const text = await endorse(transaction, permission, row, now());
  const rights = await listRightsAtHome({ db: transaction, now }, coordinator);
  // Of one who may not sign, it is noted: another coordinator signs in that place.
  const approver_right = rights.includes('coordinate') ? null : ('review' as const);
  return { ...drafts.toTextColumns(text), approver_id: coordinator.coordinatorId, approver_right };
}

async function beginDraft(
  transaction: Transaction<Tables>,
  { now }: Tools,
  permission: Permission<'coordinate'>,
  text: PackText,
): Promise<PackDraft> {
  const { id, version } = text.pack;
  if (!(await drafts.takePackName(transaction, permission, id))) {
    throw new ProblemError('conflict', { detail: `id: another pack is called ${id}` });
  }
  const latest = await drafts.findLatest(transaction, permission, id);
  if (latest && latest.version >= version) {
    throw new ProblemError('conflict', { detail: `version: there is a version ${latest.version} already` });
  }
  // Two open versions of one pack could be published in the wrong order.
  if (latest && !isFinal(latest.state)) {
    throw new ProblemError('conflict', { detail: `version: version ${latest.version} is not finished yet` });
  }
  const row = await drafts.insertDraft(transaction, permission, text, now().toISOString());
  await addDraftEvent(transaction, permission, row, 'edit', null);
  return toPackDraft(row, []);
}

async function editDraft(
  transaction: Transaction<Tables>,
  tools: Tools,
  permission: Permission<'coordinate'>,
  text: PackText,
  revision: number,
): Promise<PackDraft> {
  const { id: packId, version } = text.pack;
  const row = await drafts.claimDraft(transaction, permission, { packId, version }, revision);
  if (!row) throw new ProblemError('conflict', { detail: 'revision: somebody changed it in the meantime' });
  const rule = await expectMove(transaction, tools, permission, row, 'edit');
  await dropSignatures(transaction, row);
  const changed = await drafts.updateDraft(transaction, row, {
    ...drafts.toTextColumns(text),
    state: toState(rule.to),
    author_ids: JSON.stringify([
      ...new Set([...drafts.toAuthorIds(row), permission.coordinator.coordinatorId]),
    ]),
    approver_id: null,
    approver_right: null,
    decided_at: null,
    changed_at: tools.now().toISOString(),
  });
  await addDraftEvent(transaction, permission, changed, 'edit', null);
  return toPackDraft(changed, []);
}

/** @throws {ProblemError} `not_found`, or `conflict` when somebody else was faster. */
export async function expectClaimed(
  transaction: Transaction<Tables>,
  permission: Permission<'review'>,
  key: drafts.DraftKey,
  revision: number,
): Promise<drafts.DraftRow> {
  const row = await drafts.claimDraft(transaction, permission, key, revision);
  if (row) return row;
  if (!(await drafts.findDraft(transaction, permission, key))) throw new ProblemError('not_found');
  throw new ProblemError('conflict', { detail: 'revision: somebody changed it in the meantime' });
}

/** @throws {ProblemError} `not_allowed` when the table of moves does not have it for this person. */
export async function expectMove(
  transaction: Transaction<Tables>,
  { trust, now }: Tools,
  permission: Permission<'review'>,
  row: drafts.DraftRow,
  move: DraftMove,
): Promise<LifeRule> {
  const draft = toPackDraft(row, await listSignatures(transaction, permission, row));
  const { coordinator, unitId } = permission;
  const signers = await trust.findSigners(transaction, unitId);
  const enrolled = signers?.keyIds.includes(coordinator.keyId) ?? false;
  const rights = await listRightsAtHome({ db: transaction, now }, coordinator);
  const verdict = judgeMove(draft, move, { id: coordinator.coordinatorId, enrolled, rights });
  if (typeof verdict === 'object') return verdict;
  const detail = `${move}, ${toStage(draft)}: ${REFUSALS[verdict]}`;
  throw new ProblemError('not_allowed', { detail });
}
