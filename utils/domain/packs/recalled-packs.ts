import type { Day } from '../../contract/instant.ts';
import type { Pack } from '../../contract/pack.ts';
import type { DeskTemplate } from '../../contract/pack-facts.ts';
import type { RecalledPack } from '../../contract/recalled-pack.ts';
import { toDaysBetween } from '../time/days-between.ts';
import { isInForce } from './is-in-force.ts';

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
  { gone, held, today }: { gone: readonly Pack[]; held: readonly Pack[]; today: Day },
): RecalledPack[] {
  const missed = gone.filter((pack) => isInForce({ to: pack.validTo }, today));
  const noted = missed.map((pack) => toRecalled(pack, today));
  const settled = new Set([...held, ...noted].map(toKey));
  return [...noted, ...before.filter((pack) => !settled.has(toKey(pack)) && isShown(pack, today))];
}

function toRecalled({ id, unitId, unitName, title, templates }: Pack, on: Day): RecalledPack {
  return {
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
    const { id: packId, title, unitName, on } = pack;
    const from = { title, ...(unitName === undefined ? {} : { unitName }) };
    for (const template of pack.templates) {
      if (known.has(template.id)) continue;
      known.add(template.id);
      // Its wording was taken back too; the title stands in for it.
      const parts = [{ locked: template.title }];
      recalled.push({ ...template, tags: [], fields: [], parts, packId, recall: { on, pack: from } });
    }
  }
  return recalled;
}
