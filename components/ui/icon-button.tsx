import type { IconNode } from 'lucide';
import { Icon } from './icon.tsx';

interface IconButtonProps {
  icon: IconNode;
  label: string;
  /** Of a button that opens and closes something. */
  expanded?: boolean;
  onClick: () => void;
}

export function IconButton({ icon, label, expanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-tone="plain"
      data-icon-only
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
