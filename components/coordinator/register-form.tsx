import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { Told } from '../../utils/contract/coordinator-desk.ts';
import type { Coordinator } from '../../utils/contract/pack-draft.ts';
import type { CoordinatorDictionary } from '../../utils/i18n/coordinator-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useTold } from './use-told.ts';

interface RegisterFormProps {
  words: CoordinatorDictionary;
  server: string;
  name: string;
  onRegister: (request: { server: string; code: string; name: string }) => Promise<Told<Coordinator>>;
}

/** Registration: what it is for, how it goes on, and what is sent, above the button that agrees to it. */
export function RegisterForm({ words, onRegister, ...known }: RegisterFormProps) {
  const { register } = words.coordinator;
  const [server, setServer] = useState(known.server);
  const [code, setCode] = useState('');
  const [name, setName] = useState(known.name);
  const { busy, trouble, ask } = useTold();
  const complete = server.trim() !== '' && code.trim().length >= 8 && name.trim() !== '';
  const submit = () =>
    ask(
      () => onRegister({ server, code, name: name.trim().normalize('NFC') }),
      () => undefined,
    );
  return (
    <div class="two-columns">
      <form
        class="card stack"
        aria-label={register.heading}
        onSubmit={(event) => {
          event.preventDefault();
          if (complete && !busy) void submit();
        }}
      >
        <h2>{register.heading}</h2>
        <p class="quiet">{register.explain}</p>
        <Field
          label={register.server}
          hint={register.serverHint}
          value={server}
          inputMode="url"
          maxLength={300}
          onInput={setServer}
        />
        <Field label={register.code} hint={register.codeHint} value={code} maxLength={60} onInput={setCode} />
        <Field
          label={register.name}
          hint={register.nameHint}
          value={name}
          maxLength={120}
          onInput={setName}
        />
        <p class="small">{register.consent}</p>
        <div class="row">
          <Button tone="primary" type="submit" icon={KeyRound} disabled={!complete || busy}>
            {busy ? register.busy : register.submit}
          </Button>
        </div>
        {trouble ? <TroubleNote words={words} trouble={trouble} /> : null}
      </form>
      <section class="stack steps" aria-label={register.stepsHeading}>
        <h2>{register.stepsHeading}</h2>
        <ol>
          {register.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
