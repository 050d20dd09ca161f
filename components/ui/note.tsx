import { CircleAlert, CircleCheck, Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface NoteProps {
  tone?: 'info' | 'good' | 'look' | 'bad';
  children: ComponentChildren;
}

const ICONS = { info: Info, good: CircleCheck, look: CircleAlert, bad: CircleAlert };

/** A sentence about what happened. Read out politely when it appears. */
export function Note({ tone = 'info', children }: NoteProps) {
  return (
    <div class="note" data-tone={tone} role="status">
      <Icon of={ICONS[tone]} size={18} />
      <div>{children}</div>
    </div>
  );
}
