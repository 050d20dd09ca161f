import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Note } from '../ui/note.tsx';

interface TroubleNoteProps {
  words: CoordinatorDictionary;
  /** `failed`: something broke in the page itself. */
  trouble: CoordinatorTrouble | 'failed';
}

/** What happened, what was kept, what to do. */
export function TroubleNote({ words: { coordinator }, trouble }: TroubleNoteProps) {
  return (
    <Note tone="look">
      <p>{trouble === 'failed' ? coordinator.failed : coordinator.trouble[trouble]}</p>
    </Note>
  );
}
