import { Check } from '../../ui/check.tsx';

interface CheckListProps<T> {
  legend: string;
  options: readonly (readonly [T, string])[];
  chosen: readonly T[] | undefined;
  /** Nothing chosen is `undefined`: it does not narrow anything. */
  onChange: (chosen: T[] | undefined) => void;
}

/** Several things to choose from a short list. They are kept in the order of the list, however they were ticked. */
export function CheckList<T extends string | number>(props: CheckListProps<T>) {
  const { legend, options, chosen = [], onChange } = props;
  return (
    <fieldset class="row">
      <legend class="small">{legend}</legend>
      {options.map(([value, label]) => (
        <Check
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(checked) => {
            const next = options
              .map(([each]) => each)
              .filter((each) => (each === value ? checked : chosen.includes(each)));
            onChange(next.length === 0 ? undefined : next);
          }}
        />
      ))}
    </fieldset>
  );
}
