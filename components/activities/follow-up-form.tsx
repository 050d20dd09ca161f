import { useState } from 'preact/hooks';
import type { FollowUp, FollowUpInput, SubmissionStatus } from '../../utils/contract/follow-up.ts';
import type { LogEntry } from '../../utils/contract/log-entry.ts';
import { toSubmissionStatus } from '../../utils/domain/activities/follow-ups.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { isWebLink } from './log-draft.ts';

export interface FollowUpFormProps {
  words: ViewWords;
  entry: LogEntry;
  followUp: FollowUp | undefined;
  onSave: (followUp: FollowUpInput) => void;
  onCancel: () => void;
}

const STATUSES: readonly SubmissionStatus[] = ['sent', 'published', 'not_used'];

/** What became of a submission, or what is to be kept of a live video after it. */
export function FollowUpForm({ words, entry: { activity }, followUp, onSave, onCancel }: FollowUpFormProps) {
  const first = toSubmissionStatus(activity.kind, followUp);
  const [status, setStatus] = useState(first);
  const [link, setLink] = useState(followUp?.link ?? '');
  const [note, setNote] = useState(followUp?.note ?? '');
  const [tried, setTried] = useState(false);
  const say = words.logForms.followUp;
  const wrong = link.trim() !== '' && !isWebLink(link.trim());
  const isLive = status === undefined;
  const save = () => {
    setTried(true);
    if (wrong) return;
    onSave({
      activityId: activity.id,
      ...(status === undefined ? {} : { status }),
      ...(link.trim() === '' ? {} : { link: link.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    });
  };
  return (
    <form
      class="stack"
      style={{ gap: '8px' }}
      aria-label={isLive ? say.afterLive : say.heading}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h4>{isLive ? say.afterLive : say.heading}</h4>
      {status === undefined ? null : (
        <Choice
          label={say.status}
          value={status}
          options={STATUSES.map((value) => ({ value, label: words.reports.submissionStates[value] }))}
          onChange={setStatus}
        />
      )}
      <Field
        label={isLive ? say.liveLink : say.link}
        value={link}
        inputMode="url"
        maxLength={2048}
        error={tried && wrong ? words.logForms.form.linkWrong : undefined}
        onInput={setLink}
      />
      <Field
        label={say.note}
        hint={isLive ? say.noteHint : words.logForms.form.noteHint}
        value={note}
        maxLength={500}
        onInput={setNote}
      />
      <p class="small quiet">{say.local}</p>
      <div class="row">
        <Button type="submit">{say.save}</Button>
        <Button tone="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}
