import { FolderOpen } from 'lucide';
import { useState } from 'preact/hooks';
import type { PackFileOutcome } from '../../utils/contract/pack-file.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

interface PackFileProps {
  words: FullDictionary;
  onTake: (text: string) => Promise<PackFileOutcome>;
}

/** The file could not be read, or the packs in it not be kept. */
type Failure = 'unreadable' | 'failed';

/** Packs that come by a chat or on a stick: opened or dropped here, and checked like those of the network. */
export function PackFile({ words, onTake }: PackFileProps) {
  const [outcome, setOutcome] = useState<PackFileOutcome | 'busy' | Failure>();
  const { packFile } = words;
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    setOutcome('busy');
    const text = await file.text().catch(() => undefined);
    setOutcome(text === undefined ? 'unreadable' : await onTake(text).catch(() => 'failed' as const));
  };
  return (
    <section
      class="card stack"
      style={{ gap: '8px' }}
      aria-label={packFile.heading}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{packFile.heading}</h2>
      <p class="small quiet">{packFile.explain}</p>
      <div class="row">
        <label class="button file-button">
          <Icon of={FolderOpen} size={16} />
          {packFile.open}
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            disabled={outcome === 'busy'}
            onChange={(event) => {
              const { currentTarget } = event;
              // The same file may be opened again after it was mended.
              void take(currentTarget.files?.[0]).then(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
      </div>
      {outcome && outcome !== 'busy' ? (
        <Note tone={typeof outcome === 'object' && outcome.taken && !outcome.trouble ? 'good' : 'look'}>
          <p>{toSentence(words, outcome)}</p>
        </Note>
      ) : null}
    </section>
  );
}

function toSentence({ packFile }: FullDictionary, outcome: PackFileOutcome | Failure): string {
  if (outcome === 'failed') return packFile.failed;
  if (outcome === 'unreadable') return packFile.refused.no_pack_file;
  if (!outcome.taken) return packFile.refused[outcome.reason];
  const taken = packFile.taken(outcome.packs);
  return outcome.trouble ? `${taken} ${packFile.apart[outcome.trouble]}` : taken;
}
