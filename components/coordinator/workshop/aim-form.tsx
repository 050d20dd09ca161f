import { useEffect, useState } from 'preact/hooks';
import type { Aim } from '../../../utils/contract/pack.ts';
import type { Unit, UnitLevel } from '../../../utils/contract/unit.ts';
import type { TreeWords } from '../../../utils/contract/unit-tree.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { CheckList } from './check-list.tsx';
import type { SectionProps } from './editor-section.tsx';
import { ReachLine } from './reach-line.tsx';
import type { RowChange } from './row-list.tsx';
import { UnitPicker } from './unit-picker.tsx';

interface AimFormProps extends SectionProps {
  me: { unit: Unit };
  actions: Pick<CoordinatorActions, 'reach' | 'unitsBelow' | 'unitWords'>;
}

const LEVELS: readonly UnitLevel[] = ['national', 'province', 'intermediate', 'grassroots'];

/** Who the pack is for, and how many that is. */
export function AimForm({ words, pack, me, onChange, actions }: AimFormProps) {
  const { aim: said } = words.coordinator.editor;
  const { aim } = pack;
  const [present, setPresent] = useState<TreeWords>();
  useEffect(() => {
    if (!aim || present) return;
    // Without an answer there is still what was chosen before, and the tree says that the server is away.
    void actions.unitWords().then((told) => {
      if ('done' in told) setPresent(told.done);
    }, console.error);
  }, [aim, present, actions]);
  const set = (change: RowChange<Aim> | undefined) =>
    onChange(withValue(pack, { aim: change && withValue(aim ?? {}, change) }));
  const toLabel = (name: string, units: number | undefined) =>
    units === undefined ? name : said.counted(name, units);
  const toOptions = (
    counted: readonly { word: string; units: number }[] = [],
    chosen: readonly string[] = [],
  ) => [
    ...counted.map(({ word, units }) => [word, toLabel(word, units)] as const),
    // What no unit has any more was chosen once, and can be taken away.
    ...chosen
      .filter((word) => !counted.some((each) => each.word === word))
      .map((word) => [word, toLabel(word, present && 0)] as const),
  ];
  const kinds = toOptions(present?.kinds, aim?.kinds);
  const cohorts = toOptions(present?.cohorts, aim?.cohorts);
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
          <UnitPicker
            words={words}
            unit={me.unit}
            chosen={aim.units ?? []}
            ask={actions.unitsBelow}
            onChange={(units) => set({ units: units.length === 0 ? undefined : units })}
          />
          <CheckList
            legend={said.levels}
            options={LEVELS.filter(
              (level) =>
                !present || aim.levels?.includes(level) || present.levels.some(({ word }) => word === level),
            ).map(
              (level) =>
                [
                  level,
                  toLabel(said.levelNames[level], present?.levels.find(({ word }) => word === level)?.units),
                ] as const,
            )}
            chosen={aim.levels}
            onChange={(levels) => set({ levels })}
          />
          {kinds.length > 0 ? (
            <CheckList
              legend={said.kinds}
              options={kinds}
              chosen={aim.kinds}
              onChange={(chosen) => set({ kinds: chosen })}
            />
          ) : null}
          {cohorts.length > 0 ? (
            <CheckList
              legend={said.cohorts}
              options={cohorts}
              chosen={aim.cohorts}
              onChange={(chosen) => set({ cohorts: chosen })}
            />
          ) : null}
          <p class="small quiet">{said.and}</p>
        </>
      ) : null}
      <ReachLine key={JSON.stringify(aim)} words={words} aim={aim} ask={actions.reach} />
    </section>
  );
}
