import { useState } from 'preact/hooks';
import type { TargetProgress } from '../../utils/contract/target-progress.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TargetRow } from './target-rows.tsx';

interface MissedTargetsProps {
  words: Dictionary;
  /** Of the week that is shown. */
  missed: readonly TargetProgress[];
  actions: PanelActions;
}

/** What was not reached in a week, each with room for one sentence why. */
export function MissedTargets({ words, missed, actions }: MissedTargetsProps) {
  if (missed.length === 0) return null;
  return (
    <section class="card stack" style={{ gap: '8px' }} aria-label={words.targets.missed}>
      <h3>{words.targets.missed}</h3>
      <p class="small quiet">{words.targets.missedHow}</p>
      {missed.map((progress) => (
        <Missed
          key={`${progress.target.id} ${progress.from}`}
          words={words}
          progress={progress}
          actions={actions}
        />
      ))}
    </section>
  );
}

interface MissedProps {
  words: Dictionary;
  progress: TargetProgress;
  actions: PanelActions;
}

function Missed({ words, progress, actions }: MissedProps) {
  const { target, from, to, explanation } = progress;
  const [typed, setTyped] = useState<string>();
  const say = words.targets;
  const save = async () => {
    await actions.explainTarget({ targetId: target.id, from, to }, (typed ?? '').trim());
    setTyped(undefined);
  };
  return (
    <div class="stack" style={{ gap: '4px' }}>
      <TargetRow words={words} progress={progress} dated />
      {typed === undefined ? (
        <div class="row">
          {explanation === undefined ? null : <p class="small">{explanation}</p>}
          <Button
            tone="plain"
            label={say.explainLabel(target.title)}
            onClick={() => setTyped(explanation ?? '')}
          >
            {explanation === undefined ? say.explain : say.change}
          </Button>
        </div>
      ) : (
        <form
          class="stack"
          style={{ gap: '8px' }}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field label={say.why} hint={say.whyHint} value={typed} maxLength={300} onInput={setTyped} />
          <div class="row">
            <Button type="submit">{say.save}</Button>
            <Button tone="plain" onClick={() => setTyped(undefined)}>
              {words.panel.cancel}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
