import { Check, CircleAlert, Copy, EyeOff, Info, MessageCircleQuestionMark } from 'lucide';
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/domain/reminders/index.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';

interface ReminderCardProps {
  words: Dictionary;
  findings: readonly Finding[];
  /** Whom to ask, as set in options. */
  officer: string | undefined;
  onCopy: (text: string) => void;
}

const SEVERITY = {
  high: { icon: MessageCircleQuestionMark, tone: 'ask' },
  medium: { icon: CircleAlert, tone: 'look' },
  low: { icon: Info, tone: 'plain' },
} as const;

const AT_ONCE = 2;
const GRAVITY = { low: 0, medium: 1, high: 2 } as const;

/**
 * What to look at before posting: the words found, why, and what to do instead. Dismissed findings are remembered by this
 * component alone, so that nothing about a draft is ever kept.
 */
export function ReminderCard({ words, findings, officer, onCopy }: ReminderCardProps) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const open = findings.filter((finding) => !dismissed.has(toKey(finding)));
  const groups = [...Map.groupBy(open, (finding) => finding.category)]
    .sort(([, one], [, other]) => GRAVITY[gravest(other)] - GRAVITY[gravest(one)])
    .slice(0, AT_ONCE);
  const shown = groups.reduce((sum, [, group]) => sum + group.length, 0);
  const dismiss = (group: readonly Finding[]) =>
    setDismissed((before) => new Set([...before, ...group.map(toKey)]));
  if (groups.length === 0) return null;
  const { reminders } = words;
  return (
    <aside class="reminder" aria-live="polite" aria-label={reminders.title}>
      <h2>{reminders.title}</h2>
      {groups.map(([category, group]) => {
        const severity = gravest(group);
        const advice = reminders.category[category];
        const masked = [...new Set(group.flatMap((finding) => finding.suggestion ?? []))];
        return (
          <section key={category} class="finding" data-severity={severity}>
            <div class="row">
              <Chip icon={SEVERITY[severity].icon} tone={SEVERITY[severity].tone}>
                {reminders.severity[severity]}
              </Chip>
              <h3>{advice.name}</h3>
            </div>
            <p class="quotes">
              {[...new Map(group.map((finding) => [finding.phrase, finding])).values()].map(
                ({ phrase, kind }) => (
                  <span key={phrase}>
                    <q>{phrase}</q>
                    {kind ? <span class="small quiet">{` ${reminders.kind[kind]}`}</span> : null}
                  </span>
                ),
              )}
            </p>
            <p>{advice.why}</p>
            <p class="quiet">{advice.instead}</p>
            {severity === 'high' && officer ? <p class="small">{reminders.ask(officer)}</p> : null}
            {masked.map((suggestion) => (
              <div class="row" key={suggestion}>
                <code>{suggestion}</code>
                <Button tone="plain" icon={Copy} onClick={() => onCopy(suggestion)}>
                  {reminders.copyMasked}
                </Button>
              </div>
            ))}
            <div class="row">
              <Button icon={severity === 'high' ? Check : EyeOff} onClick={() => dismiss(group)}>
                {severity === 'high' ? reminders.checked : reminders.dismissOnce}
              </Button>
            </div>
          </section>
        );
      })}
      {open.length > shown ? <p class="small quiet">{reminders.more(open.length - shown)}</p> : null}
      <p class="small quiet">{reminders.privacy}</p>
    </aside>
  );
}

/** What must be asked before posting is never hidden behind lesser notes. */
function gravest(findings: readonly Finding[]): Finding['severity'] {
  return findings.reduce<Finding['severity']>(
    (worst, { severity }) => (GRAVITY[severity] > GRAVITY[worst] ? severity : worst),
    'low',
  );
}

function toKey({ category, phrase }: Finding): string {
  return `${category}:${phrase}`;
}
