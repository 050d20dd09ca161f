import type { FactNames } from '../../utils/domain/packs/diff-facts.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';

/** The names of codes for who reads a comparison. */
export function toFactNames({ reports, coordinator: { editor } }: CoordinatorDictionary): FactNames {
  return {
    contentKinds: reports.contentKinds,
    levels: editor.aim.levelNames,
    blankKinds: editor.blanks.kinds,
    fills: editor.blanks.fills,
  };
}
