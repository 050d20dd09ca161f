import { Copy, ExternalLink } from 'lucide';
import { useState } from 'preact/hooks';
import type { ListedPage } from '../../utils/contract/page.ts';
import { toSubmissionMessage } from '../../utils/i18n/vi/submission-message.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { LogDraft } from './log-draft.ts';

interface SubmissionHelperProps {
  words: ViewWords;
  draft: LogDraft;
  unitName: string;
  /** Whose inbox it goes to; without one there is only the text. */
  nationalPage: ListedPage | undefined;
  campaign: string | undefined;
  onFiles: (files: string) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** Prepares what the admin sends to the national page's inbox: the message and the list of files. The admin sends. */
export function SubmissionHelper(props: SubmissionHelperProps) {
  const { words, draft, unitName, nationalPage, campaign, onFiles, onCopy } = props;
  const [copied, setCopied] = useState<boolean>();
  const say = words.logForms;
  const text = toSubmissionMessage({
    page: nationalPage?.name ?? '…',
    unit: unitName,
    title: draft.title.trim() === '' ? '…' : draft.title.trim(),
    media: draft.media === '' ? undefined : words.reports.media[draft.media],
    campaign,
    files: draft.files.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
  });
  return (
    <section class="card stack submission" style={{ gap: '8px' }} aria-label={say.message}>
      <Field
        label={say.files}
        hint={say.filesHint}
        kind="paragraph"
        value={draft.files}
        maxLength={2000}
        onInput={onFiles}
      />
      <h3>{say.message}</h3>
      <p class="small message">{text}</p>
      <div class="row">
        <Button icon={Copy} onClick={() => void onCopy(text).then(setCopied)}>
          {say.copyMessage}
        </Button>
        {nationalPage ? (
          <a
            class="small out"
            href={`https://m.me/${encodeURIComponent(nationalPage.key)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say.openInbox(nationalPage.name)}
            <Icon of={ExternalLink} size={14} />
          </a>
        ) : null}
      </div>
      <p class="small quiet" role="status">
        {copied === undefined ? say.sendYourself : copied ? say.copied : say.notCopied}
      </p>
    </section>
  );
}
