import { CircleCheck } from 'lucide';
import type { TargetProgress } from '../../utils/contract/target-progress.ts';
import { toDayAndMonth } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { useUniqueId } from '../ui/use-unique-id.ts';

interface TargetRowsProps {
  words: Dictionary;
  targets: readonly TargetProgress[];
  /** Whether the unit is one that could have targets. */
  paired: boolean;
}

/** How far the unit is with what it is asked to do. A unit that nobody has asked is told so, and nothing more. */
export function TargetRows({ words, targets, paired }: TargetRowsProps) {
  const say = words.targets;
  if (!paired) return null;
  return (
    <section class="stack" style={{ gap: '4px' }} aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {targets.length === 0 ? <p class="quiet small">{say.none}</p> : null}
      {targets.map((progress) => (
        <TargetRow key={`${progress.target.id} ${progress.from}`} words={words} progress={progress} />
      ))}
    </section>
  );
}

interface TargetRowProps {
  words: Dictionary;
  progress: TargetProgress;
  /** Says the days in the row itself, where several periods of one target stand together. */
  dated?: boolean;
}

/** Label, figure and bar; the source shows on hover and on focus, and what counts is behind the row. */
export function TargetRow({ words, progress, dated = false }: TargetRowProps) {
  const id = useUniqueId();
  const say = words.targets;
  const { target, reached, state, from, to, dayOff } = progress;
  const { title, number } = target.source;
  const share = Math.min(100, (reached / target.number) * 100);
  const days = from === to ? toDayAndMonth(from) : say.days(toDayAndMonth(from), toDayAndMonth(to));
  return (
    <details class="target" data-state={state}>
      <summary aria-describedby={id}>
        <span class="row target-line">
          <span class="small">
            {target.title}
            {dated ? <span class="quiet">{` · ${days}`}</span> : null}
            {dayOff !== undefined && state === 'off' ? (
              <span class="quiet">{` · ${say.off(dayOff)}`}</span>
            ) : null}
          </span>
          <strong class="small">
            {state === 'met' ? <Icon of={CircleCheck} size={14} /> : null}
            {`${reached}/${target.number}`}
          </strong>
        </span>
        <span class="progress" aria-hidden="true">
          <span style={{ width: `${share}%` }} />
        </span>
        <span class="small quiet target-source" id={id}>
          {number === undefined ? title : `${title} (${number})`}
        </span>
      </summary>
      <div class="small stack target-why" style={{ gap: '2px' }}>
        <p class="quiet">{`${say.period[target.period]}: ${days}`}</p>
        <p>{say.counts[target.kind]}</p>
        <CountedList words={words} progress={progress} />
      </div>
    </details>
  );
}

function CountedList({ words, progress }: { words: Dictionary; progress: TargetProgress }) {
  const say = words.targets;
  const { counted, notCounted, elsewhere } = progress;
  const lines = [
    ...counted.map(({ kind, number }) => say.counted(number, words.reports.activityKinds[kind])),
    ...(elsewhere > 0 ? [say.elsewhere(elsewhere)] : []),
    ...notCounted.map(({ why, number }) => say.notCounted[why](number)),
  ];
  if (lines.length === 0) return <p class="quiet">{say.nothingYet}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
