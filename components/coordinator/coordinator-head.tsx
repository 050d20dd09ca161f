import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';

/** Whose desk this is. */
export function CoordinatorHead({ words, me }: { words: CoordinatorDictionary; me?: Coordinator }) {
  const { coordinator } = words;
  return (
    <header class="coordinator-head">
      <div>
        <h1>{coordinator.title}</h1>
        {me ? <p class="small quiet">{coordinator.who(me.name, me.unit.name)}</p> : null}
      </div>
      <a class="small" href="options.html">
        {coordinator.toOptions}
      </a>
    </header>
  );
}
