import { ChevronDown, ChevronRight } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { CoordinatorTrouble } from '../../../utils/contract/coordinator-desk.ts';
import type { TreeReply, TreeUnit } from '../../../utils/contract/unit-tree.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { TroubleNote } from '../trouble-note.tsx';

export interface UnitTreeProps {
  words: CoordinatorDictionary;
  chosen: readonly string[];
  ask: CoordinatorActions['unitsBelow'];
  onChoose: (unit: TreeUnit, chosen: boolean) => void;
}

/** The units directly below one, and on request those below them. A level is asked for when it is opened, and in pieces. */
export function UnitTree(props: UnitTreeProps & { parent: string; label: string; included: boolean }) {
  const { words, parent, label, included, ask } = props;
  const said = words.coordinator.editor.aim;
  const [level, setLevel] = useState<TreeReply>();
  const [trouble, setTrouble] = useState<CoordinatorTrouble | 'failed'>();
  const load = async (from: number) => {
    setTrouble(undefined);
    try {
      const told = await ask({ parent, from });
      if ('trouble' in told) setTrouble(told.trouble);
      else {
        // Of two presses for the same piece, one counts.
        setLevel((present) => {
          const before = present?.units ?? [];
          return before.length === from ? { ...told.done, units: [...before, ...told.done.units] } : present;
        });
      }
    } catch (error) {
      console.error(error);
      setTrouble('failed');
    }
  };
  useEffect(() => {
    void load(0);
  }, []);
  const shown = level?.units.length ?? 0;
  return (
    <div class="stack unit-level">
      {level === undefined && !trouble ? <p role="status">{words.coordinator.loading}</p> : null}
      {level?.total === 0 ? <p class="small quiet">{said.noneBelow}</p> : null}
      {level && level.total > 0 ? (
        <ul aria-label={label}>
          {level.units.map((unit) => (
            <UnitNode key={unit.id} {...props} unit={unit} included={included} />
          ))}
        </ul>
      ) : null}
      {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
      {trouble || (level && shown < level.total) ? (
        <div>
          <Button tone="plain" onClick={() => void load(shown)}>
            {trouble ? words.coordinator.refresh : said.more((level?.total ?? 0) - shown)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

interface UnitNodeProps extends UnitTreeProps {
  unit: TreeUnit;
  /** A unit above it is chosen, and this one with it. */
  included: boolean;
}

function UnitNode(props: UnitNodeProps) {
  const { words, unit, chosen, included } = props;
  const said = words.coordinator.editor.aim;
  const [open, setOpen] = useState(false);
  const isChosen = chosen.includes(unit.id);
  return (
    <li>
      <div class="unit-node">
        {unit.below > 0 ? (
          <IconButton
            icon={open ? ChevronDown : ChevronRight}
            label={(open ? said.fold : said.unfold)(unit.name)}
            expanded={open}
            onClick={() => setOpen(!open)}
          />
        ) : (
          <span class="unit-leaf" />
        )}
        <UnitCheck {...props} />
      </div>
      {open ? (
        <UnitTree {...props} parent={unit.id} label={unit.name} included={included || isChosen} />
      ) : null}
    </li>
  );
}

/** One unit to tick, with what tells it from others of the same name. */
export function UnitCheck({ words, unit, chosen, included, onChoose }: UnitNodeProps) {
  const said = words.coordinator.editor.aim;
  const facts = [
    unit.level && said.levelNames[unit.level],
    unit.kind,
    unit.cohort,
    unit.below > 0 ? said.below(unit.below) : undefined,
    included ? said.included : undefined,
  ];
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={included || chosen.includes(unit.id)}
        disabled={included}
        onChange={(event) => onChoose(unit, event.currentTarget.checked)}
      />
      <span>
        {unit.name} <span class="small quiet">{facts.filter((fact) => fact).join(' · ')}</span>
      </span>
    </label>
  );
}
