import type { KeptPack, SaveOutcome } from '../contract/coordinator-desk.ts';
import { Pack } from '../contract/pack.ts';
import { toCanonicalJson } from '../domain/activities/canonical-json.ts';
import { numberTemplates, tidyPack } from '../domain/packs/tidy-pack.ts';
import { dropUnsaved, keepUnsaved, readUnsaved } from '../storage/coordinator.ts';
import { askBackend, type CoordinatorDevice } from './coordinator-device.ts';
import { readDraft } from './list-drafts.ts';

/** Keeps what is being typed on this device, whether or not it could be saved. */
export async function keepDraft(
  device: CoordinatorDevice,
  { revision, pack }: { revision: number; pack: Pack },
): Promise<KeptPack> {
  const kept = { revision, pack, keptAt: device.now().toISOString() };
  await keepUnsaved(device.database, kept);
  return kept;
}

/**
 * Saves a pack on the server. What is typed is on this device until the server has it; when somebody else was faster, theirs comes back
 * and nothing is overwritten. `inTurn` is taken for what touches this device only: what is typed meanwhile does not wait for the network.
 */
export async function saveDraft(
  device: CoordinatorDevice,
  given: { revision: number; pack: Pack; inForce?: Pack | undefined },
  inTurn: <Value>(work: () => Promise<Value>) => Promise<Value> = (work) => work(),
): Promise<SaveOutcome> {
  await inTurn(() => keepDraft(device, given));
  const parsed = Pack.safeParse(numberTemplates(tidyPack(given.pack), given.inForce));
  if (!parsed.success) return { trouble: 'invalid_pack' };
  const pack = parsed.data;
  const told = await askBackend(device, 'drafts.save', { body: { revision: given.revision, pack } });
  if ('done' in told) {
    await inTurn(() => dropIfStill(device, given, told.done.revision));
    return told;
  }
  if (told.trouble !== 'conflict') return told;
  const theirs = await readDraft(device, { packId: pack.id, version: pack.version });
  if ('done' in theirs) return { conflict: theirs.done.draft };
  // Not this version is in the way, but another one that is open, or another unit's pack of the same name.
  return theirs.trouble === 'not_found' ? told : theirs;
}

/** Typing may have gone on while the server was asked: then the newer text stays kept, as one that goes on from what was saved. */
async function dropIfStill(
  device: CoordinatorDevice,
  { pack, revision }: { pack: Pack; revision: number },
  saved: number,
): Promise<void> {
  const kept = (await readUnsaved(device.database)).find(
    (candidate) => candidate.pack.id === pack.id && candidate.pack.version === pack.version,
  );
  if (!kept) return;
  if (toCanonicalJson(kept.pack) === toCanonicalJson(pack)) await dropUnsaved(device.database, pack);
  else if (kept.revision === revision) await keepUnsaved(device.database, { ...kept, revision: saved });
}
