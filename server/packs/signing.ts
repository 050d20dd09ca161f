import type { Kysely } from 'kysely';
import { toStage } from '../../utils/domain/packs/pack-life.ts';
import type { Tables } from '../db/tables.ts';
import { ProblemError } from '../http/problem.ts';
import type { DraftRow } from '../store/drafts.ts';
import type { Candidate, PackChange, Trust } from '../trust.ts';

/** What two people agreed on is signed soon, or looked at again: the list's year of validity runs from then on. */
const SIGN_WITHIN_MS = 30 * 86_400_000;

/**
 * What signing this draft would change.
 * @throws {ProblemError} `not_allowed` when it does not wait for signatures, or has waited too long.
 */
export function expectChange(row: DraftRow, now: Date): PackChange {
  const stage = toStage({ state: row.state, ...(row.reason === null ? {} : { reason: row.reason }) });
  if ((stage !== 'approved' && stage !== 'recall_asked') || row.decided_at === null) {
    throw new ProblemError('not_allowed', { detail: `${row.state}: there is nothing to sign` });
  }
  if (now.getTime() - Date.parse(row.decided_at) > SIGN_WITHIN_MS) {
    throw new ProblemError('not_allowed', {
      detail:
        'it was agreed on more than 30 days ago: save it and have it reviewed again, or ask for the recall again',
    });
  }
  return {
    packId: row.pack_id,
    version: row.version,
    decidedAt: row.decided_at,
    ...(stage === 'approved' ? { body: row.body } : { reason: row.reason ?? '' }),
  };
}

/** What is to be signed for a draft. */
export async function expectCandidate(
  db: Kysely<Tables>,
  trust: Trust,
  row: DraftRow,
  now: Date,
): Promise<Candidate> {
  return await trust.candidate(db, row.unit_id, expectChange(row, now));
}
