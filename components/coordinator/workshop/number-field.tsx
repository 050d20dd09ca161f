import { Field } from '../../ui/field.tsx';

interface NumberFieldProps {
  label: string;
  value: number;
  most: number;
  onInput: (value: number) => void;
}

/** A whole number from 0 on; what is no digit is not taken. An empty box is 0. */
export function NumberField({ label, value, most, onInput }: NumberFieldProps) {
  return (
    <Field
      label={label}
      hint="0"
      value={value === 0 ? '' : String(value)}
      inputMode="numeric"
      maxLength={String(most).length}
      onInput={(typed) => onInput(Math.min(Number(typed.replace(/\D/g, '')), most))}
    />
  );
}
