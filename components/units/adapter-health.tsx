import type { AdapterHealthRecord } from '../../utils/contract/adapter-health.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Note } from '../ui/note.tsx';
import { FinderList } from './finder-list.tsx';
import { isNeededLost } from './finder-looks.ts';

interface AdapterHealthProps {
  words: Dictionary;
  health: AdapterHealthRecord | undefined;
}

/** Whether the extension still recognises what it needs on Facebook, thing by thing. */
export function AdapterHealth({ words, health }: AdapterHealthProps) {
  const text = words.health;
  return (
    <section class="card stack" aria-label={text.heading}>
      <h2>{text.heading}</h2>
      <p class="quiet">{text.explain}</p>
      {health === undefined ? <p>{text.never}</p> : null}
      {isNeededLost(health) ? (
        <Note tone="look">
          <p>{text.lost}</p>
        </Note>
      ) : null}
      {health === undefined ? null : (
        <>
          <FinderList words={words} health={health} />
          <p class="small quiet">{text.version(health.version)}</p>
        </>
      )}
    </section>
  );
}
