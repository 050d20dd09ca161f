import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

export type Tone = 'plain' | 'good' | 'look' | 'ask' | 'bad';

/** A state in a shape and a word; the colour only repeats them. */
export function Chip({
  icon,
  tone = 'plain',
  children,
}: {
  icon?: IconNode;
  tone?: Tone;
  children: ComponentChildren;
}) {
  return (
    <span class="chip" data-tone={tone}>
      {icon ? <Icon of={icon} size={14} /> : null}
      {children}
    </span>
  );
}
