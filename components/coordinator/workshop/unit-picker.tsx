import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Unit } from '../../../utils/contract/unit.ts';
import type { TreeReply, TreeUnit } from '../../../utils/contract/unit-tree.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../../ui/button.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';
import { UnitCheck, UnitTree } from './unit-tree.tsx';

interface UnitPickerProps {
  words: CoordinatorDictionary;
  /** The publisher: the root of the tree. */
  unit: Unit;
  chosen: readonly string[];
  ask: CoordinatorActions['unitsBelow'];
  onChange: (ids: string[]) => void;
}

/** Long enough that a word is not asked for letter by letter. */
const PAUSE_MS = 250;

/** Units out of the publisher's tree: found by name, ticked in the tree, or pasted as codes. */
export function UnitPicker({ words, unit, chosen, ask, onChange }: UnitPickerProps) {
  const said = words.coordinator.editor.aim;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<TreeReply>();
  const unnamed = chosen.filter((id) => names[id] === undefined && id !== unit.id).join(' ');
  useEffect(() => {
    if (unnamed === '') return;
    // Codes that are not there stay codes; the lint says which are wrong.
    void ask({ ids: unnamed.split(' ').slice(0, 500) }).then((told) => {
      if (!('done' in told)) return;
      const read = Object.fromEntries(told.done.units.map(({ id, name }) => [id, name]));
      if (Object.keys(read).length > 0) setNames((present) => ({ ...present, ...read }));
    }, console.error);
  }, [unnamed, ask]);
  const search = query.trim();
  useEffect(() => {
    setFound(undefined);
    if (search === '') return;
    let left = false;
    const pause = setTimeout(() => {
      void ask({ search: search.slice(0, 80) }).then((told) => {
        if (!left && 'done' in told) setFound(told.done);
      }, console.error);
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(pause);
    };
  }, [search, ask]);
  const choose = (picked: TreeUnit, isChosen: boolean) => {
    setNames((present) => ({ ...present, [picked.id]: picked.name }));
    onChange(isChosen ? [...chosen, picked.id] : chosen.filter((id) => id !== picked.id));
  };
  const shared = { words, chosen, ask, onChoose: choose };
  return (
    <section class="stack unit-picker" aria-label={said.picker}>
      <h4>{said.picker}</h4>
      <p class="small quiet">{said.pickerHint}</p>
      {chosen.length > 0 ? (
        <ul class="row chosen-units" aria-label={said.chosen}>
          {chosen.map((id) => (
            <li key={id}>
              <Button
                icon={X}
                label={said.unchoose(names[id] ?? id)}
                onClick={() => onChange(chosen.filter((each) => each !== id))}
              >
                {id === unit.id ? unit.name : (names[id] ?? id)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        class="control"
        type="search"
        value={query}
        aria-label={said.search}
        placeholder={said.search}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {search === '' ? null : (
        <div class="unit-found stack">
          <p class="small" role="status">
            {found ? said.found(found.total) : words.coordinator.loading}
          </p>
          {found ? (
            <ul aria-label={said.results}>
              {found.units.map((each) => (
                <li key={each.id} class="unit-node">
                  <UnitCheck
                    {...shared}
                    unit={withPlace(each)}
                    included={false}
                    onChoose={(_, isChosen) => choose(each, isChosen)}
                  />
                </li>
              ))}
            </ul>
          ) : null}
          {found && found.units.length < found.total ? (
            <p class="small quiet">{said.foundMore(found.units.length)}</p>
          ) : null}
        </div>
      )}
      {/* Kept while somebody searches: what was opened stays open. */}
      <div hidden={search !== ''} class="unit-tree">
        <UnitTree {...shared} parent={unit.id} label={unit.name} included={chosen.includes(unit.id)} />
      </div>
      <details>
        <summary class="small">{said.byCode}</summary>
        <WordsField label={said.units} hint={said.unitsHint} words={chosen} onInput={onChange} />
      </details>
    </section>
  );
}

/** In a list of hits, where a unit stands is part of its name. */
function withPlace(unit: TreeUnit): TreeUnit {
  return unit.parentName === undefined ? unit : { ...unit, name: `${unit.name} (${unit.parentName})` };
}
