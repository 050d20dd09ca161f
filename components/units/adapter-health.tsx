import { CircleCheck, CircleDashed, CircleDot, CircleX, type IconNode } from 'lucide';
import type {
  CheckedFinder,
  FinderRecord,
  FinderState,
  AdapterHealthRecord as Health,
} from '../../utils/contract/adapter-health.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Chip, type Tone } from '../ui/chip.tsx';
import { Note } from '../ui/note.tsx';

interface AdapterHealthProps {
  words: FullDictionary;
  health: Health | undefined;
}

/** Without these nothing can be inserted or checked; everything else is a comfort. */
const NEEDED: readonly CheckedFinder[] = ['composer', 'editor', 'publish'];

const LOOKS: Record<FinderState, { icon: IconNode; tone: Tone }> = {
  found: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDot, tone: 'look' },
  not_found: { icon: CircleX, tone: 'bad' },
  not_here: { icon: CircleDashed, tone: 'plain' },
};

/** Whether the extension still recognises what it needs on Facebook, thing by thing. */
export function AdapterHealth({ words, health }: AdapterHealthProps) {
  const text = words.units.health;
  const names = Object.keys(text.finders) as CheckedFinder[];
  return (
    <section class="card stack" aria-label={text.heading}>
      <h2>{text.heading}</h2>
      <p class="quiet">{text.explain}</p>
      {health === undefined ? <p>{text.never}</p> : null}
      {NEEDED.some((name) => health?.finders[name]?.state === 'not_found') ? (
        <Note tone="look">
          <p>{text.lost}</p>
        </Note>
      ) : null}
      {health === undefined ? null : (
        <>
          <ul class="finders">
            {names.map((name) => (
              <Finder key={name} words={words} name={name} record={health.finders[name]} />
            ))}
          </ul>
          <p class="small quiet">{text.version(health.version)}</p>
        </>
      )}
    </section>
  );
}

interface FinderProps {
  words: FullDictionary;
  name: CheckedFinder;
  record: FinderRecord | undefined;
}

function Finder({ words, name, record }: FinderProps) {
  const text = words.units.health;
  const state = record?.state ?? 'not_here';
  const { icon, tone } = LOOKS[state];
  return (
    <li>
      <span>
        {text.finders[name]}
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
