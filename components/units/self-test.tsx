import type { AdapterHealthRecord, FinderState } from '../../utils/contract/adapter-health.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { FINDER_LOOKS, FinderList, isNeededLost } from './finder-list.tsx';

interface SelfTestProps {
  words: Dictionary;
  health: AdapterHealthRecord | undefined;
}

/** How well the panel sees Facebook, in one quiet line that opens to the finders one by one. */
export function SelfTest({ words, health }: SelfTestProps) {
  const text = words.health;
  const count = (state: FinderState) =>
    Object.values(health?.finders ?? {}).filter((record) => record.state === state).length;
  const [found, partly, lost] = [count('found'), count('partly'), count('not_found')];
  const [verdict, looks] =
    lost > 0
      ? (['lost', FINDER_LOOKS.not_found] as const)
      : partly > 0
        ? (['partly', FINDER_LOOKS.partly] as const)
        : found > 0
          ? (['good', FINDER_LOOKS.found] as const)
          : (['never', FINDER_LOOKS.not_here] as const);
  return (
    <div class="self-test">
      {isNeededLost(health) ? (
        <Note tone="look">
          <p>{text.lost}</p>
        </Note>
      ) : null}
      <details data-verdict={verdict}>
        <summary class="small quiet">
          <Icon of={looks.icon} />
          <span>{text.summary[verdict]}</span>
          {health === undefined || verdict === 'good' ? null : (
            <span class="tally">{text.tally(found, partly, lost)}</span>
          )}
        </summary>
        {health === undefined ? (
          <p class="small quiet">{text.never}</p>
        ) : (
          <FinderList words={words} health={health} />
        )}
      </details>
    </div>
  );
}
