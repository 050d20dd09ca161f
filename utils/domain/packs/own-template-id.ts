import type { Pack } from '../../contract/pack.ts';
import { toFree, toSlug } from './template-notation.ts';

/**
 * The id for a template that comes into a pack without one that it may keep: that of the pack's own template of this title, so that bringing
 * in the same again makes no second one, or a new one. Its `seed` keeps it apart from those of other packs, as in `newTemplate`. `taken`
 * are the ids of what comes with it.
 */
export function toOwnTemplateId(pack: Pack, title: string, taken: ReadonlySet<string>, seed: string): string {
  const own = pack.templates.find((template) => isSame(template.title, title) && !taken.has(template.id));
  if (own) return own.id;
  const base = `${toSlug(title, '-', 60) || 'mau'}-${toSlug(seed)}`;
  return toFree(base, [...taken, ...pack.templates.map(({ id }) => id)]);
}

const isSame = (a: string, b: string) => a.trim().normalize('NFC') === b.trim().normalize('NFC');
