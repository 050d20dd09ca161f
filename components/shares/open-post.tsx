import type { ShareEntry } from '../../utils/contract/share-state.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** Which item of the checklist the open post is, and how sure that is. */
export interface OpenShare {
  entry: ShareEntry;
  certainty: 'certain' | 'likely';
}

interface OpenPostProps {
  words: Dictionary;
  open: OpenShare;
  onConfirm: (itemId: string) => void;
}

/** Says what the open post is on the checklist. What is only likely is asked, never assumed. */
export function OpenPost({ words, open, onConfirm }: OpenPostProps) {
  const { item } = open.entry;
  if (open.certainty === 'certain') {
    return (
      <Note tone="good">
        <p>{words.shares.openIs(item.title)}</p>
      </Note>
    );
  }
  return (
    <Note tone="look">
      <p>{words.shares.openMayBe(item.title)}</p>
      <Button onClick={() => onConfirm(item.id)}>{words.shares.confirm}</Button>
    </Note>
  );
}
