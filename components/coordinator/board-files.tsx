import { FileSpreadsheet, FileText, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { BoardQuestion } from '../../utils/contract/board-desk.ts';
import type { CoordinatorTrouble } from '../../utils/contract/coordinator-desk.ts';
import type { Period, PeriodKind } from '../../utils/contract/period.ts';
import type { BoardFileFormat } from '../../utils/contract/report-routes.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { toPeriod, toPeriodNumber } from '../../utils/domain/time/period.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Note } from '../ui/note.tsx';
import type { BoardActions } from './board-actions.ts';
import { BoardTrouble } from './board-trouble.tsx';

interface BoardFilesProps {
  words: CoordinatorDictionary;
  question: BoardQuestion;
  save: BoardActions['saveBoard'];
  onPrint: () => void;
}

const FORMATS: readonly BoardFileFormat[] = ['docx', 'xlsx', 'csv', 'json'];
const KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'year'];

/** The board of the week on the screen, or of the month, quarter or year that it belongs to, as a file of the backend's; or on paper as it stands there. */
export function BoardFiles({ words, question, save, onPrint }: BoardFilesProps) {
  const { files } = words.coordinator.board;
  const [state, setState] = useState<'busy' | 'saved' | { trouble: CoordinatorTrouble | 'failed' }>();
  const [kind, setKind] = useState<PeriodKind>('week');
  // Like its report, a week belongs where its Thursday is.
  const toPeriodOf = (kind: PeriodKind): Period => toPeriod(kind, weekDays(question.week)[3] ?? '');
  const start = async (format: BoardFileFormat) => {
    setState('busy');
    try {
      const { unit, tree } = question;
      const told = await save({ unit, tree, period: toPeriodOf(kind) }, format);
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
      <Choice
        label={files.period}
        value={kind}
        options={KINDS.map((kind) => ({ value: kind, label: toLabel(toPeriodOf(kind), kind, words) }))}
        onChange={setKind}
      />
      <div class="row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon={format === 'docx' ? FileText : FileSpreadsheet}
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

/** "Tháng 11 năm 2026": a week belongs to one of each. */
function toLabel(period: Period, kind: PeriodKind, { coordinator }: CoordinatorDictionary): string {
  return coordinator.board.files.periods[kind](toPeriodNumber(period), period.slice(0, 4));
}
