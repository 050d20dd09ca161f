import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Note } from '../ui/note.tsx';

interface BoardTroubleProps {
  words: CoordinatorDictionary;
  trouble: CoordinatorTrouble | 'failed';
  /** Sentences for what means something else here. */
  instead?: Partial<Record<CoordinatorTrouble, string>>;
}

/** What happened, what was kept, what to do: of a board, on which nobody writes anything. */
export function BoardTrouble({ words: { coordinator }, trouble, instead = {} }: BoardTroubleProps) {
  const own: Partial<Record<CoordinatorTrouble, string>> = { ...coordinator.board.trouble, ...instead };
  return (
    <Note tone="look">
      <p>{trouble === 'failed' ? coordinator.failed : (own[trouble] ?? coordinator.trouble[trouble])}</p>
    </Note>
  );
}
