import type { SigningCheck, SigningSummary, Told } from '../contract/coordinator-desk.ts';
import type { Pack } from '../contract/pack.ts';
import type { DraftSummary, PackDraft } from '../contract/pack-draft.ts';
import { toStage } from '../domain/packs/pack-life.ts';
import { toPackText } from '../domain/packs/pack-text.ts';
import { type HashedPack, readCandidate } from '../domain/packs/read-candidate.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { findConnection } from '../storage/coordinator.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';
import { listDrafts, readDraft } from './list-drafts.ts';
import { findPublicHalf, hashText, signText } from './signing-key.ts';

/**
 * Fetches what is to be signed and holds every line of it against packs that this device reads and hashes itself. Only what comes out
 * of this may be signed. The unit's list is fetched with it: the one on the screen may not have come yet, or be from before a colleague
 * published or took back something, and would make the server look as if it had slipped that in.
 */
export async function checkCandidate(device: CoordinatorDevice, draft: PackDraft): Promise<SigningCheck> {
  const connection = await findConnection(device.database);
  if (!connection) return { trouble: 'not_paired' };
  const own = await toHashed(device, draft.pack);
  if (own.sha256 !== draft.sha256) return { refused: 'pack_differs' };
  const listed = await listDrafts(device);
  if ('trouble' in listed) return listed;
  const { drafts } = listed.done;
  const others = await readOthers(device, draft.packId, drafts);
  if ('trouble' in others) return others;
  const candidate = await askBackend(device, 'drafts.candidate', {
    query: { packId: draft.packId, version: String(draft.version) },
  });
  if ('trouble' in candidate) return candidate;
  const read = readCandidate({
    candidate: candidate.done,
    unitId: connection.coordinator.unit.id,
    own,
    recalled: toStage(draft) === 'recall_asked',
    reason: draft.reason,
    formerRecalls: drafts.filter(({ state }) => state === 'recalled'),
    others: others.done,
    today: toVietnamDay(device.now()),
  });
  return 'summary' in read ? { done: read.summary } : read;
}

/** Signs exactly what was checked and shown. */
export async function signDraft(
  device: CoordinatorDevice,
  draft: PackDraft,
  summary: SigningSummary,
): Promise<Told<PackDraft>> {
  const key = await findPublicHalf(device);
  const signature = key && (await signText(device, summary.canonical));
  if (!key || !signature) return { trouble: 'key_missing' };
  const { packId, version, revision } = draft;
  return await askBackend(device, 'drafts.sign', {
    body: { packId, version, revision, keyId: key.keyId, signature },
  });
}

/** The other packs in force, read one by one: the list names them, but only their bytes can be held against a hash. */
async function readOthers(
  device: CoordinatorDevice,
  packId: string,
  all: readonly DraftSummary[],
): Promise<Told<HashedPack[]>> {
  const hashed: HashedPack[] = [];
  for (const { packId: id, version, state } of all) {
    if (id === packId || state !== 'published') continue;
    const told = await readDraft(device, { packId: id, version });
    if ('trouble' in told) return told;
    hashed.push(await toHashed(device, told.done.draft.pack));
  }
  return { done: hashed };
}

async function toHashed(device: CoordinatorDevice, pack: Pack): Promise<HashedPack> {
  const text = toPackText(pack);
  return {
    pack,
    sha256: await hashText(device.subtle, text),
    bytes: new TextEncoder().encode(text).length,
  };
}
