import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { BoardRow } from '../../../utils/contract/week-report.ts';
import { toSilentNames } from '../../../utils/domain/reports/board.ts';
import { weekDays } from '../../../utils/domain/time/iso-week.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

interface BoardReminderProps {
  words: CoordinatorDictionary;
  week: string;
  /** The units that are on the screen. */
  rows: readonly BoardRow[];
  onCopy: (text: string) => Promise<boolean>;
}

const MOST_NAMES = 100;

/** A friendly word to units that have not reported, to be copied and sent by the coordinator. */
export function BoardReminder({ words, week, rows, onCopy }: BoardReminderProps) {
  const { board } = words.coordinator;
  const { remind } = board;
  const [text, setText] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  const names = toSilentNames(rows);
  if (names.length === 0) return null;
  const compose = () => {
    const days = weekDays(week);
    const range = board.range(toShortDate(days[0] ?? ''), toShortDate(days.at(-1) ?? ''));
    const lines = names.slice(0, MOST_NAMES).map(remind.name);
    if (names.length > MOST_NAMES) lines.push(remind.others(names.length - MOST_NAMES));
    setText(remind.message(Number(week.slice(6)), range, lines.join('\n')));
    setCopied(undefined);
  };
  return (
    <section class="card stack" aria-label={remind.heading}>
      <h3>{remind.heading}</h3>
      <p class="small quiet">{remind.explain}</p>
      {text === undefined ? (
        <div>
          <Button onClick={compose}>{remind.open(names.length)}</Button>
        </div>
      ) : (
        <div class="stack board-message">
          <Field label={remind.text} kind="paragraph" value={text} onInput={setText} />
          <div class="row">
            <Button icon={Copy} tone="primary" onClick={() => void onCopy(text).then(setCopied)}>
              {remind.copy}
            </Button>
            <Button tone="plain" onClick={() => setText(undefined)}>
              {words.coordinator.close}
            </Button>
          </div>
          <p class="small" role="status">
            {copied === undefined ? '' : copied ? remind.copied : remind.copyFailed}
          </p>
        </div>
      )}
    </section>
  );
}
