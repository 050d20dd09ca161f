import { FileSpreadsheet, FileText, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { BoardQuestion } from '../../../utils/contract/board-desk.ts';
import type { Period, PeriodKind } from '../../../utils/contract/period.ts';
import type { BoardFileFormat } from '../../../utils/contract/report-routes.ts';
import { weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toPeriod, toWrittenNumber } from '../../../utils/domain/time/period.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import type { BoardActions } from '../board-actions.ts';
import { SavingNote, useSaving } from '../saving-note.tsx';

interface BoardFilesProps {
  words: CoordinatorDictionary;
  question: BoardQuestion;
  actions: Pick<BoardActions, 'saveBoard' | 'saveTargetFile' | 'saveReturnedFile' | 'print'>;
}

const FORMATS: readonly BoardFileFormat[] = ['docx', 'xlsx', 'csv', 'json'];
const KINDS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'year'];

/**
 * The board of the week on the screen, or of the month, quarter or year that it belongs to, as a file of the backend's; or on paper as it
 * stands there; what all units reported and got back.
 */
export function BoardFiles({ words, question, actions }: BoardFilesProps) {
  const { files } = words.coordinator.board;
  const { state, start } = useSaving();
  const busy = state === 'busy';
  const [kind, setKind] = useState<PeriodKind>('week');
  // Like its report, a week belongs where its Thursday is.
  const toPeriodOf = (kind: PeriodKind): Period => toPeriod(kind, weekDays(question.week)[3] ?? '');
  const { unit, tree } = question;
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
            disabled={busy}
            onClick={() =>
              void start(() => actions.saveBoard({ unit, tree, period: toPeriodOf(kind) }, format))
            }
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

/** "Tháng 11 năm 2026": a week belongs to one of each. */
function toLabel(period: Period, kind: PeriodKind, { coordinator }: CoordinatorDictionary): string {
  return coordinator.board.files.periods[kind](toWrittenNumber(period), period.slice(0, 4));
}
