import { createHash } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import type { Tables } from '../db/tables.ts';

type AuditRow = Selectable<Tables['audit_events']>;

/** Who, by kind and id; never a name. */
export interface AuditActor {
  kind: AuditRow['actor_kind'];
  id: string;
}

/** What was done. `subject` is the id of what it was done to; nothing that a person wrote. */
export interface AuditAct {
  act: string;
  unitId?: string;
  subject?: string;
}

export interface AuditHead {
  seq: number;
  sha256: string;
}

const GENESIS = '0'.repeat(64);
const PAGE = 2000;

/** Writes the line in the transaction of the act: both are stored, or neither. Call it last, since it makes others wait. */
export async function appendAudit(
  transaction: Transaction<Tables>,
  actor: AuditActor,
  { act, unitId, subject }: AuditAct,
  now: Date,
): Promise<void> {
  const { seq } = await transaction
    .insertInto('audit_head')
    .values({ id: 1, seq: 1 })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((column) => ({ seq: column('audit_head.seq', '+', 1) })),
    )
    .returning('seq')
    .executeTakeFirstOrThrow();
  const before = await transaction
    .selectFrom('audit_events')
    .select('sha256')
    .where('seq', '=', seq - 1)
    .executeTakeFirst();
  const line = {
    seq,
    at: now.toISOString(),
    actor_kind: actor.kind,
    actor_id: actor.id,
    act,
    unit_id: unitId ?? null,
    subject: subject ?? null,
    previous: before?.sha256 ?? GENESIS,
  };
  await transaction
    .insertInto('audit_events')
    .values({ ...line, sha256: toDigest(line) })
    .execute();
}

/**
 * Reads the whole chain and gives its head, and what is wrong with it in words. A chain that was cut at its end or written anew from
 * some line on is whole in itself: only a head that was noted elsewhere finds that.
 */
export async function verifyAudit(
  db: Kysely<Tables>,
  noted?: AuditHead,
): Promise<{ head: AuditHead; damages: string[] }> {
  const damages: string[] = [];
  let head: AuditHead = { seq: 0, sha256: GENESIS };
  let isNotedFound = noted === undefined || noted.seq === 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit_events')
      .selectAll()
      .where('seq', '>', head.seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const { sha256, ...line } of rows) {
      if (line.seq !== head.seq + 1) damages.push(`lines ${head.seq + 1} to ${line.seq - 1} are gone`);
      else if (line.previous !== head.sha256)
        damages.push(`line ${line.seq} does not follow line ${head.seq}`);
      if (toDigest(line) !== sha256) damages.push(`line ${line.seq} was changed`);
      if (line.seq === noted?.seq && sha256 === noted.sha256) isNotedFound = true;
      head = { seq: line.seq, sha256 };
    }
    if (rows.length < PAGE) break;
  }
  const counted = await db.selectFrom('audit_head').select('seq').executeTakeFirst();
  if ((counted?.seq ?? 0) !== head.seq) {
    damages.push(`${counted?.seq ?? 0} lines were written, and the last one is line ${head.seq}`);
  }
  if (!isNotedFound) damages.push(`the noted line ${noted?.seq} is not there as it was`);
  return { head, damages };
}

/** The lines about a device: what it did and what was done to it, oldest first. */
export async function listAuditOf(
  db: Kysely<Tables>,
  deviceId: string,
): Promise<Pick<AuditRow, 'at' | 'act' | 'actor_kind'>[]> {
  return await db
    .selectFrom('audit_events')
    .select(['at', 'act', 'actor_kind'])
    .where((of) => of.or([of('actor_id', '=', deviceId), of('subject', '=', deviceId)]))
    .orderBy('seq')
    .execute();
}

function toDigest(line: Omit<AuditRow, 'sha256'>): string {
  return createHash('sha256').update(toCanonicalJson(line)).digest('hex');
}
