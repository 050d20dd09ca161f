import type { AdapterHealthRecord, FinderState } from '../../utils/contract/adapter-health.ts';
import type { Language } from '../../utils/contract/settings.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { LaterDetails } from '../panel/later-details.tsx';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { FINDER_LOOKS, isNeededLost } from './finder-looks.ts';

interface SelfTestProps {
  words: Dictionary;
  health: AdapterHealthRecord | undefined;
  language: Language;
  actions: Pick<PanelActions, 'loadViews'>;
}

/** How well the panel sees Facebook, in one quiet line that opens to the finders one by one. */
export function SelfTest({ words, health, language, actions }: SelfTestProps) {
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
  const line = (
    <span class="small quiet line">
      <Icon of={looks.icon} />
      <span>{text.summary[verdict]}</span>
      {verdict === 'lost' || verdict === 'partly' ? (
        <span class="tally">{text.tally(found, partly, lost)}</span>
      ) : null}
    </span>
  );
  return (
    <div class="self-test">
      {isNeededLost(health) ? (
        <Note tone="look">
          <p>{text.lost}</p>
        </Note>
      ) : null}
      {health === undefined ? (
        line
      ) : (
        <LaterDetails
          summary={line}
          language={language}
          actions={actions}
          name="finder_list"
          given={{ health }}
        />
      )}
    </div>
  );
}
