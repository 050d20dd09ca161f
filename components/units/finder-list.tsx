import type {
  AdapterHealthRecord,
  CheckedFinder,
  FinderRecord,
} from '../../utils/contract/adapter-health.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Chip } from '../ui/chip.tsx';
import { FINDER_LOOKS } from './finder-looks.ts';

export interface FinderListProps {
  words: Dictionary;
  health: AdapterHealthRecord;
}

/** Each thing that the extension looks for on Facebook: whether it is seen, how many, and when it last was. */
export function FinderList({ words, health }: FinderListProps) {
  const names = Object.keys(words.health.finders) as CheckedFinder[];
  return (
    <ul class="finders">
      {names.map((name) => (
        <Finder key={name} words={words} name={name} record={health.finders[name]} />
      ))}
    </ul>
  );
}

interface FinderProps {
  words: Dictionary;
  name: CheckedFinder;
  record: FinderRecord | undefined;
}

function Finder({ words, name, record }: FinderProps) {
  const text = words.health;
  const state = record?.state ?? 'not_here';
  const { icon, tone } = FINDER_LOOKS[state];
  return (
    <li>
      <span>
        {text.finders[name]}
        {record !== undefined && record.found > 0 ? (
          <span class="small quiet">{text.seen(record.found)}</span>
        ) : null}
        {record?.goodAt === undefined ? null : (
          <span class="small quiet">{text.lastGood(toVietnamDayAndTime(record.goodAt))}</span>
        )}
        {record !== undefined && record.leftOut > 0 ? (
          <span class="small quiet">{text.leftOut(record.leftOut)}</span>
        ) : null}
      </span>
      <Chip icon={icon} tone={tone}>
        {text.states[state]}
      </Chip>
    </li>
  );
}
