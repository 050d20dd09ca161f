import { FileSpreadsheet, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { BoardQuestion } from '../../utils/contract/board-desk.ts';
import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { BoardFileFormat } from '../../utils/contract/report-routes.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import type { BoardActions } from './board-actions.ts';
import { BoardTrouble } from './board-trouble.tsx';

interface BoardFilesProps {
  words: CoordinatorDictionary;
  question: BoardQuestion;
  save: BoardActions['saveBoard'];
  onPrint: () => void;
}

const FORMATS: readonly BoardFileFormat[] = ['xlsx', 'csv', 'json'];

/** The whole board as a file of the backend's, or on paper as it stands on the screen. */
export function BoardFiles({ words, question, save, onPrint }: BoardFilesProps) {
  const { files } = words.coordinator.board;
  const [state, setState] = useState<'busy' | 'saved' | { trouble: CoordinatorTrouble | 'failed' }>();
  const start = async (format: BoardFileFormat) => {
    setState('busy');
    try {
      const told = await save(question, format);
      setState('done' in told ? 'saved' : told);
    } catch (error) {
      console.error(error);
      setState({ trouble: 'failed' });
    }
  };
  return (
    <section class="card stack" aria-label={files.heading}>
      <h3>{files.heading}</h3>
      <p class="small quiet">{files.explain}</p>
      <div class="row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon={FileSpreadsheet}
            disabled={state === 'busy'}
            onClick={() => void start(format)}
          >
            {files.formats[format]}
          </Button>
        ))}
        <Button icon={Printer} tone="plain" onClick={onPrint}>
          {files.print}
        </Button>
      </div>
      {state === 'busy' ? (
        <p class="small" role="status">
          {files.busy}
        </p>
      ) : null}
      {state === 'saved' ? (
        <Note tone="good">
          <p>{files.saved}</p>
        </Note>
      ) : null}
      {typeof state === 'object' ? <BoardTrouble words={words} trouble={state.trouble} /> : null}
    </section>
  );
}
