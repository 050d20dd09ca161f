import { PenLine } from 'lucide';
import { useState } from 'preact/hooks';
import type { KeptPack } from '../../utils/contract/coordinator-desk.ts';
import { toVietnamDayAndTime } from '../../utils/domain/time/vietnam-day.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import type { PackKey } from './coordinator-actions.ts';

interface UnsavedRowsProps {
  words: CoordinatorDictionary;
  unsaved: KeptPack[];
  onResume: (key: PackKey) => void;
  onDrop: (pack: KeptPack['pack']) => Promise<void>;
}

/** What was typed here and has not reached the server: offered again, and thrown away only after a question. */
export function UnsavedRows({ words, unsaved, onResume, onDrop }: UnsavedRowsProps) {
  const { list } = words.coordinator;
  const [dropping, setDropping] = useState<KeptPack>();
  if (unsaved.length === 0) return null;
  return (
    <section class="card stack unsaved" aria-label={list.unsavedHeading}>
      <h3>{list.unsavedHeading}</h3>
      <ul class="stack">
        {unsaved.map((kept) => {
          const { id, version, title } = kept.pack;
          const name = title.trim() === '' ? list.untitled : title;
          return (
            <li key={`${id}/${version}`} class="stack">
              <div class="row spread">
                <span>
                  <strong>{name}</strong>{' '}
                  <span class="small quiet">
                    {`${list.version(version)} · ${list.unsavedAt(toVietnamDayAndTime(kept.keptAt))}`}
                  </span>
                </span>
                <span class="row">
                  <Button
                    icon={PenLine}
                    label={`${list.resume}: ${name}`}
                    onClick={() => onResume({ packId: id, version })}
                  >
                    {list.resume}
                  </Button>
                  <Button tone="plain" label={`${list.drop}: ${name}`} onClick={() => setDropping(kept)}>
                    {list.drop}
                  </Button>
                </span>
              </div>
              {dropping === kept ? (
                <div class="row" role="status">
                  <span>{list.dropConfirm(name)}</span>
                  <Button
                    onClick={async () => {
                      await onDrop(kept.pack);
                      setDropping(undefined);
                    }}
                  >
                    {list.drop}
                  </Button>
                  <Button tone="plain" onClick={() => setDropping(undefined)}>
                    {words.coordinator.cancel}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
