import { Users } from 'lucide';
import { useState } from 'preact/hooks';
import type { CoordinatorTrouble, Told } from '../../utils/contract/coordinator-desk.ts';
import type { Aim } from '../../utils/contract/pack.ts';
import type { Reach } from '../../utils/contract/pack-draft.ts';
import { withValue } from '../../utils/domain/packs/with-value.ts';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Note } from '../ui/note.tsx';
import { WordsField } from '../ui/words-field.tsx';
import type { SectionProps } from './editor-section.tsx';
import { TroubleNote } from './trouble-note.tsx';

interface AimFormProps extends SectionProps {
  onAsk: (aim: Aim | undefined) => Promise<Told<Reach>>;
}

type Answer = { asking: true } | { reach: Reach } | { trouble: CoordinatorTrouble | 'failed' };

/** Who the pack is for, and how many that is. */
export function AimForm({ words, pack, onChange, onAsk }: AimFormProps) {
  const { aim: said } = words.coordinator.editor;
  const { aim } = pack;
  const [answer, setAnswer] = useState<Answer>();
  const set = (change: { [name in keyof Aim]?: Aim[name] | undefined } | undefined) => {
    setAnswer(undefined);
    onChange(withValue(pack, { aim: change && withValue(aim ?? {}, change) }));
  };
  const listed = <T,>(values: T[]) => (values.length === 0 ? undefined : values);
  const ask = async () => {
    setAnswer({ asking: true });
    try {
      const asked = aim && Object.keys(aim).length > 0 ? aim : undefined;
      const told = await onAsk(asked);
      setAnswer('done' in told ? { reach: told.done } : told);
    } catch (error) {
      console.error(error);
      setAnswer({ trouble: 'failed' });
    }
  };
  const levels = Object.entries(said.levelNames) as [NonNullable<Aim['levels']>[number], string][];
  return (
    <section class="card stack">
      <fieldset class="stack">
        <legend>
          <h3>{said.heading}</h3>
        </legend>
        <label class="check">
          <input type="radio" name="aim" checked={aim === undefined} onChange={() => set(undefined)} />
          <span>{said.everybody}</span>
        </label>
        <label class="check">
          <input type="radio" name="aim" checked={aim !== undefined} onChange={() => set({})} />
          <span>{said.narrower}</span>
        </label>
      </fieldset>
      {aim ? (
        <>
          <WordsField
            label={said.units}
            hint={said.unitsHint}
            words={aim.units ?? []}
            onInput={(units) => set({ units: listed(units) })}
          />
          <fieldset class="row">
            <legend class="small">{said.levels}</legend>
            {levels.map(([level, name]) => (
              <Check
                key={level}
                label={name}
                checked={aim.levels?.includes(level) ?? false}
                onChange={(checked) => {
                  const others = (aim.levels ?? []).filter((each) => each !== level);
                  set({ levels: listed(checked ? [...others, level] : others) });
                }}
              />
            ))}
          </fieldset>
          <div class="side-by-side">
            <WordsField
              label={said.kinds}
              hint={said.kindsHint}
              words={aim.kinds ?? []}
              onInput={(kinds) => set({ kinds: listed(kinds) })}
            />
            <WordsField
              label={said.cohorts}
              hint={said.cohortsHint}
              words={aim.cohorts ?? []}
              onInput={(cohorts) => set({ cohorts: listed(cohorts) })}
            />
          </div>
          <p class="small quiet">{said.and}</p>
        </>
      ) : null}
      <div class="row">
        <Button icon={Users} disabled={answer !== undefined && 'asking' in answer} onClick={() => void ask()}>
          {answer && 'asking' in answer ? said.asking : said.ask}
        </Button>
        {answer && 'reach' in answer ? (
          <Note tone={answer.reach.units === 0 ? 'look' : 'good'}>
            <p>
              {answer.reach.units === 0 ? said.nobody : said.reach(answer.reach.units, answer.reach.devices)}
            </p>
          </Note>
        ) : null}
      </div>
      {answer && 'trouble' in answer ? <TroubleNote words={words} trouble={answer.trouble} /> : null}
    </section>
  );
}
