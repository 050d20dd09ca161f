import { NotebookPen } from 'lucide';
import type { OutboxStatus } from '../../utils/contract/desk.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

interface PanelHandleProps {
  words: Dictionary;
  outbox: OutboxStatus;
  onOpen: () => void;
}

/** The folded panel: a slim grip at the right edge, with the number of entries that have not been sent. */
export function PanelHandle({ words, outbox, onOpen }: PanelHandleProps) {
  const unsent = outbox.waiting + outbox.refused;
  return (
    <button type="button" class="handle" aria-label={words.panel.handleLabel(unsent)} onClick={onOpen}>
      <Icon of={NotebookPen} size={18} />
      <span class="word">{words.panel.handle}</span>
      {unsent > 0 ? <span class="count">{unsent}</span> : null}
    </button>
  );
}
