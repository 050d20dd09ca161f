import type { Told } from '../contract/coordinator-desk.ts';
import { type DraftMove, type PackDraft, Reason } from '../contract/pack-draft.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';

/** Submits, withdraws, sends back, rejects, approves or recalls the very revision that the person has read. */
export async function moveDraft(
  device: CoordinatorDevice,
  draft: Pick<PackDraft, 'packId' | 'version' | 'revision'>,
  move: Exclude<DraftMove, 'edit' | 'sign'>,
  given?: string,
): Promise<Told<PackDraft>> {
  const reason = Reason.safeParse(given);
  if (needsReason(move) && !reason.success) return { trouble: 'bad_request' };
  const { packId, version, revision } = draft;
  return await askBackend(device, 'drafts.move', {
    body: { packId, version, revision, move, ...(reason.success ? { reason: reason.data } : {}) },
  });
}

function needsReason(move: DraftMove): boolean {
  return move === 'ask_changes' || move === 'reject' || move === 'recall';
}
