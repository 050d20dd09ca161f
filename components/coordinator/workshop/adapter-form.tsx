import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { AdapterFile } from '../../../utils/contract/coordinator-desk.ts';
import { withValue } from '../../../utils/domain/packs/with-value.ts';
import { toShortDate } from '../../../utils/domain/time/vietnam-day.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Note } from '../../ui/note.tsx';
import type { SectionProps } from './editor-section.tsx';

interface AdapterFormProps extends SectionProps {
  readAdapter: (text: string) => AdapterFile;
}

/** The description of Facebook's pages that a pack can carry, pasted as the engineers send it. */
export function AdapterForm({ words, pack, onChange, readAdapter }: AdapterFormProps) {
  const said = words.coordinator.editor.words.adapter;
  const [text, setText] = useState('');
  const [read, setRead] = useState<AdapterFile>();
  const { adapter } = pack;
  const take = () => {
    const outcome = readAdapter(text);
    setRead(outcome);
    if (!('adapter' in outcome)) return;
    onChange({ ...pack, adapter: outcome.adapter });
    setText('');
  };
  return (
    <section class="card stack" aria-label={said.heading}>
      <h3>{said.heading}</h3>
      <p class="small quiet">{said.explain}</p>
      {adapter ? (
        <div class="row spread">
          <p>
            <strong>{said.present(adapter.id, adapter.version, toShortDate(adapter.issuedOn))}</strong>{' '}
            <span class="small quiet">
              {said.counts(Object.keys(adapter.finders).length, Object.keys(adapter.labels).length)}
            </span>
          </p>
          <Button
            tone="plain"
            icon={Trash2}
            onClick={() => {
              setRead(undefined);
              onChange(withValue(pack, { adapter: undefined }));
            }}
          >
            {said.remove}
          </Button>
        </div>
      ) : (
        <p class="quiet">{said.none}</p>
      )}
      <Field
        label={said.paste}
        kind="paragraph"
        value={text}
        onInput={(typed) => {
          setText(typed);
          setRead(undefined);
        }}
      />
      <div>
        <Button disabled={text.trim() === ''} onClick={take}>
          {said.read}
        </Button>
      </div>
      <AdapterOutcome read={read} said={said} />
    </section>
  );
}

interface AdapterOutcomeProps {
  read: AdapterFile | undefined;
  said: SectionProps['words']['coordinator']['editor']['words']['adapter'];
}

function AdapterOutcome({ read, said }: AdapterOutcomeProps) {
  if (!read) return null;
  if ('adapter' in read) {
    return (
      <Note tone="good">
        <p>{said.taken}</p>
      </Note>
    );
  }
  if (read.refused === 'not_json') {
    return (
      <Note tone="bad">
        <p>{said.notJson}</p>
      </Note>
    );
  }
  return (
    <Note tone="bad">
      <p>{said.wrong}</p>
      <ul>
        {read.refused.map(({ place, problem }) => (
          <li key={`${place} ${problem}`}>{said.wrongAt(place || said.whole, said.problems[problem])}</li>
        ))}
      </ul>
    </Note>
  );
}
