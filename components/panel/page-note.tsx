import { EyeOff, RefreshCw, X } from 'lucide';
import type { Language } from '../../utils/contract/settings.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface PageNoteProps {
  /** `gone`: the extension was updated under the page. `not_in_sight`: the page covered the panel. */
  about: 'gone' | 'not_in_sight';
  words: Dictionary;
  language: Language;
  onClose: () => void;
}

/** A short note in a corner of the page, for what cannot be said in the panel: because it is gone, folded or covered. */
export function PageNote({ about, words, language, onClose }: PageNoteProps) {
  return (
    <div class="page-note" role="status" lang={language} aria-label={words.panel.product}>
      <Icon of={about === 'gone' ? RefreshCw : EyeOff} />
      <p>{about === 'gone' ? words.panel.reload : words.panel.notInSight}</p>
      <IconButton icon={X} label={words.panel.close} onClick={onClose} />
    </div>
  );
}
