import { Lock, LockOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import { lockPart, setPartText, toPartText, unlockPart } from '../../../utils/domain/packs/edit-parts.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useUniqueId } from '../../ui/use-unique-id.ts';
import { PartMoves, type PartProps } from './part-moves.tsx';

interface StretchRowProps extends PartProps {
  /** A blank at a place of the text; without an id a new one. */
  onInsert: (at: number, fieldId: string | undefined) => void;
}

const NEW = '+';

/** A stretch of words with the buttons that lock it and put blanks into it, at the selection or the caret. */
export function StretchRow(props: StretchRowProps) {
  const { words, parts, index, fields, onChange, onInsert } = props;
  const said = words.coordinator.editor.parts;
  const id = useUniqueId();
  const box = useRef<HTMLTextAreaElement>(null);
  const part = parts[index];
  if (!part) return null;
  const text = toPartText(part) ?? '';
  const locked = 'locked' in part;
  const caret = () => box.current?.selectionStart ?? text.length;
  return (
    <li class="part" data-kind={locked ? 'locked' : 'text'}>
      <label class="small quiet row" for={id}>
        <Icon of={locked ? Lock : LockOpen} size={14} />
        {toLabel(said, index + 1, text, locked)}
      </label>
      <textarea
        id={id}
        ref={box}
        class="control"
        value={text}
        rows={toRows(text)}
        spellcheck={false}
        onInput={(event) => onChange(setPartText(parts, index, event.currentTarget.value))}
      />
      <div class="row spread">
        <span class="row">
          {locked ? (
            <Button
              icon={LockOpen}
              label={said.unlockLabel(index + 1)}
              onClick={() => onChange(unlockPart(parts, index))}
            >
              {said.unlock}
            </Button>
          ) : (
            <Button
              icon={Lock}
              label={said.lockLabel(index + 1)}
              disabled={text === ''}
              onClick={() => onChange(lockPart(parts, index, caret(), box.current?.selectionEnd ?? 0))}
            >
              {said.lock}
            </Button>
          )}
          <select
            class="control insert-blank"
            aria-label={said.insertLabel(index + 1)}
            value=""
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              event.currentTarget.value = '';
              if (chosen !== '') onInsert(caret(), chosen === NEW ? undefined : chosen);
            }}
          >
            <option value="">{said.insert}</option>
            {fields.map((field) => (
              <option key={field.id} value={field.id}>
                {field.label}
              </option>
            ))}
            <option value={NEW}>{said.newBlank}</option>
          </select>
        </span>
        <PartMoves {...props} />
      </div>
    </li>
  );
}

type Said = CoordinatorDictionary['coordinator']['editor']['parts'];

function toLabel(said: Said, number: number, text: string, locked: boolean): string {
  if (locked) return said.locked(number);
  return text !== '' && text.trim() === '' ? said.breaks(number) : said.text(number);
}

/** As many rows as the text takes in a box of usual width; browsers that can size a box by its content do better. */
function toRows(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 95)), 0);
  return Math.min(24, rows);
}
