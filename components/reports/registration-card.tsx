import { FileText, Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { PageOfficer, Registration, RegistrationDesk } from '../../utils/contract/registration.ts';
import type { FullDictionary } from '../../utils/i18n/full.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';

interface RegistrationCardProps {
  words: FullDictionary;
  desk: RegistrationDesk;
  onSave: (typed: Registration) => Promise<void>;
  onExport: () => Promise<void>;
}

const MOST = 30;

/** What the form of pages and officers is filled in with. It is kept on this device only. */
export function RegistrationCard({ words, desk, onSave, onExport }: RegistrationCardProps) {
  const say = words.registration;
  const nobody: PageOfficer = { name: '', position: '', unit: desk.unitName, phone: '' };
  const [typed, setTyped] = useState<Registration>({
    ...desk.registration,
    officers: desk.registration.officers.length > 0 ? desk.registration.officers : [nobody],
  });
  const [done, setDone] = useState<string>();
  const change = (over: Partial<Registration>) => {
    setDone(undefined);
    setTyped({ ...typed, ...over });
  };
  const changeOfficer = (at: number, over: Partial<PageOfficer>) =>
    change({ officers: typed.officers.map((one, index) => (index === at ? { ...one, ...over } : one)) });
  const save = async (then: string) => {
    await onSave(typed);
    setDone(then);
  };
  return (
    <form
      class="card stack"
      aria-label={say.heading}
      onSubmit={(event) => {
        event.preventDefault();
        void save(say.saved);
      }}
    >
      <h2>{say.heading}</h2>
      <p class="quiet">{say.explain}</p>
      <p class="quiet">{say.stays}</p>
      <Field
        label={say.superior}
        hint={say.superiorHint}
        value={typed.superiorName}
        maxLength={200}
        onInput={(superiorName) => change({ superiorName })}
      />
      <Field
        label={say.place}
        hint={say.placeHint}
        value={typed.place}
        maxLength={60}
        onInput={(place) => change({ place })}
      />
      {typed.officers.map((officer, at) => (
        <OfficerRows
          // The rows have no name of their own, and move only when one of them goes.
          key={at}
          words={words}
          number={at + 1}
          officer={officer}
          onChange={(over) => changeOfficer(at, over)}
          onRemove={() => change({ officers: typed.officers.filter((_, index) => index !== at) })}
        />
      ))}
      <div class="row">
        <Button
          icon={Plus}
          disabled={typed.officers.length >= MOST}
          onClick={() => change({ officers: [...typed.officers, nobody] })}
        >
          {say.add}
        </Button>
      </div>
      <div class="row">
        <Button type="submit">{say.save}</Button>
        <Button
          icon={FileText}
          onClick={async () => {
            await onSave(typed);
            await onExport();
            setDone(say.downloaded);
          }}
        >
          {say.download}
        </Button>
      </div>
      {done === undefined ? null : (
        <Note tone="good">
          <p>{done}</p>
        </Note>
      )}
    </form>
  );
}

interface OfficerRowsProps {
  words: FullDictionary;
  number: number;
  officer: PageOfficer;
  onChange: (over: Partial<PageOfficer>) => void;
  onRemove: () => void;
}

function OfficerRows({ words, number, officer, onChange, onRemove }: OfficerRowsProps) {
  const say = words.registration;
  return (
    <fieldset class="officer">
      <legend>{say.officer(number)}</legend>
      <Field label={say.name} value={officer.name} maxLength={120} onInput={(name) => onChange({ name })} />
      <Field
        label={say.position}
        value={officer.position}
        maxLength={120}
        onInput={(position) => onChange({ position })}
      />
      <Field label={say.unit} value={officer.unit} maxLength={200} onInput={(unit) => onChange({ unit })} />
      <Field
        label={say.phone}
        value={officer.phone}
        maxLength={40}
        onInput={(phone) => onChange({ phone })}
      />
      <div>
        <Button tone="plain" label={say.removeLabel(number)} onClick={onRemove}>
          {say.remove}
        </Button>
      </div>
    </fieldset>
  );
}
