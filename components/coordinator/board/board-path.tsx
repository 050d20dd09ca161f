import { ChevronRight } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { Unit } from '../../../utils/contract/unit.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { Icon } from '../../ui/icon.tsx';
import type { CoordinatorActions } from '../coordinator-actions.ts';

interface BoardPathProps {
  words: CoordinatorDictionary;
  /** The coordinator's own unit, where every path begins. */
  root: Unit;
  path: readonly string[];
  /** Of units that have been seen. */
  names: ReadonlyMap<string, string>;
  /** In which units are called as they were; absent: as they are called now. */
  week: string | undefined;
  ask: CoordinatorActions['unitsBelow'];
  onNames: (units: readonly { id: string; name: string }[]) => void;
  onGo: (path: string[]) => void;
}

/** From the coordinator's own unit down to the one that is shown; each part leads back up. */
export function BoardPath({ words, root, path, names, week, ask, onNames, onGo }: BoardPathProps) {
  // The board itself names the unit that it is about; here those above it are missing.
  const all = week === undefined ? path : [root.id, ...path];
  const unnamed = (path.length === 0 ? [] : all.filter((id) => !names.has(id))).join(' ');
  useEffect(() => {
    if (unnamed === '') return;
    // Without an answer a unit is called by its code.
    void ask({ ids: unnamed.split(' '), ...(week === undefined ? {} : { week }) }).then((told) => {
      if ('done' in told) onNames(told.done.units);
    }, console.error);
  }, [unnamed, week, ask, onNames]);
  const steps = [names.get(root.id) ?? root.name, ...path.map((id) => names.get(id) ?? id)];
  return (
    <nav aria-label={words.coordinator.board.path}>
      <ol class="board-path">
        {steps.map((name, index) => {
          const isLast = index === steps.length - 1;
          return (
            <li key={path.slice(0, index).join('/')}>
              {index > 0 ? <Icon of={ChevronRight} size={14} /> : null}
              {isLast ? (
                <span aria-current="page">{name}</span>
              ) : (
                <button type="button" onClick={() => onGo(path.slice(0, index))}>
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
