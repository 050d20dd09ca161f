import type { IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  of: IconNode;
  size?: number;
}

/** One drawing of the Lucide set. Always beside a word or inside a labelled button, so it is hidden from screen readers. */
export function Icon({ of, size = 20 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
