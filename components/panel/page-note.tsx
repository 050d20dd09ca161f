import { EyeOff, PictureInPicture2, RefreshCw, X } from 'lucide';
import type { Language } from '../../utils/contract/settings.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface PageNoteProps {
  /** `gone`: the extension was updated under the page. `not_in_sight`: the page covered the panel. `docked`: how to
   * open the side panel where the browser does not let us. */
  about: 'gone' | 'not_in_sight' | 'docked';
  words: Dictionary;
  language: Language;
  onClose: () => void;
}

const ICONS = { gone: RefreshCw, not_in_sight: EyeOff, docked: PictureInPicture2 };

/** A short note in a corner of the page, for what cannot be said in the panel: because it is gone, folded or covered. */
export function PageNote({ about, words, language, onClose }: PageNoteProps) {
  const { reload, notInSight, dockHow } = words.panel;
  const sentences = { gone: reload, not_in_sight: notInSight, docked: dockHow };
  return (
    <div class="page-note" role="status" lang={language} aria-label={words.panel.product}>
      <Icon of={ICONS[about]} />
      <p>{sentences[about]}</p>
      <IconButton icon={X} label={words.panel.close} onClick={onClose} />
    </div>
  );
}
