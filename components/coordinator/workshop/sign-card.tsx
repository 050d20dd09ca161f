import { Signature } from 'lucide';
import { useState } from 'preact/hooks';
import type {
  CoordinatorTrouble,
  SigningCheck,
  SigningSummary,
} from '../../../utils/contract/coordinator-desk.ts';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { toStage } from '../../../utils/domain/packs/pack-life.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { useUniqueId } from '../../ui/use-unique-id.ts';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { TroubleNote } from '../trouble-note.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { useOpeningFocus } from '../use-opening-focus.ts';

interface SignCardProps {
  words: CoordinatorDictionary;
  draft: PackDraft;
  actions: Pick<CoordinatorActions, 'check' | 'sign'>;
  /** Whether the reader is looking at what would be signed. */
  onAsking: (asking: boolean) => void;
  onSigned: (signed: PackDraft) => Promise<void>;
}

/** Signing in two steps: first what would be signed, checked line by line and in plain words; then the signature. */
export function SignCard({ words, draft, actions, onAsking, onSigned }: SignCardProps) {
  const { sign } = words.coordinator.review;
  const [check, setCheck] = useState<SigningCheck>();
  const [busy, setBusy] = useState<'checking' | 'signing'>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const { part, giveBack } = useFocusBack<HTMLDivElement>();
  const recalls = toStage(draft) === 'recall_asked';
  const show = (next: SigningCheck | undefined) => {
    setCheck(next);
    onAsking(next !== undefined && 'done' in next);
  };
  /** What comes to nothing leaves the focus at the button that there is to press now. */
  const attempt = async (kind: 'checking' | 'signing', deed: () => Promise<boolean>) => {
    setBusy(kind);
    setTrouble(undefined);
    try {
      if (!(await deed())) giveBack();
    } catch (error) {
      console.error(error);
      setTrouble('failed');
      giveBack();
    } finally {
      setBusy(undefined);
    }
  };
  const look = () =>
    attempt('checking', async () => {
      const next = await actions.check(draft);
      show(next);
      return 'done' in next;
    });
  const confirm = (summary: SigningSummary) =>
    attempt('signing', async () => {
      const told = await actions.sign(draft, summary);
      if ('trouble' in told) setTrouble(told.trouble);
      else await onSigned(told.done);
      return 'done' in told;
    });
  const close = () => {
    show(undefined);
    giveBack();
  };
  return (
    <div ref={part} class="stack">
      {check === undefined ? (
        <div>
          <Button tone="primary" icon={Signature} disabled={busy !== undefined} onClick={() => void look()}>
            {busy === 'checking' ? sign.checking : recalls ? sign.startRecall : sign.start}
          </Button>
        </div>
      ) : null}
      {check && 'trouble' in check ? <TroubleNote words={words} trouble={check.trouble} /> : null}
      {check && 'refused' in check ? (
        <Note tone="bad">
          <p>
            <strong>{sign.refusedHeading}</strong>
          </p>
          <p>{sign.refused[check.refused]}</p>
          <p>{sign.refusedThen}</p>
        </Note>
      ) : null}
      {check && 'done' in check ? (
        <>
          <Summary words={words} draft={draft} summary={check.done} />
          <div class="row">
            <Button
              tone="primary"
              icon={Signature}
              disabled={busy !== undefined}
              onClick={() => void confirm(check.done)}
            >
              {busy === 'signing' ? sign.busy : recalls ? sign.confirmRecall : sign.confirm}
            </Button>
            <Button tone="plain" onClick={close}>
              {words.coordinator.cancel}
            </Button>
          </div>
        </>
      ) : null}
      {check && !('done' in check) ? (
        <div>
          <Button onClick={close}>{words.coordinator.close}</Button>
        </div>
      ) : null}
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
    </div>
  );
}

interface SummaryProps {
  words: CoordinatorDictionary;
  draft: PackDraft;
  summary: SigningSummary;
}

function Summary({ words, draft, summary }: SummaryProps) {
  const { sign } = words.coordinator.review;
  const { own, others, reason, role, listVersion, expiresOn, sha256, signed, threshold } = summary;
  // Whoever listens hears what would be signed before the button that signs it.
  const opened = useOpeningFocus<HTMLElement>('h4');
  const id = useUniqueId();
  return (
    <section ref={opened} class="stack signing" aria-label={sign.heading}>
      <h4 tabIndex={-1} aria-describedby={id}>
        {sign.heading}
      </h4>
      <p id={id}>{own ? sign.publishes(own.title, own.version) : sign.withdraws(draft.pack.title)}</p>
      {own === undefined && reason ? <p>{sign.reason(reason)}</p> : null}
      <p>{others.length === 0 ? sign.noOthers : sign.others(others.length)}</p>
      {others.length > 0 ? (
        <ul class="small">
          {others.map(({ path, title, version }) => (
            <li key={path}>{sign.other(title, version)}</li>
          ))}
        </ul>
      ) : null}
      <p class="small quiet">{sign.count(signed, threshold)}</p>
      <details>
        <summary class="small">{sign.details}</summary>
        <div class="stack small quiet">
          <p>{sign.role(role)}</p>
          <p>{sign.list(listVersion, toShortDate(expiresOn))}</p>
          <p>{sign.hash}</p>
          <p class="fingerprint">{sha256}</p>
        </div>
      </details>
    </section>
  );
}
