import { SquarePen } from 'lucide';
import { Icon } from '../../ui/icon.tsx';
import { PartMoves, type PartProps } from './part-moves.tsx';

/** A blank between two stretches. What it is called and takes is written below, in the list of blanks. */
export function BlankRow(props: PartProps & { fieldId: string }) {
  const { words, fields, fieldId } = props;
  const said = words.coordinator.editor.parts;
  const label = fields.find(({ id }) => id === fieldId)?.label ?? fieldId;
  return (
    <li class="part" data-kind="field">
      <span class="row">
        <Icon of={SquarePen} size={16} />
        <strong>{said.blank(label.trim() === '' ? said.unnamed : label)}</strong>
      </span>
      <PartMoves {...props} />
    </li>
  );
}
