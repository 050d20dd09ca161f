import { ArrowDown, ArrowUp, X } from 'lucide';
import type { TemplateField, TemplatePart } from '../../../utils/contract/template.ts';
import { removePart } from '../../../utils/domain/packs/edit-parts.ts';
import { moveEntry } from '../../../utils/domain/packs/move-entry.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { IconButton } from '../../ui/icon-button.tsx';

export interface PartProps {
  words: CoordinatorDictionary;
  parts: readonly TemplatePart[];
  index: number;
  fields: readonly TemplateField[];
  onChange: (parts: TemplatePart[]) => void;
}

/** What can be done with any part: up, down, away. */
export function PartMoves({ words, parts, index, onChange }: PartProps) {
  const said = words.coordinator.editor.parts;
  return (
    <span class="part-moves">
      {index > 0 ? (
        <IconButton
          icon={ArrowUp}
          label={said.up(index + 1)}
          onClick={() => onChange(moveEntry(parts, index, -1))}
        />
      ) : null}
      {index < parts.length - 1 ? (
        <IconButton
          icon={ArrowDown}
          label={said.down(index + 1)}
          onClick={() => onChange(moveEntry(parts, index, 1))}
        />
      ) : null}
      <IconButton
        icon={X}
        label={said.remove(index + 1)}
        onClick={() => onChange(removePart(parts, index))}
      />
    </span>
  );
}
