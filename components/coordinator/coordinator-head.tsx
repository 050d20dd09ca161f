import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import type { CoordinatorPlace } from './place.ts';

interface CoordinatorHeadProps {
  words: CoordinatorDictionary;
  /** Absent before registration; then there is nowhere to go either. */
  me?: Coordinator;
  place?: CoordinatorPlace;
}

/** Whose desk this is, and its two parts. */
export function CoordinatorHead({ words, me, place }: CoordinatorHeadProps) {
  const { coordinator } = words;
  const isBoard = place?.at === 'board' || place?.at === 'unit';
  return (
    <header class="coordinator-head">
      <div>
        <h1>{coordinator.title}</h1>
        {me ? <p class="small quiet">{coordinator.who(me.name, me.unit.name)}</p> : null}
      </div>
      {place ? (
        <nav class="coordinator-places" aria-label={coordinator.board.places}>
          <a href="#list" aria-current={isBoard ? undefined : 'page'}>
            {coordinator.board.toPacks}
          </a>
          <a href="#board" aria-current={isBoard ? 'page' : undefined}>
            {coordinator.board.toBoard}
          </a>
        </nav>
      ) : null}
      <a class="small" href="options.html">
        {coordinator.toOptions}
      </a>
    </header>
  );
}
