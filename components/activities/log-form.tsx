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

const KINDS: readonly ActivityKind[] = [
  'post',
  'share',
  'reply',
  'contest',
  'prize_game',
  'livestream',
  'submission',
  'press_submission',
  'page_change',
  'other',
];
const MOST = 100_000;
/** Thousands as Vietnamese write them: 2.000 or 2 000. */
const GROUPED = /^\d{1,3}([. ]\d{3})+$/;

/** A count as typed; undefined when it is not a whole number from 1 to 100,000. */
function toCount(typed: string): number | undefined {
  const text = typed.trim();
  const number = Number(GROUPED.test(text) ? text.replace(/[. ]/g, '') : text);
  return Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined;
}

/** The same rule as the contract's for links, without its schema, which does not belong into a page. */
function isWebLink(text: string): boolean {
  const address = /\s/.test(text) ? null : URL.parse(text);
  return address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
}

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
  const number = toCount(count);
  const errors = {
    title: title.trim() === '' ? form.titleMissing : undefined,
    link: !counted && link.trim() !== '' && !isWebLink(link.trim()) ? form.linkWrong : undefined,
    count: counted && number === undefined ? form.countWrong : undefined,
  };
  const save = () => {
    setTried(true);
    if (errors.title || errors.link || errors.count) return;
    // What the form shows replaces what it began with; what it does not show (template, share item) stays.
    const { link: _link, note: _note, count: _count, ...kept } = draft;
    onSave({
      ...kept,
      kind,
      pageKey: ownPage.key,
      title: title.trim(),
      ...(counted ? { count: number } : link.trim() === '' ? {} : { link: link.trim() }),
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
        // Esc also ends a syllable that an input method is still composing; then it is not for us.
        if (event.key !== 'Escape' || event.isComposing) return;
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
