import type { Transaction } from 'kysely';
import { hasEnoughSigners } from '../../utils/domain/packs/pack-life.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { toPackDraft } from '../packs/draft-view.ts';
import { expectChange } from '../packs/signing.ts';
import { type Permission, permitAtHome } from '../permission.ts';
import { appendAudit } from '../store/audit.ts';
import { addDraftEvent } from '../store/draft-events.ts';
import {
  addSignature,
  dropSignatures,
  dropVoidSignatures,
  listSignatures,
  type SignatureRow,
} from '../store/draft-signatures.ts';
import * as drafts from '../store/drafts.ts';
import { lockUnit } from '../store/units.ts';
import type { Candidate, KeySignature, Trust } from '../trust.ts';
import { expectClaimed, expectMove } from './draft-changes.ts';

/** Adds a signature; the one that completes them publishes, in the same transaction. */
export const signDraft: Handlers['drafts.sign'] = async (context, { body, actor }) => {
  if (body.keyId !== actor.keyId) throw new ProblemError('not_allowed', { detail: 'keyId: not your key' });
  const draft = await context.db.transaction().execute(async (transaction) => {
    const permission = await permitAtHome({ ...context, db: transaction }, actor, 'coordinate');
    await lockUnit(transaction, permission);
    const row = await expectClaimed(transaction, permission, body, body.revision);
    await expectMove(transaction, context, permission, row, 'sign');
    const change = expectChange(row, context.now());
    const candidate = await context.trust.candidate(transaction, permission.unitId, change);
    if (!(await context.trust.verify(transaction, permission.unitId, candidate, body))) {
      throw new ProblemError('bad_request', { detail: 'signature: not of what is to be signed now' });
    }
    const at = context.now().toISOString();
    await addSignature(transaction, permission, row, body.signature, at);
    const signed = await drafts.updateDraft(transaction, row, { changed_at: at });
    await addDraftEvent(transaction, permission, signed, 'sign', null);

    const valid = await keepValid(transaction, context.trust, permission, row, candidate);
    const view = toPackDraft(signed, valid);
    if (!hasEnoughSigners(view, candidate.threshold)) return view;
    await context.trust.publish(transaction, permission.unitId, change, candidate, valid.map(toKeySignature));
    return toPackDraft(await finish(transaction, permission, signed), valid);
  });
  return { status: 200, body: draft };
};

/** Keys may have left the organisation's list since; what they signed does not count any more. */
async function keepValid(
  transaction: Transaction<Tables>,
  trust: Trust,
  permission: Permission<'coordinate'>,
  row: drafts.DraftRow,
  candidate: Candidate,
): Promise<SignatureRow[]> {
  const valid: SignatureRow[] = [];
  const gone: string[] = [];
  for (const stored of await listSignatures(transaction, permission, row)) {
    const holds = await trust.verify(transaction, permission.unitId, candidate, toKeySignature(stored));
    if (holds) valid.push(stored);
    else gone.push(stored.key_id);
  }
  await dropSignatures(transaction, row, gone);
  return valid;
}

/** The server's own part of a pack's life: what follows once enough have signed. */
async function finish(
  transaction: Transaction<Tables>,
  permission: Permission<'coordinate'>,
  row: drafts.DraftRow,
): Promise<drafts.DraftRow> {
  const older = await drafts.findInForce(transaction, permission, row.pack_id);
  const isRecall = row.state === 'published';
  const done = await drafts.updateDraft(transaction, row, {
    state: isRecall ? 'recalled' : 'published',
    revision: row.revision + 1,
    decided_at: null,
  });
  await addDraftEvent(transaction, permission, done, isRecall ? 'recall' : 'publish', done.reason);
  const act = {
    act: isRecall ? 'pack.recall' : 'pack.publish',
    unitId: permission.unitId,
    subject: row.pack_id,
  };
  await appendAudit(
    transaction,
    { kind: 'coordinator', id: permission.coordinator.coordinatorId },
    act,
    new Date(done.changed_at),
  );
  if (older && older.version !== row.version) {
    await expectClaimed(
      transaction,
      permission,
      { packId: older.pack_id, version: older.version },
      older.revision,
    );
    const left = await drafts.updateDraft(transaction, older, {
      state: 'superseded',
      reason: null,
      decided_at: null,
      changed_at: row.changed_at,
    });
    await addDraftEvent(transaction, permission, left, 'supersede', null);
  }
  await dropVoidSignatures(transaction, permission);
  return done;
}

function toKeySignature({ key_id: keyId, signature }: SignatureRow): KeySignature {
  return { keyId, signature };
}
