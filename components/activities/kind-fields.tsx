import type { CampaignState } from '../../utils/contract/campaign-state.ts';
import { hasMedia, MEDIA_KINDS } from '../../utils/domain/activities/activity-kinds.ts';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import type { LogDraft, LogErrors, LogWords } from './log-draft.ts';

interface KindFieldsProps {
  words: LogWords;
  draft: LogDraft;
  campaigns: readonly CampaignState[];
  errors: LogErrors;
  onChange: (change: Partial<LogDraft>) => void;
}

const PAGE_CHANGES = ['name', 'picture', 'cover'] as const;
/** What begins within two months can have begun already for those who prepare it; what ended can still be logged. */
const AHEAD_DAYS = 60;
const LATE_DAYS = 30;

/** The boxes of every kind but answers to messages. */
export function KindFields({ words, draft, campaigns, errors, onChange }: KindFieldsProps) {
  const { form } = words.logForms;
  const say = words.logForms;
  const hints = { prize_game: say.prizeRules, livestream: say.livestreamHint };
  const hint = draft.kind in hints ? hints[draft.kind as keyof typeof hints] : undefined;
  const choices = campaigns.filter((state) => isAtHand(state) || state.campaign.id === draft.campaignId);
  return (
    <>
      {hint ? <p class="small quiet">{hint}</p> : null}
      {draft.kind === 'page_change' ? (
        <Choice
          label={say.pageChange}
          value={PAGE_CHANGES.find((change) => say.pageChanges[change] === draft.title) ?? ''}
          options={[
            { value: '' as const, label: say.noMedia },
            ...PAGE_CHANGES.map((value) => ({ value, label: say.pageChanges[value] })),
          ]}
          onChange={(value) => onChange({ title: value === '' ? '' : say.pageChanges[value] })}
        />
      ) : null}
      <Field
        label={form.title}
        hint={form.titleHint}
        value={draft.title}
        maxLength={300}
        error={errors.title}
        onInput={(title) => onChange({ title })}
      />
      {draft.kind === 'press_submission' ? (
        <Field
          label={say.newspaper}
          value={draft.newspaper}
          maxLength={120}
          error={errors.newspaper}
          onInput={(newspaper) => onChange({ newspaper })}
        />
      ) : null}
      {hasMedia(draft.kind) ? (
        <Choice
          label={say.media}
          value={draft.media}
          options={[
            { value: '' as const, label: say.noMedia },
            ...MEDIA_KINDS.map((value) => ({ value, label: words.reports.media[value] })),
          ]}
          onChange={(media) => onChange({ media })}
        />
      ) : null}
      {choices.length > 0 ? (
        <Choice
          label={say.campaign}
          value={draft.campaignId}
          options={[
            { value: '', label: say.noCampaign },
            ...choices.map(({ campaign }) => ({ value: campaign.id, label: campaign.title })),
          ]}
          onChange={(campaignId) => onChange({ campaignId })}
        />
      ) : null}
      <Field
        label={form.link}
        value={draft.link}
        inputMode="url"
        maxLength={2048}
        error={errors.link}
        onInput={(link) => onChange({ link })}
      />
      <Field
        label={form.note}
        hint={form.noteHint}
        value={draft.note}
        maxLength={800}
        onInput={(note) => onChange({ note })}
      />
    </>
  );
}

function isAtHand({ standing }: CampaignState): boolean {
  switch (standing.state) {
    case 'running':
      return true;
    case 'upcoming':
      return standing.daysUntil <= AHEAD_DAYS;
    case 'over':
      return standing.daysSince <= LATE_DAYS;
    default:
      return false;
  }
}
