import { useState } from 'preact/hooks';
import type { ContentKind } from '../../../utils/contract/content-kind.ts';
import type { EnteringDraft } from '../../../utils/contract/entering.ts';
import type { ListedPage } from '../../../utils/contract/page.ts';
import type { CoordinatorDictionary } from '../../../utils/i18n/coordinator-dictionary.ts';
import { LogFields } from '../../activities/log-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { useUniqueId } from '../../ui/use-unique-id.ts';
import { useOpeningFocus } from '../use-opening-focus.ts';
import { type EnteringErrors, findEnteringErrors } from './entering-draft.ts';

interface EnterFormProps {
  words: CoordinatorDictionary;
  today: string;
  heading: string;
  submit: string;
  draft: EnteringDraft;
  pages: readonly ListedPage[];
  busy: boolean;
  /** What is on the screen is on the disk; undefined while nobody has typed anything. */
  isKept: boolean | undefined;
  onChange: (draft: EnteringDraft) => void;
  onSave: () => void;
  /** Puts the form away; what is typed stays. */
  onClose: () => void;
  onDiscard: () => void;
}

/** The boxes of the log, with what a device would know by itself: day and time, and what kind of content it was. */
export function EnterForm(props: EnterFormProps) {
  const { words, today, heading, submit, draft, pages, busy, isKept } = props;
  const { onChange, onSave, onClose, onDiscard } = props;
  const say = words.coordinator.board.enter;
  const [tried, setTried] = useState(false);
  const form = useOpeningFocus<HTMLFormElement>();
  const found = findEnteringErrors(draft, words, today);
  const errors: EnteringErrors = tried ? found : {};
  const change = (changed: Partial<EnteringDraft>) => onChange({ ...draft, ...changed });
  const save = () => {
    setTried(true);
    if (Object.keys(found).length === 0) onSave();
    // Once the errors are there.
    else
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('.control[aria-invalid="true"]')?.focus(),
      );
  };
  return (
    <form
      ref={form}
      class="stack enter-form"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
      onKeyDown={(event) => {
        // Esc also ends a syllable that an input method is still composing; then it is not for us.
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <h3>{heading}</h3>
      <p class="small quiet">{say.explain}</p>
      <LogFields
        words={words}
        draft={draft}
        ownPages={pages}
        campaigns={[]}
        errors={errors}
        onChange={change}
      />
      {draft.kind === 'reply' ? null : (
        <Choice<ContentKind | ''>
          label={say.contentKind}
          value={draft.contentKind}
          options={[
            { value: '', label: words.logForms.noMedia },
            ...contentKinds(words).map((value) => ({ value, label: words.reports.contentKinds[value] })),
          ]}
          onChange={(contentKind) => change({ contentKind })}
        />
      )}
      <Moment words={words} draft={draft} error={errors.moment} onChange={change} />
      {isKept === undefined ? null : <p class="small quiet">{isKept ? say.kept : say.keeping}</p>}
      <div class="row">
        <Button tone="primary" type="submit" disabled={busy}>
          {busy ? say.busy : submit}
        </Button>
        <Button onClick={onClose}>{say.later}</Button>
        <Button tone="plain" disabled={busy} onClick={onDiscard}>
          {say.discard}
        </Button>
      </div>
    </form>
  );
}

interface MomentProps {
  words: CoordinatorDictionary;
  draft: EnteringDraft;
  error: string | undefined;
  onChange: (changed: Partial<EnteringDraft>) => void;
}

/** When it was done, in Viet Nam's time. */
function Moment({ words, draft, error, onChange }: MomentProps) {
  const say = words.coordinator.board.enter;
  const id = useUniqueId();
  return (
    <>
      <div class="enter-moment">
        <DayField label={say.day} value={draft.day} onInput={(day) => onChange({ day: day ?? '' })} />
        <div class="field">
          <label for={id}>{say.time}</label>
          <input
            id={id}
            class="control"
            type="time"
            value={draft.time}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onInput={(event) => onChange({ time: event.currentTarget.value })}
          />
        </div>
      </div>
      {error ? (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

function contentKinds({ reports }: CoordinatorDictionary): ContentKind[] {
  return Object.keys(reports.contentKinds) as ContentKind[];
}
