import type { DraftSummary, PackDraft } from '../../utils/contract/pack-draft.ts';
import type { SignatureRow } from '../store/draft-signatures.ts';
import { type DraftRow, type ListedDraft, toAuthorIds, toPack } from '../store/drafts.ts';

type Signer = Pick<SignatureRow, 'pack_id' | 'version' | 'coordinator_id'>;

/** A draft as coordinators see it. `signatures` may be those of other drafts too. */
export function toPackDraft(row: DraftRow, signatures: readonly Signer[]): PackDraft {
  return { ...toCommon(row, signatures), sha256: row.sha256, pack: toPack(row) };
}

export function toSummary(row: ListedDraft, signatures: readonly Signer[]): DraftSummary {
  const { title, template_count: templates, share_item_count: shareItems } = row;
  return { ...toCommon(row, signatures), title, templates, shareItems };
}

function toCommon(row: ListedDraft, signatures: readonly Signer[]) {
  const own = signatures.filter(({ pack_id, version }) => pack_id === row.pack_id && version === row.version);
  return {
    packId: row.pack_id,
    version: row.version,
    unitId: row.unit_id,
    state: row.state,
    revision: row.revision,
    authorIds: toAuthorIds(row),
    ...(row.approver_id === null ? {} : { approverId: row.approver_id }),
    ...(row.approver_right === 'review' ? { approverReviews: true as const } : {}),
    ...(row.reason === null ? {} : { reason: row.reason }),
    signedBy: own.map(({ coordinator_id }) => coordinator_id),
    changedAt: row.changed_at,
  };
}
