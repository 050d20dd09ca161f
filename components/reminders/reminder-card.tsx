import { useState } from 'preact/hooks';
import type { IgnoredPhrase } from '../../utils/contract/settings.ts';
import {
  type Dismissals,
  NO_DISMISSALS,
  type OpenFinding,
  toOpenFindings,
  toPhraseKey,
} from '../../utils/domain/reminders/dismissals.ts';
import { type Finding, GRAVITY } from '../../utils/domain/reminders/index.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { FindingGroup, gravest } from './finding-group.tsx';
import css from './reminders.css?inline';

interface ReminderCardProps {
  words: Dictionary;
  /** The draft in which the findings stand. */
  draft: string;
  findings: readonly Finding[];
  /** Whom to ask, as set in options. */
  officer: string | undefined;
  /** Words of which the admin wants to hear no more. */
  ignored: readonly IgnoredPhrase[];
  onIgnore: (phrases: IgnoredPhrase[]) => void;
  /** Puts the masked form into the draft itself; false when it could not, and was copied instead. */
  onReplace: (finding: Finding, text: string) => Promise<boolean>;
}

const AT_ONCE = 2;

/**
 * What to look at before posting: the words found in a mirror of the draft, why, and what to do instead. What is dismissed is
 * remembered by this component alone, for this draft; only what the admin never wants to hear of again is kept, in the settings.
 */
export function ReminderCard(props: ReminderCardProps) {
  const { words, draft, findings, officer, ignored, onIgnore, onReplace } = props;
  const [dismissed, setDismissed] = useState<Dismissals>(NO_DISMISSALS);
  const open = toOpenFindings(findings, dismissed, ignored);
  const groups = [...Map.groupBy(open, ({ finding }) => finding.category)]
    .sort(([, one], [, other]) => GRAVITY[gravest(other)] - GRAVITY[gravest(one)])
    .slice(0, AT_ONCE);
  const shown = groups.reduce((sum, [, group]) => sum + group.length, 0);
  const { reminders } = words;
  const isDismissed = dismissed.places.size + dismissed.phrases.size > 0;
  const dismissPlaces = (group: readonly OpenFinding[]) =>
    setDismissed(({ places, phrases }) => ({
      places: new Set([...places, ...group.map(({ place }) => place)]),
      phrases,
    }));
  const dismissPhrases = (group: readonly OpenFinding[]) =>
    setDismissed(({ places, phrases }) => ({
      places,
      phrases: new Set([...phrases, ...group.map(({ finding }) => toPhraseKey(finding))]),
    }));
  if (groups.length === 0 && !isDismissed) return null;
  const said = groups.map(([category]) => reminders.category[category].name).join(', ');
  return (
    <aside class="reminder" aria-label={reminders.title}>
      <style>{css}</style>
      {/* One short sentence for screen readers, said again only when it changes: not the whole card at each pause. */}
      <p class="visually-hidden" role="status">
        {said === '' ? reminders.allSeen : reminders.announce(said)}
      </p>
      <h2>{reminders.title}</h2>
      {groups.map(([category, group]) => (
        <FindingGroup
          key={category}
          words={words}
          draft={draft}
          group={group}
          officer={officer}
          onDismissPlace={(place) => dismissPlaces([place])}
          onDismissPhrases={() => dismissPhrases(group)}
          onIgnore={(phrase) => onIgnore([{ category, phrase }])}
          onReplace={onReplace}
        />
      ))}
      {open.length > shown ? <p class="small quiet">{reminders.more(open.length - shown)}</p> : null}
      {groups.length === 0 ? (
        <div class="row">
          <p class="small quiet">{reminders.allSeen}</p>
          <Button tone="plain" onClick={() => setDismissed(NO_DISMISSALS)}>
            {reminders.showAgain}
          </Button>
        </div>
      ) : null}
      <p class="small quiet">{reminders.privacy}</p>
    </aside>
  );
}
