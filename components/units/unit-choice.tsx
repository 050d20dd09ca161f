import type { Desk } from '../../utils/contract/desk.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { useUniqueId } from '../ui/use-unique-id.ts';

interface UnitChoiceProps {
  words: Dictionary;
  label?: string;
  units: NonNullable<Desk['units']>;
  onChoose: (unitId: string) => void;
}

/** For which of the admin's units the panel is; it stands there only where there are several. */
export function UnitChoice({
  words,
  label = words.panel.unit,
  units: { inFront, all },
  onChoose,
}: UnitChoiceProps) {
  const id = useUniqueId();
  return (
    <div class="unit-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="control"
        value={inFront}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {all.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
    </div>
  );
}
