import { NotebookPen } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { OutboxStatus } from '../../utils/contract/desk.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface PanelHandleProps {
  words: Dictionary;
  outbox: OutboxStatus;
  /** Whether the handle takes the keyboard focus when it appears. */
  focused: boolean;
  onOpen: () => void;
}

/** The folded panel: a slim grip at the right edge, with the number of entries that have not been sent. */
export function PanelHandle({ words, outbox, focused, onOpen }: PanelHandleProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const unsent = outbox.waiting + outbox.refused;
  return (
    <button
      ref={button}
      type="button"
      class="handle"
      aria-label={words.panel.handleLabel(unsent)}
      onClick={onOpen}
    >
      <Icon of={NotebookPen} size={18} />
      <span class="word">{words.panel.handle}</span>
      {unsent > 0 ? <span class="count">{unsent}</span> : null}
    </button>
  );
}
