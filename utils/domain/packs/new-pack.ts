import type { Day } from '../../contract/instant.ts';
import type { Pack } from '../../contract/pack.ts';
import type { Coordinator } from '../../contract/pack-draft.ts';
import type { Template } from '../../contract/template.ts';
import { toFree, toSlug } from './template-notation.ts';

type Author = Pick<Coordinator, 'name' | 'unit'>;

/** An empty pack of the coordinator's unit. `seed` keeps two packs of two people from getting one name. */
export function newPack(author: Author, today: Day, taken: readonly string[], seed: string): Pack {
  return {
    schema: 1,
    id: toFree(toSlug(`goi-${today}-${seed}`, '-', 70), taken),
    version: 1,
    unitId: author.unit.id,
    unitName: author.unit.name,
    title: '',
    issuedOn: today,
    author: { by: author.name, on: today },
    pages: [],
    templates: [],
    shareItems: [],
  };
}

/** The next version of a pack, to be written by somebody who need not have written the one before. */
export function toNextVersion(pack: Pack, version: number, author: Author, today: Day): Pack {
  const { approver: _approver, ...rest } = pack;
  return { ...rest, version, issuedOn: today, author: { by: author.name, on: today } };
}

/**
 * An empty template with room to write in. `seed` keeps it apart from those of other packs: of two templates with one id a page
 * admin sees only one.
 */
export function newTemplate(title: string, taken: readonly string[], seed: string): Template {
  return {
    id: toFree(toSlug(`mau-${seed}`, '-', 70), taken),
    version: 1,
    title,
    contentKind: 'khac',
    occasion: '',
    tags: [],
    source: { title: '' },
    fields: [],
    parts: [{ text: '' }],
  };
}
