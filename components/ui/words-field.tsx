import { useState } from 'preact/hooks';
import { Field } from './field.tsx';

interface WordsFieldProps {
  label: string;
  hint?: string;
  words: readonly string[];
  onInput: (words: string[]) => void;
}

const toWords = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Several words in one box, with commas between them. A comma that is being typed stays where it is. */
export function WordsField({ label, hint, words, onInput }: WordsFieldProps) {
  const [text, setText] = useState(words.join(', '));
  const shown = toWords(text).join() === words.join() ? text : words.join(', ');
  return (
    <Field
      label={label}
      hint={hint}
      value={shown}
      onInput={(typed) => {
        setText(typed);
        onInput(toWords(typed));
      }}
    />
  );
}
