import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  icon?: IconNode;
  tone?: 'normal' | 'primary' | 'plain';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Spoken name when the visible words alone would not tell which thing is meant. */
  label?: string;
}

export function Button({
  children,
  onClick,
  icon,
  tone = 'normal',
  type = 'button',
  disabled,
  label,
}: ButtonProps) {
  return (
    <button
      type={type}
      class="button"
      data-tone={tone}
      disabled={disabled}
      aria-label={label}
      // A button must not take the caret out of Facebook's editor: the text goes in where the admin left it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {icon ? <Icon of={icon} size={16} /> : null}
      {children}
    </button>
  );
}
