import { randomUUID } from 'node:crypto';
import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { authenticateCoordinator, type CoordinatorActor, drawToken, hashToken } from '../auth.ts';
import type { Context } from '../context.ts';
import { ProblemError } from '../http/problem.ts';
import type { Handlers } from '../http/route.ts';
import { expectPlain } from '../packs/pack-text.ts';
import { listRightsAtHome } from '../permission.ts';
import { appendAudit } from '../store/audit.ts';
import { insertCoordinator } from '../store/coordinators.ts';
import { addGrant } from '../store/grants.ts';
import { expectUnit } from '../store/units.ts';
import { toSha256 } from '../trust/role-metadata.ts';
import { spendCode } from '../units/spend-code.ts';

/** Exchanges a one-time code and a public key for a coordinator's token. The private key never leaves the coordinator's browser. */
export const createCoordinator: Handlers['coordinators.create'] = async (context, { body, address }) => {
  // The list on the command line has one line a coordinator.
  if (/\p{Cc}/u.test(body.name)) throw new ProblemError('bad_request', { detail: 'name: must be one line' });
  expectPlain(body.name, 'name');
  const now = context.now();
  const token = drawToken();
  const spending = { code: body.code, purposes: ['coordinator'], address, now } as const;
  await spendCode(context, spending, async (transaction, { unit_id: unitId, right, right_to_day }) => {
    const id = randomUUID();
    const isNew = await insertCoordinator(transaction, {
      id,
      unit_id: unitId,
      name: body.name,
      public_key: body.publicKey,
      key_id: toKeyId(body.publicKey),
      token_hash: hashToken(token),
      added_at: now.toISOString(),
    });
    if (!isNew) throw new ProblemError('bad_request', { detail: 'publicKey: known already; make a new key' });
    await addGrant(
      transaction,
      {
        ...{ coordinator_id: id, unit_id: unitId, right: right ?? 'coordinate' },
        ...{ from_day: toVietnamDay(now), to_day: right_to_day },
      },
      { kind: 'administrator', id: 'code' },
      now,
    );
    const act = { act: 'coordinator.register', unitId, subject: id };
    await appendAudit(transaction, { kind: 'coordinator', id }, act, now);
  });
  const actor = await authenticateCoordinator(context.db, `Bearer ${token}`);
  return { status: 201, body: { coordinator: await toCoordinator(context, actor), token } };
};

/** The coordinator as the page sees him or her. */
export async function toCoordinator(
  { db, trust, now }: Pick<Context, 'db' | 'trust' | 'now'>,
  actor: CoordinatorActor,
): Promise<Coordinator> {
  const signers = await trust.findSigners(db, actor.unitId);
  return {
    id: actor.coordinatorId,
    name: actor.name,
    unit: await expectUnit(db, actor),
    keyId: actor.keyId,
    enrolled: signers?.keyIds.includes(actor.keyId) ?? false,
    rights: await listRightsAtHome({ db, now }, actor),
  };
}

/** The name of a key in TUF metadata. For these plain values our canonical JSON is the same as TUF's. */
function toKeyId(publicKey: string): string {
  return toSha256(toCanonicalJson({ keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicKey } }));
}
