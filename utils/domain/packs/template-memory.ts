import type { Day } from '../../contract/instant.ts';
import type { TemplateMemory, TemplateUse } from '../../contract/template-memory.ts';

export const EMPTY_MEMORY: TemplateMemory = { favourites: [], recent: [], values: [] };

/** How much is kept at most; given by the contract, which the pages of others do not load. */
export interface MemoryMost {
  favourites: number;
  recent: number;
  values: number;
}

/** The memory after one more act. What was used or typed last stands first, and pushes the oldest out. */
export function withUse(
  memory: TemplateMemory,
  { id, favourite, values }: TemplateUse,
  day: Day,
  most: MemoryMost,
): TemplateMemory {
  const others = memory.favourites.filter((known) => known !== id);
  const isFavourite = favourite ?? others.length < memory.favourites.length;
  const labels = new Set(values?.map(({ label }) => label));
  return {
    favourites:
      favourite === undefined
        ? memory.favourites
        : (isFavourite ? [id, ...others] : others).slice(0, most.favourites),
    recent: values
      ? [{ id, day }, ...memory.recent.filter((use) => use.id !== id)].slice(0, most.recent)
      : memory.recent,
    values: values
      ? [...values, ...memory.values.filter(({ label }) => !labels.has(label))].slice(0, most.values)
      : memory.values,
  };
}

/** Forgets what was typed and used. A star is a choice, not a trace: it stays until the admin takes it back. */
export function withoutUses({ favourites }: TemplateMemory): TemplateMemory {
  return { favourites, recent: [], values: [] };
}
