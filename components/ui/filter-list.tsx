interface FilterListProps<T extends string> {
  label: string;
  all: string;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
}

/** A list whose first entry narrows nothing, so that it needs no words of its own beside it. */
export function FilterList<T extends string>({ label, all, value, options, onChange }: FilterListProps<T>) {
  return (
    <select
      class="control"
      aria-label={label}
      value={value ?? ''}
      data-chosen={value !== undefined}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value)
      }
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
