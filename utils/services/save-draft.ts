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
 * and nothing is overwritten.
 */
export async function saveDraft(
  device: CoordinatorDevice,
  given: { revision: number; pack: Pack; inForce?: Pack | undefined },
): Promise<SaveOutcome> {
  await keepDraft(device, given);
  const parsed = Pack.safeParse(numberTemplates(tidyPack(given.pack), given.inForce));
  if (!parsed.success) return { trouble: 'invalid_pack' };
  const pack = parsed.data;
  const told = await askBackend(device, 'drafts.save', { body: { revision: given.revision, pack } });
  if ('done' in told) {
    await dropIfStill(device, given.pack);
    return told;
  }
  if (told.trouble !== 'conflict') return told;
  const theirs = await readDraft(device, { packId: pack.id, version: pack.version });
  if ('done' in theirs) return { conflict: theirs.done.draft };
  // Not this version is in the way, but another one that is open, or another unit's pack of the same name.
  return theirs.trouble === 'not_found' ? told : theirs;
}

/** Typing may have gone on while the server was asked: then the newer text stays kept. */
async function dropIfStill(device: CoordinatorDevice, pack: Pack): Promise<void> {
  const kept = (await readUnsaved(device.database)).find(
    (candidate) => candidate.pack.id === pack.id && candidate.pack.version === pack.version,
  );
  if (kept && toCanonicalJson(kept.pack) === toCanonicalJson(pack)) await dropUnsaved(device.database, pack);
}
