import { RefreshCw } from 'lucide';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** Instead of a page of ours whose data could not be read. The chosen language is among what is not known, so it is said in the first one. */
export function UnreadPage({ onAgain }: { onAgain: () => void }) {
  const { units } = toFullDictionary('vi');
  return (
    <main class="popup stack" lang="vi">
      <Note tone="look">
        <p>{units.unread.explain}</p>
      </Note>
      <div class="row">
        <Button icon={RefreshCw} onClick={onAgain}>
          {units.unread.again}
        </Button>
      </div>
    </main>
  );
}
