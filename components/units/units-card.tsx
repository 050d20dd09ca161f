import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { Desk } from '../../utils/contract/desk.ts';
import type { PairingOutcome } from '../../utils/contract/messages.ts';
import type { StoredOverview } from '../../utils/contract/stored-overview.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';
import { toPairingSentence } from './pairing-form.tsx';
import { UnitChoice } from './unit-choice.tsx';
import { useCode } from './use-code.ts';

type Unit = NonNullable<StoredOverview['units']>[number];

interface UnitsCardProps {
  words: FullDictionary;
  units: readonly Unit[];
  /** Which of several the rest of the settings is about. */
  choice: Desk['units'];
  onChoose: (unitId: string) => void;
  onAdd: (code: string) => Promise<PairingOutcome>;
  onLeave: (unitId: string, leaves: boolean) => Promise<void>;
}

/** The units that the admin looks after, each with its pages; another one comes by its own code. */
export function UnitsCard({ words, units, choice, onChoose, onAdd, onLeave }: UnitsCardProps) {
  const say = words.units.several;
  const staying = units.filter(({ left }) => left === undefined);
  return (
    <section class="card stack" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {units.length > 1 ? (
        <>
          <p class="quiet">{say.explain}</p>
          <ul class="unit-list">
            {units.map((unit) => (
              <UnitRow
                key={unit.id}
                words={words}
                unit={unit}
                canLeave={staying.length > 1}
                onLeave={(leaves) => void onLeave(unit.id, leaves)}
              />
            ))}
          </ul>
        </>
      ) : (
        <p class="quiet">{say.explainOne}</p>
      )}
      <AddUnit words={words} onAdd={onAdd} />
      {choice ? <UnitChoice words={words} label={say.below} units={choice} onChoose={onChoose} /> : null}
    </section>
  );
}

interface UnitRowProps {
  words: FullDictionary;
  unit: Unit;
  canLeave: boolean;
  onLeave: (leaves: boolean) => void;
}

function UnitRow({ words, unit: { name, pages, left }, canLeave, onLeave }: UnitRowProps) {
  const say = words.units.several;
  const [asking, setAsking] = useState(false);
  const own = pages.filter(({ role }) => role === 'own');
  return (
    <li class="stack">
      <h3>{name}</h3>
      {own.length === 0 ? <p class="small">{say.noPage}</p> : null}
      {own.map((page) => (
        <a key={page.key} href={`https://www.facebook.com/${page.key}`}>
          {page.name}
        </a>
      ))}
      {left === undefined ? null : (
        <Note tone="look">
          <p>{say.left(left)}</p>
          <Button tone="plain" onClick={() => onLeave(false)}>
            {say.stay}
          </Button>
        </Note>
      )}
      {asking && left === undefined ? (
        <Note tone="look">
          <p>{say.leaveConfirm}</p>
          <div class="row">
            <Button
              onClick={() => {
                setAsking(false);
                onLeave(true);
              }}
            >
              {say.leave}
            </Button>
            <Button tone="plain" onClick={() => setAsking(false)}>
              {words.panel.cancel}
            </Button>
          </div>
        </Note>
      ) : null}
      {canLeave && left === undefined && !asking ? (
        <div class="row">
          <Button tone="plain" label={say.leaveOf(name)} onClick={() => setAsking(true)}>
            {say.leave}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function AddUnit({ words, onAdd }: Pick<UnitsCardProps, 'words' | 'onAdd'>) {
  const { several: say, pairing } = words.units;
  const [open, setOpen] = useState(false);
  const { code, setCode, isComplete, busy, outcome, spend } = useCode(onAdd);
  const add = async () => {
    if (await spend()) setOpen(false);
  };
  return (
    <form
      class="stack"
      aria-label={say.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !busy) void add();
      }}
    >
      {open ? (
        <>
          <Field label={say.code} hint={pairing.codeHint} value={code} maxLength={120} onInput={setCode} />
          <p class="small">{pairing.consent}</p>
          <div class="row">
            <Button tone="primary" type="submit" icon={Plus} disabled={!isComplete || busy}>
              {busy ? say.busy : say.submit}
            </Button>
            <Button tone="plain" onClick={() => setOpen(false)}>
              {words.panel.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button icon={Plus} onClick={() => setOpen(true)}>
            {say.add}
          </Button>
        </div>
      )}
      {outcome ? (
        <Note tone={outcome !== 'failed' && outcome.paired ? 'good' : 'look'}>
          <p>
            {outcome !== 'failed' && outcome.paired
              ? say.done(outcome.unitName)
              : toPairingSentence(words, outcome)}
          </p>
        </Note>
      ) : null}
    </form>
  );
}
