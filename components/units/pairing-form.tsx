import { Link2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { PairingOutcome } from '../../utils/contract/messages.ts';
import type { StoredOverview } from '../../utils/contract/stored-overview.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';
import { useCode } from './use-code.ts';

interface PairingFormProps {
  words: FullDictionary;
  connection: StoredOverview['connection'];
  deviceLabel: string;
  onPair: (request: { server: string; code: string; deviceLabel: string }) => Promise<PairingOutcome>;
  onForget: () => Promise<void>;
}

/** Pairing with the backend: what will be sent and who reads it stands above the button that agrees to it. */
export function PairingForm({ words, connection, deviceLabel, onPair, onForget }: PairingFormProps) {
  const { pairing } = words.units;
  const [server, setServer] = useState(connection?.server ?? '');
  const [label, setLabel] = useState(deviceLabel);
  const { code, setCode, isComplete, busy, outcome, forgetOutcome, spend } = useCode((typed) =>
    onPair({ server, code: typed, deviceLabel: label }),
  );
  const [leaving, setLeaving] = useState(false);
  const complete = server.trim() !== '' && isComplete && label.trim() !== '';
  return (
    <form
      class="card stack"
      aria-label={pairing.heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) void spend();
      }}
    >
      <h2>{pairing.heading}</h2>
      {connection ? (
        <Note tone={connection.revoked ? 'look' : 'good'}>
          <p>
            {connection.revoked
              ? pairing.revoked
              : pairing.pairedWith(connection.unitName, connection.server)}
          </p>
          {connection.fingerprint === undefined ? null : (
            <p>
              {pairing.fingerprint} <strong class="own-fingerprint">{connection.fingerprint}</strong>
            </p>
          )}
          {leaving ? (
            <>
              <p>{pairing.forgetConfirm}</p>
              <div class="row">
                <Button
                  onClick={async () => {
                    await onForget();
                    setLeaving(false);
                    forgetOutcome();
                  }}
                >
                  {pairing.forget}
                </Button>
                <Button tone="plain" onClick={() => setLeaving(false)}>
                  {words.panel.cancel}
                </Button>
              </div>
            </>
          ) : (
            <Button tone="plain" onClick={() => setLeaving(true)}>
              {pairing.forget}
            </Button>
          )}
        </Note>
      ) : (
        <p class="quiet">{pairing.explain}</p>
      )}
      {!connection || connection.revoked ? (
        <>
          <Field
            label={pairing.server}
            hint={pairing.serverHint}
            value={server}
            inputMode="url"
            maxLength={300}
            onInput={setServer}
          />
          <Field
            label={pairing.code}
            hint={pairing.codeHint}
            value={code}
            maxLength={120}
            onInput={setCode}
          />
          <Field
            label={pairing.device}
            hint={pairing.deviceHint}
            value={label}
            maxLength={60}
            onInput={setLabel}
          />
          <p class="small">{pairing.consent}</p>
          <div class="row">
            <Button tone="primary" type="submit" icon={Link2} disabled={!complete || busy}>
              {busy ? pairing.busy : pairing.submit}
            </Button>
          </div>
        </>
      ) : null}
      {outcome ? (
        <Note tone={outcome !== 'failed' && outcome.paired ? 'good' : 'look'}>
          <p>{toPairingSentence(words, outcome)}</p>
        </Note>
      ) : null}
    </form>
  );
}

/** What came of a code, in a sentence. */
export function toPairingSentence(
  { panel, units }: FullDictionary,
  outcome: PairingOutcome | 'failed',
): string {
  if (outcome === 'failed') return panel.failed;
  if (outcome.paired) return units.pairing.done(outcome.unitName);
  const { problem } = units.pairing;
  const { reason } = outcome;
  return Object.hasOwn(problem, reason) ? problem[reason as keyof typeof problem] : problem.other;
}
