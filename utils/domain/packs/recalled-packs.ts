import type { Day } from '../../contract/instant.ts';
import type { Pack } from '../../contract/pack.ts';
import type { DeskTemplate } from '../../contract/pack-facts.ts';
import type { Departure } from '../../contract/recall-note.ts';
import type { RecalledPack } from '../../contract/recalled-pack.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { findDeceptive } from './find-deceptive.ts';
import { isInForce } from './is-in-force.ts';

/** A pack that this device held until now, and why it is not in use any more. */
export interface Gone {
  pack: Pack;
  departure: Departure;
}

/** Long enough for an admin who posts once a month to read it. */
const DAYS_SHOWN = 30;

const toKey = ({ id, unitId }: Pick<Pack, 'id' | 'unitId'>) => `${unitId}/${id}`;
const isShown = ({ on }: RecalledPack, today: Day) => toDaysBetween(on, today) < DAYS_SHOWN;

/**
 * What to remember after a refresh: packs that are gone now, and those that were gone before unless they are listed again or it is
 * long ago. A pack that was over anyway is not missed.
 */
export function noteRecalls(
  before: readonly RecalledPack[],
  { gone, held, today }: { gone: readonly Gone[]; held: readonly Pack[]; today: Day },
): RecalledPack[] {
  const missed = gone.filter(({ pack }) => isInForce({ to: pack.validTo }, today));
  const noted = missed.map((each) => toRecalled(each, today));
  const settled = new Set([...held, ...noted].map(toKey));
  return [...noted, ...before.filter((pack) => !settled.has(toKey(pack)) && isShown(pack, today))];
}

function toRecalled({ pack, departure }: Gone, on: Day): RecalledPack {
  const { id, unitId, unitName, title, templates, version } = pack;
  const { cause, note } = departure;
  // The note is about one version, and may not look other than it is; what else there is is told without a reason.
  const reason = note?.version === version && !findDeceptive(note.reason) ? note.reason : undefined;
  return {
    ...(cause === undefined ? {} : { cause }),
    ...(reason === undefined ? {} : { reason }),
    id,
    ...(unitId === undefined ? {} : { unitId }),
    ...(unitName === undefined ? {} : { unitName }),
    title,
    on,
    templates: templates.map(({ id, version, title, contentKind, occasion, source }) => ({
      id,
      version,
      title,
      contentKind,
      occasion,
      source,
    })),
  };
}

/** Templates of packs that were taken back, to be read about and never used; those that came back with another pack are left out. */
export function toRecalledTemplates(
  packs: readonly RecalledPack[],
  present: readonly DeskTemplate[],
  today: Day,
): DeskTemplate[] {
  const known = new Set(present.map(({ id }) => id));
  const recalled: DeskTemplate[] = [];
  for (const pack of packs.filter((each) => isShown(each, today))) {
    const { id: packId, title, unitName, on, cause, reason } = pack;
    const from = {
      title,
      ...(unitName === undefined ? {} : { unitName }),
      ...(cause === undefined ? {} : { cause }),
    };
    const recall = { on, pack: from, ...(reason === undefined ? {} : { reason }) };
    for (const template of pack.templates) {
      if (known.has(template.id)) continue;
      known.add(template.id);
      // Its wording was taken back too; the title stands in for it.
      const parts = [{ locked: template.title }];
      recalled.push({ ...template, tags: [], fields: [], parts, packId, recall });
    }
  }
  return recalled;
}
