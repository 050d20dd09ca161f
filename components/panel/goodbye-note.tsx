import { RefreshCw, X } from 'lucide';
import type { Language } from '../../utils/contract/settings.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface GoodbyeNoteProps {
  words: Dictionary;
  language: Language;
  onClose: () => void;
}

/** Stands where the panel was, after the extension was updated under the page. */
export function GoodbyeNote({ words, language, onClose }: GoodbyeNoteProps) {
  return (
    <div class="goodbye" role="status" lang={language} aria-label={words.panel.product}>
      <Icon of={RefreshCw} />
      <p>{words.panel.reload}</p>
      <IconButton icon={X} label={words.panel.close} onClick={onClose} />
    </div>
  );
}
