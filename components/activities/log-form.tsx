import { useState } from 'preact/hooks';
import type { ActivityInput } from '../../utils/contract/activity.ts';
import type { CampaignState } from '../../utils/contract/campaign-state.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';
import { Button } from '../ui/button.tsx';
import { findErrors, type LogDraft, toLogDraft, toLogInput } from './log-draft.ts';
import { LogFields } from './log-fields.tsx';
import { SubmissionHelper } from './submission-helper.tsx';

export interface LogFormProps {
  words: ViewWords;
  draft: Partial<ActivityInput>;
  ownPage: ListedPage;
  /** All of the unit's own pages; with more than one, it can be chosen which the act was for. */
  ownPages: readonly ListedPage[];
  /** Of the unit, as the message to the national page names it. */
  unitName: string;
  nationalPage: ListedPage | undefined;
  campaigns: readonly CampaignState[];
  /** The entry is in the log already, and is written anew. */
  correcting?: boolean;
  onSave: (input: ActivityInput) => void;
  onCancel: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** Logging by hand, or correcting what the panel suggested. What is typed stays until it is saved or given up. */
export function LogForm(props: LogFormProps) {
  const { words, draft: given, ownPage, ownPages, unitName, nationalPage, campaigns } = props;
  const { correcting = false, onSave, onCancel, onCopy } = props;
  const [draft, setDraft] = useState<LogDraft>(() => toLogDraft(given, ownPage.key));
  const [tried, setTried] = useState(false);
  const { form } = words.logForms;
  const heading = correcting ? form.correctHeading : form.heading;
  const change = (changed: Partial<LogDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const errors = findErrors(draft, words);
  const save = () => {
    setTried(true);
    if (Object.keys(errors).length === 0) onSave(toLogInput(draft, given, words));
  };
  return (
    <form
      class="stack log-form"
      style={{ gap: '8px' }}
      aria-label={heading}
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
      <h2>{heading}</h2>
      <LogFields
        words={words}
        draft={draft}
        ownPages={ownPages}
        campaigns={campaigns}
        errors={tried ? errors : {}}
        onChange={change}
      />
      {draft.kind === 'submission' ? (
        <SubmissionHelper
          words={words}
          draft={draft}
          unitName={unitName}
          nationalPage={nationalPage}
          campaign={campaigns.find(({ campaign }) => campaign.id === draft.campaignId)?.campaign.title}
          onFiles={(files) => change({ files })}
          onCopy={onCopy}
        />
      ) : null}
      <div class="row">
        <Button tone="primary" type="submit">
          {correcting ? form.saveCorrection : form.save}
        </Button>
        <Button tone="plain" onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </form>
  );
}
