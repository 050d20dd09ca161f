import { FileSpreadsheet, Printer } from 'lucide';
import type { BoardQuestion } from '../../utils/contract/board-desk.ts';
import type { BoardFileFormat } from '../../utils/contract/report-routes.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { BoardActions } from './board-actions.ts';
import { SavingNote, useSaving } from './saving-note.tsx';

interface BoardFilesProps {
  words: CoordinatorDictionary;
  question: BoardQuestion;
  actions: Pick<BoardActions, 'saveBoard' | 'saveTargetFile' | 'saveReturnedFile' | 'print'>;
}

const FORMATS: readonly BoardFileFormat[] = ['xlsx', 'csv', 'json'];

/** The whole board as a file of the backend's, or on paper as it stands on the screen; what all units reported and got back. */
export function BoardFiles({ words, question, actions }: BoardFilesProps) {
  const { files } = words.coordinator.board;
  const { state, start } = useSaving();
  const busy = state === 'busy';
  return (
    <section class="card stack" aria-label={files.heading}>
      <h3>{files.heading}</h3>
      <p class="small quiet">{files.explain}</p>
      <div class="row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon={FileSpreadsheet}
            disabled={busy}
            onClick={() => void start(() => actions.saveBoard(question, format))}
          >
            {files.formats[format]}
          </Button>
        ))}
        <Button icon={Printer} tone="plain" onClick={actions.print}>
          {files.print}
        </Button>
      </div>
      <p class="small quiet">{files.more}</p>
      <div class="row">
        <Button
          icon={FileSpreadsheet}
          disabled={busy}
          onClick={() => void start(() => actions.saveTargetFile(question))}
        >
          {files.targets}
        </Button>
        <Button
          icon={FileSpreadsheet}
          disabled={busy}
          onClick={() => void start(() => actions.saveReturnedFile(question))}
        >
          {files.returned}
        </Button>
      </div>
      <SavingNote words={words} say={files} state={state} />
    </section>
  );
}
