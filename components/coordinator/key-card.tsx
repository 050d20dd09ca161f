import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { CoordinatorActions } from './coordinator-actions.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useOpeningFocus } from './use-opening-focus.ts';

interface KeyCardProps {
  words: CoordinatorDictionary;
  me: Coordinator;
  server: string;
  actions: Pick<CoordinatorActions, 'copy' | 'forget'>;
  onForget: () => void;
}

/** The key of this browser: its fingerprint in groups that can be read out, and what has to be done with it. */
export function KeyCard({ words, me, server, actions, onForget }: KeyCardProps) {
  const { key } = words.coordinator;
  const [told, setTold] = useState<string>();
  const [leaving, setLeaving] = useState(false);
  const { part, giveBack } = useFocusBack<HTMLDivElement>();
  const body = (
    <>
      <div>
        <h3>{key.fingerprint}</h3>
        <p class="fingerprint">
          {(me.keyId.match(/.{4}/g) ?? []).map((group, index) => (
            // Groups of a fingerprint never move.
            <span key={`${index}`}>{`${group} `}</span>
          ))}
        </p>
      </div>
      <div class="row">
        <Button
          icon={Copy}
          onClick={async () => setTold((await actions.copy(me.keyId)) ? key.copied : key.copyFailed)}
        >
          {key.copy}
        </Button>
        <span class="small" role="status">
          {told}
        </span>
      </div>
      <p class="small quiet">{key.server(server)}</p>
      <div ref={part}>
        {leaving ? (
          <LeavingQuestion
            words={words}
            onLeave={async () => {
              await actions.forget();
              onForget();
            }}
            onCancel={() => {
              setLeaving(false);
              giveBack();
            }}
          />
        ) : (
          <Button tone="plain" onClick={() => setLeaving(true)}>
            {key.forget}
          </Button>
        )}
      </div>
    </>
  );
  if (me.enrolled) {
    return (
      <details class="card key-card">
        <summary>{key.heading}</summary>
        <div class="stack">
          <p class="small quiet">{key.enrolled}</p>
          {body}
        </div>
      </details>
    );
  }
  return (
    <section class="card stack key-card" data-waiting aria-label={key.waiting}>
      <h2>{key.waiting}</h2>
      <p>{key.waitingExplain(me.unit.name)}</p>
      <p class="quiet">{key.waitingThen}</p>
      {body}
    </section>
  );
}

interface LeavingQuestionProps {
  words: CoordinatorDictionary;
  onLeave: () => Promise<void>;
  onCancel: () => void;
}

/** What leaving would mean has the focus first, so that it is heard before it is agreed to. */
function LeavingQuestion({ words, onLeave, onCancel }: LeavingQuestionProps) {
  const { key, cancel } = words.coordinator;
  const question = useOpeningFocus<HTMLDivElement>('p');
  return (
    <div ref={question} class="stack">
      <p tabIndex={-1}>{key.forgetConfirm}</p>
      <div class="row">
        <Button onClick={() => void onLeave()}>{key.forgetYes}</Button>
        <Button tone="plain" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
