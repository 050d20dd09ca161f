import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

interface EntryCardProps {
  words: CoordinatorDictionary;
  heading: string;
  remove: string;
  onRemove: () => void;
  /** Absent at the ends of the list. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  /** A list within an entry: less of a frame, and the word on the button is left to its name. */
  nested: boolean;
  children: ComponentChildren;
}

/** One entry of a list that is being written. */
export function EntryCard(props: EntryCardProps) {
  const { words, heading, remove, onRemove, onUp, onDown, nested, children } = props;
  const { rows } = words.coordinator.editor.plans;
  const label = `${remove}: ${heading}`;
  return (
    <section class={nested ? 'entry-row' : 'card stack'} aria-label={heading}>
      <div class="row spread">
        {nested ? <h4>{heading}</h4> : <h3>{heading}</h3>}
        <span class="entry-moves">
          {onUp ? <IconButton icon={ArrowUp} label={rows.up(heading)} onClick={onUp} /> : null}
          {onDown ? <IconButton icon={ArrowDown} label={rows.down(heading)} onClick={onDown} /> : null}
          {nested ? (
            <IconButton icon={Trash2} label={label} onClick={onRemove} />
          ) : (
            <Button tone="plain" icon={Trash2} label={label} onClick={onRemove}>
              {remove}
            </Button>
          )}
        </span>
      </div>
      {children}
    </section>
  );
}
