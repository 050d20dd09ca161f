import { useState } from 'preact/hooks';
import type { CoordinatorTrouble, Told } from '../../utils/contract/coordinator-desk.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Note } from '../ui/note.tsx';
import { BoardTrouble } from './board-trouble.tsx';

type Saving = 'busy' | 'saved' | { trouble: CoordinatorTrouble | 'failed' } | undefined;

/** One file of the backend's at a time. */
export function useSaving() {
  const [state, setState] = useState<Saving>();
  const start = async (save: () => Promise<Told<true>>) => {
    setState('busy');
    try {
      const told = await save();
      setState('done' in told ? 'saved' : told);
    } catch (error) {
      console.error(error);
      setState({ trouble: 'failed' });
    }
  };
  return { state, start };
}

interface SavingNoteProps {
  words: CoordinatorDictionary;
  say: { busy: string; saved: string };
  state: Saving;
}

export function SavingNote({ words, say, state }: SavingNoteProps) {
  if (state === 'busy')
    return (
      <p class="small" role="status">
        {say.busy}
      </p>
    );
  if (state === 'saved')
    return (
      <Note tone="good">
        <p>{say.saved}</p>
      </Note>
    );
  return state ? <BoardTrouble words={words} trouble={state.trouble} /> : null;
}
