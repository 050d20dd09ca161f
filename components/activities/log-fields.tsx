import type { CampaignState } from '../../utils/contract/campaign-state.ts';
import type { ListedPage } from '../../utils/contract/page.ts';
import { ACTIVITY_KINDS } from '../../utils/domain/activities/activity-kinds.ts';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { KindFields } from './kind-fields.tsx';
import type { LogDraft, LogErrors, LogWords } from './log-draft.ts';

interface LogFieldsProps {
  words: LogWords;
  draft: LogDraft;
  /** All of the unit's own pages; with more than one, it can be chosen which the act was for. */
  ownPages: readonly ListedPage[];
  campaigns: readonly CampaignState[];
  errors: LogErrors;
  onChange: (change: Partial<LogDraft>) => void;
}

/** What is asked of an act that is logged by hand, whoever logs it. */
export function LogFields({ words, draft, ownPages, campaigns, errors, onChange }: LogFieldsProps) {
  const { form, replyHint } = words.logForms;
  return (
    <>
      <Choice
        label={form.kind}
        value={draft.kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: words.reports.activityKinds[value] }))}
        onChange={(kind) => onChange({ kind })}
      />
      {ownPages.length > 1 ? (
        <Choice
          label={form.page}
          value={draft.pageKey}
          options={ownPages.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(pageKey) => onChange({ pageKey })}
        />
      ) : null}
      {draft.kind === 'reply' ? (
        <>
          <Field
            label={form.count}
            value={draft.count}
            inputMode="numeric"
            error={errors.count}
            onInput={(count) => onChange({ count })}
          />
          <p class="small quiet">{replyHint}</p>
        </>
      ) : (
        <KindFields words={words} draft={draft} campaigns={campaigns} errors={errors} onChange={onChange} />
      )}
    </>
  );
}
