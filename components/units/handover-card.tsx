import { Copy, KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { HandoverOutcome } from '../../utils/contract/handover-messages.ts';
import type { StoredOverview } from '../../utils/contract/stored-overview.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

interface HandoverCardProps {
  words: FullDictionary;
  overview: StoredOverview;
  onStart: () => Promise<HandoverOutcome>;
  onCopy: (text: string) => Promise<boolean>;
}

/** The page goes to somebody else: what will happen stands above the button, the code below it. */
export function HandoverCard({ words, overview, onStart, onCopy }: HandoverCardProps) {
  const { handover: say } = words;
  const [outcome, setOutcome] = useState<HandoverOutcome>();
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const { connection, outbox, handedOver } = overview;
  if (!connection) return null;
  const start = async () => {
    setBusy(true);
    setCopied(undefined);
    setOutcome(await onStart().catch((): HandoverOutcome => ({ started: false, reason: 'server_error' })));
    setBusy(false);
  };
  if (connection.revoked) {
    return handedOver ? (
      <section class="card stack" aria-label={say.heading}>
        <h2>{say.heading}</h2>
        <p>{say.done}</p>
      </section>
    ) : null;
  }
  return (
    <section class="card stack" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      <p class="quiet">{say.explain}</p>
      <ul class="handover-steps">
        {say.what.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {outbox.refused > 0 ? (
        <Note tone="look">
          <p>{say.refused(outbox.refused)}</p>
        </Note>
      ) : null}
      {outcome?.started ? (
        <Note tone="good">
          <p class="small">{say.code}</p>
          <p>
            <strong class="handover-code">{outcome.code}</strong>
          </p>
          {connection.fingerprint === undefined ? null : (
            <p>
              {say.fingerprint} <strong class="own-fingerprint">{connection.fingerprint}</strong>
            </p>
          )}
          <p>{say.expires(toVietnamDayAndTime(outcome.expiresAt))}</p>
          {outcome.items > 0 ? <p>{say.items(outcome.items)}</p> : null}
          <Button
            icon={Copy}
            onClick={() => void onCopy(toCopy(outcome.code, connection.fingerprint)).then(setCopied)}
          >
            {say.copy}
          </Button>
          {copied === undefined ? null : <p>{copied ? say.copied : say.notCopied}</p>}
        </Note>
      ) : (
        <div class="row">
          <Button icon={KeyRound} disabled={busy} onClick={() => void start()}>
            {busy ? say.busy : say.start}
          </Button>
        </div>
      )}
      {outcome?.started === false ? (
        <Note tone="look">
          <p>{toReason(words, outcome)}</p>
        </Note>
      ) : null}
    </section>
  );
}

/** As a coordinator hands it over: the code, and by whose signatures the next computer shall go. */
const toCopy = (code: string, fingerprint: string | undefined) =>
  fingerprint === undefined ? code : `${code}\n${fingerprint}`;

/** 2026-W07 as people say it: 7/2026. */
const toSaidWeek = (week: string) => `${Number(week.slice(-2))}/${week.slice(0, 4)}`;

function toReason(
  { handover: say }: FullDictionary,
  { reason, waiting = 0, weeks }: Extract<HandoverOutcome, { started: false }>,
): string {
  if (reason === 'unsent')
    return weeks ? say.unsentWeeks(weeks.map(toSaidWeek).join(', ')) : say.unsent(waiting);
  if (reason === 'too_many_requests') return say.tooOften;
  return reason === 'unpaired' || reason === 'revoked' || reason === 'unauthorized' ? say.notNow : say.failed;
}
