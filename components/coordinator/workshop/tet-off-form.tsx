import type { Target } from '../../../utils/contract/target.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Field } from '../../ui/field.tsx';
import { NumberField } from './number-field.tsx';
import { RowList } from './row-list.tsx';

interface TetOffFormProps {
  words: CoordinatorDictionary;
  tetOff: Target['tetOff'];
  onChange: (tetOff: Target['tetOff']) => void;
}

/** The holiday around the first day of the lunar year, whatever its date is. */
export function TetOffForm({ words, tetOff, onChange }: TetOffFormProps) {
  const { targets: said, campaigns } = words.coordinator.editor.plans;
  return (
    <RowList
      words={words}
      said={{ add: said.tetOffAdd, remove: said.dayOffRemove, item: () => said.tetOff }}
      rows={tetOff ? [tetOff] : []}
      most={1}
      nested
      make={() => ({ title: said.tetOff, daysBefore: 1, daysAfter: 3 })}
      onChange={([next]) => onChange(next)}
    >
      {(row, set) => (
        <div class="blank-grid">
          <Field
            label={said.dayOffTitle}
            value={row.title}
            maxLength={80}
            onInput={(title) => set({ title })}
          />
          <NumberField
            label={campaigns.daysBefore}
            value={row.daysBefore}
            most={30}
            onInput={(daysBefore) => set({ daysBefore })}
          />
          <NumberField
            label={campaigns.daysAfter}
            value={row.daysAfter}
            most={30}
            onInput={(daysAfter) => set({ daysAfter })}
          />
        </div>
      )}
    </RowList>
  );
}
