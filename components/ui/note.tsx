import { CircleAlert, CircleCheck, type IconNode, Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type NoteTone = 'info' | 'good' | 'look' | 'ask' | 'bad';

interface NoteProps {
  tone?: NoteTone;
  icon?: IconNode;
  children: ComponentChildren;
}

const ICONS = { info: Info, good: CircleCheck, look: CircleAlert, ask: CircleAlert, bad: CircleAlert };

/** A sentence about what happened. Read out politely when it appears. */
export function Note({ tone = 'info', icon = ICONS[tone], children }: NoteProps) {
  return (
    <div class="note" data-tone={tone} role="status">
      <Icon of={icon} size={18} />
      <div>{children}</div>
    </div>
  );
}
