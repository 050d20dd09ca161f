import { Check, CircleAlert, EyeOff, Info, MessageCircleQuestionMark, Replace, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { OpenFinding } from '../../utils/domain/reminders/dismissals.ts';
import { type Finding, GRAVITY } from '../../utils/domain/reminders/index.ts';
import { toExcerpt } from '../../utils/domain/reminders/to-excerpt.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface FindingGroupProps {
  words: Dictionary;
  draft: string;
  /** Findings of one category. */
  group: readonly OpenFinding[];
  officer: string | undefined;
  onDismissPlace: (place: OpenFinding) => void;
  onDismissPhrases: () => void;
  onIgnore: (phrase: string) => void;
  onReplace: (finding: Finding, text: string) => Promise<boolean>;
}

const SEVERITY = {
  high: { icon: MessageCircleQuestionMark, tone: 'ask' },
  medium: { icon: CircleAlert, tone: 'look' },
  low: { icon: Info, tone: 'plain' },
} as const;

/** Places that are quoted at once; the others are counted, and come up when these are done. */
const QUOTED = 3;

/** All that was found of one kind: the places, why they are worth a look, what to do instead, and the ways to be done with it. */
export function FindingGroup(props: FindingGroupProps) {
  const { words, draft, group, officer, onDismissPlace, onDismissPhrases, onIgnore, onReplace } = props;
  const [copied, setCopied] = useState(false);
  const [first] = group;
  if (!first) return null;
  const { reminders } = words;
  const severity = gravest(group);
  const advice = reminders.category[first.finding.category];
  const phrases = [...new Set(group.map(({ finding }) => finding.phrase))].slice(0, QUOTED);
  const replace = async (finding: Finding, text: string) => setCopied(!(await onReplace(finding, text)));
  return (
    <section class="finding" data-severity={severity}>
      <div class="row">
        <Chip icon={SEVERITY[severity].icon} tone={SEVERITY[severity].tone}>
          {reminders.severity[severity]}
        </Chip>
        <h3>{advice.name}</h3>
      </div>
      <ul class="excerpts">
        {group.slice(0, QUOTED).map((open) => (
          <Place
            key={open.place}
            words={words}
            draft={draft}
            open={open}
            onDismiss={() => onDismissPlace(open)}
            onReplace={(text) => void replace(open.finding, text)}
          />
        ))}
      </ul>
      {group.length > QUOTED ? <p class="small quiet">{reminders.places(group.length - QUOTED)}</p> : null}
      {copied ? <p role="status">{reminders.notReplaced}</p> : null}
      <p>{advice.why}</p>
      <p class="quiet">{advice.instead}</p>
      {severity === 'high' ? (
        <p class="small">{officer ? reminders.ask(officer) : reminders.noOfficer}</p>
      ) : null}
      <div class="row">
        <Button icon={severity === 'high' ? Check : EyeOff} onClick={onDismissPhrases}>
          {severity === 'high' ? reminders.checked : reminders.dismissPost}
        </Button>
      </div>
      <details class="never">
        <summary class="small quiet">{reminders.never}</summary>
        {phrases.map((phrase) => (
          <Button key={phrase} tone="plain" onClick={() => onIgnore(phrase)}>
            {reminders.neverAgain(phrase)}
          </Button>
        ))}
        <p class="small quiet">{reminders.neverHow}</p>
      </details>
    </section>
  );
}

interface PlaceProps {
  words: Dictionary;
  draft: string;
  open: OpenFinding;
  onDismiss: () => void;
  onReplace: (text: string) => void;
}

function Place({ words, draft, open: { finding }, onDismiss, onReplace }: PlaceProps) {
  const { reminders } = words;
  const { phrase, kind, suggestion } = finding;
  // While the admin writes on, the findings are of an earlier draft: then the words stand alone.
  const isThere = draft.slice(finding.start, finding.end) === phrase;
  const parts = isThere ? toExcerpt(draft, finding) : [{ text: phrase, marked: true }];
  return (
    <li>
      <div class="excerpt">
        <p>
          {parts.map(({ text, marked }) => (marked ? <mark key="found">{text}</mark> : text))}
          {kind ? <span class="small quiet">{` ${reminders.kind[kind]}`}</span> : null}
        </p>
        <IconButton icon={X} label={reminders.dismissPlace(phrase)} onClick={onDismiss} />
      </div>
      {suggestion === undefined ? null : (
        <Button tone="plain" icon={Replace} onClick={() => onReplace(suggestion)}>
          {reminders.replace(suggestion)}
        </Button>
      )}
    </li>
  );
}

/** What must be asked before posting is never hidden behind lesser notes. */
export function gravest(group: readonly OpenFinding[]): Finding['severity'] {
  return group.reduce<Finding['severity']>(
    (worst, { finding: { severity } }) => (GRAVITY[severity] > GRAVITY[worst] ? severity : worst),
    'low',
  );
}
