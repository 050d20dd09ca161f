import { Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';

interface EntryCardProps {
  heading: string;
  remove: string;
  onRemove: () => void;
  children: ComponentChildren;
}

/** One entry of a list that is being written. */
export function EntryCard({ heading, remove, onRemove, children }: EntryCardProps) {
  return (
    <section class="card stack" aria-label={heading}>
      <div class="row spread">
        <h3>{heading}</h3>
        <Button tone="plain" icon={Trash2} label={`${remove}: ${heading}`} onClick={onRemove}>
          {remove}
        </Button>
      </div>
      {children}
    </section>
  );
}
