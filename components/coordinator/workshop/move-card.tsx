import { useRef, useState } from 'preact/hooks';
import type { Coordinator, PackDraft } from '../../../utils/contract/pack-draft.ts';
import type { LintFinding } from '../../../utils/domain/packs/lint/finding.ts';
import { isFinal, judgeMove, legalMoves, toStage } from '../../../utils/domain/packs/pack-life.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { CoordinatorActions, PlainMove } from '../coordinator-actions.ts';
import { ReasonForm } from '../reason-form.tsx';
import { TroubleNote } from '../trouble-note.tsx';
import { useFocusBack } from '../use-focus-back.ts';
import { useTold } from '../use-told.ts';
import { SignCard } from './sign-card.tsx';

interface MoveCardProps {
  words: CoordinatorDictionary;
  me: Coordinator;
  draft: PackDraft;
  findings: readonly LintFinding[];
  actions: Pick<CoordinatorActions, 'move' | 'check' | 'sign'>;
  onChanged: () => Promise<void>;
}

type Reasoned = 'ask_changes' | 'reject' | 'recall';
const REASONED: readonly string[] = ['ask_changes', 'reject', 'recall'] satisfies Reasoned[];
const FIRST: readonly string[] = ['submit', 'approve'];

/** What the reader may do now, and nothing else; when that is nothing, why. */
export function MoveCard({ words, me, draft, findings, actions, onChanged }: MoveCardProps) {
  const { review } = words.coordinator;
  const [asking, setAsking] = useState<Reasoned>();
  const [signing, setSigning] = useState(false);
  const [done, setDone] = useState<string>();
  const { busy, trouble, ask } = useTold();
  const legal = legalMoves(draft, me);
  const moves = legal
    .filter((move): move is PlainMove => move !== 'edit' && move !== 'sign')
    .sort((a, b) => Number(FIRST.includes(b)) - Number(FIRST.includes(a)));
  const errors = findings.filter(({ level }) => level === 'error').length;
  const { part, giveBack } = useFocusBack<HTMLElement>();
  const heading = useRef<HTMLHeadingElement>(null);
  const make = async (move: PlainMove, reason?: string) => {
    setDone(undefined);
    const met = await ask(
      () => actions.move(draft, move, reason),
      async () => {
        setAsking(undefined);
        if (move in review.done) setDone(review.done[move]);
        await onChanged();
        // The button that was pressed is gone: what may be done now begins here.
        heading.current?.focus();
      },
    );
    if (met && reason === undefined) giveBack(toLabel(move));
  };
  const idle = !legal.includes('sign') && moves.length === 0;
  // An author can withdraw what waits for review, and would look for the button that approves it all the same.
  const waits = judgeMove(draft, 'approve', me) === 'an_author';
  const whyNot = idle || waits ? toWhyNot(words, draft, me) : undefined;
  const toLabel = (move: PlainMove) =>
    move === 'withdraw' && toStage(draft) === 'recall_asked'
      ? review.moves.withdraw_recall
      : review.moves[move];
  return (
    <section ref={part} class="card stack" aria-label={review.movesHeading}>
      <h3 ref={heading} tabIndex={-1}>
        {review.movesHeading}
      </h3>
      {done ? (
        <Note tone="good">
          <p>{done}</p>
        </Note>
      ) : null}
      {legal.includes('sign') ? (
        <SignCard
          key={`${draft.revision}`}
          words={words}
          draft={draft}
          actions={actions}
          onAsking={setSigning}
          onSigned={async (signed) => {
            setSigning(false);
            const ends = signed.state === 'published' || signed.state === 'recalled' ? signed.state : 'sign';
            // A recall that still waits for the other signature is `published` as before.
            setDone(review.done[ends === 'published' && toStage(signed) === 'recall_asked' ? 'sign' : ends]);
            await onChanged();
            heading.current?.focus();
          }}
        />
      ) : null}
      {moves.includes('submit') && errors > 0 ? <p>{review.errorsFirst(errors)}</p> : null}
      {/* While something is being agreed to, there is one thing to press and one way back. */}
      {moves.length > 0 && !asking && !signing ? (
        <div class="row">
          {moves.map((move) => (
            <Button
              key={move}
              tone={FIRST.includes(move) ? 'primary' : 'normal'}
              disabled={busy || (move === 'submit' && errors > 0)}
              onClick={() => {
                if (REASONED.includes(move)) setAsking(move as Reasoned);
                else void make(move);
              }}
            >
              {toLabel(move)}
            </Button>
          ))}
        </div>
      ) : null}
      {asking ? (
        <ReasonForm
          key={asking}
          words={words}
          label={review.reasonFor[asking]}
          submit={review.moves[asking]}
          note={asking === 'recall' ? review.recallExplain : undefined}
          busy={busy}
          onSubmit={(reason) => void make(asking, reason)}
          onCancel={() => {
            setAsking(undefined);
            giveBack(toLabel(asking));
          }}
        />
      ) : null}
      {whyNot ? <p class="quiet">{whyNot}</p> : null}
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
    </section>
  );
}

/** Why there is nothing to press: the reader would look for the button otherwise. */
function toWhyNot({ coordinator }: CoordinatorDictionary, draft: PackDraft, me: Coordinator): string {
  const { whyNot } = coordinator.review;
  if (isFinal(draft.state) && toStage(draft) !== 'recall_asked') return whyNot.nothing;
  for (const move of ['sign', 'approve'] as const) {
    const judged = judgeMove(draft, move, me);
    if (typeof judged === 'string' && judged in whyNot) return whyNot[judged as keyof typeof whyNot];
  }
  return whyNot.others;
}
