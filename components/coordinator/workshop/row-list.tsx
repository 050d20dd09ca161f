import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { moveEntry } from '../../../utils/domain/packs/move-entry.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { EntryCard } from './entry-card.tsx';

/** Some values of a row; `undefined` takes one away. */
export type RowChange<T> = { [name in keyof T]?: T[name] | undefined };

interface RowListProps<T extends object> {
  words: CoordinatorDictionary;
  said: { none?: string; add?: string; remove: string; item: (number: number) => string };
  rows: readonly T[];
  /** Most rows that a pack may have of these. */
  most?: number;
  nested?: boolean;
  /** Absent where an entry comes about in another way than by a button. */
  make?: () => T;
  onChange: (rows: T[]) => void;
  children: (row: T, change: (over: RowChange<T>) => void, index: number) => ComponentChildren;
}

/** A list whose entries are added, written, moved and taken away: the one form of every list in a pack. */
export function RowList<T extends object>(props: RowListProps<T>) {
  const { words, said, rows, most = 0, nested = false, make, onChange, children } = props;
  return (
    <div class="stack">
      {rows.length === 0 && said.none ? <p class="quiet">{said.none}</p> : null}
      {rows.map((row, index) => (
        <EntryCard
          // Names are being typed, and some rows have none; the place is what stays.
          key={`${index}`}
          words={words}
          heading={said.item(index + 1)}
          remove={said.remove}
          nested={nested}
          onRemove={() => onChange(rows.filter((_, at) => at !== index))}
          onUp={index === 0 ? undefined : () => onChange(moveEntry(rows, index, -1))}
          onDown={index === rows.length - 1 ? undefined : () => onChange(moveEntry(rows, index, 1))}
        >
          {children(row, (over) => onChange(rows.with(index, withValue(row, over))), index)}
        </EntryCard>
      ))}
      {make && rows.length < most ? (
        <div>
          <Button icon={Plus} onClick={() => onChange([...rows, make()])}>
            {said.add}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
