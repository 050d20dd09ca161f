import { useState } from 'preact/hooks';
import type { ActivityInput, ActivityKind } from '../../utils/contract/activity.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';

interface LogFormProps {
  words: Dictionary;
  draft: Partial<ActivityInput>;
  ownPage: ListedPage;
  onSave: (input: ActivityInput) => void;
  onCancel: () => void;
}

const KINDS: readonly ActivityKind[] = ['post', 'share', 'reply', 'contest', 'livestream', 'other'];
const LINK = /^https?:\/\/\S+\.\S+$/;
const MOST = 100_000;

/** Logging by hand, or correcting what the panel suggested. What is typed stays until it is saved or given up. */
export function LogForm({ words, draft, ownPage, onSave, onCancel }: LogFormProps) {
  const [kind, setKind] = useState<ActivityKind>(draft.kind ?? 'post');
  const [title, setTitle] = useState(draft.title ?? '');
  const [link, setLink] = useState(draft.link ?? '');
  const [count, setCount] = useState(draft.count === undefined ? '' : String(draft.count));
  const [note, setNote] = useState(draft.note ?? '');
  const [tried, setTried] = useState(false);
  const { form } = words.activities;
  const counted = kind === 'reply';
  const number = Number(count);
  const errors = {
    title: title.trim() === '' ? form.titleMissing : undefined,
    link: link.trim() !== '' && !LINK.test(link.trim()) ? form.linkWrong : undefined,
    count:
      counted && !(Number.isInteger(number) && number >= 1 && number <= MOST) ? form.countWrong : undefined,
  };
  const save = () => {
    setTried(true);
    if (errors.title || errors.link || errors.count) return;
    onSave({
      ...draft,
      kind,
      pageKey: ownPage.key,
      title: title.trim(),
      ...(link.trim() === '' ? { link: undefined } : { link: link.trim() }),
      ...(counted ? { count: number } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <form
      class="stack log-form"
      style={{ gap: '8px' }}
      aria-label={form.heading}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h2>{form.heading}</h2>
      <Choice
        label={form.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: words.reports.activityKinds[value] }))}
        onChange={setKind}
      />
      <Field
        label={form.title}
        hint={form.titleHint}
        value={title}
        maxLength={300}
        error={tried ? errors.title : undefined}
        onInput={setTitle}
      />
      {counted ? (
        <Field
          label={form.count}
          value={count}
          inputMode="numeric"
          error={tried ? errors.count : undefined}
          onInput={setCount}
        />
      ) : (
        <Field
          label={form.link}
          value={link}
          inputMode="url"
          maxLength={2048}
          error={tried ? errors.link : undefined}
          onInput={setLink}
        />
      )}
      <Field label={form.note} hint={form.noteHint} value={note} maxLength={1000} onInput={setNote} />
      <div class="row">
        <Button tone="primary" type="submit">
          {form.save}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}
