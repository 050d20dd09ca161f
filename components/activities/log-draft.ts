import type { ActivityInput, ActivityKind } from '../../utils/contract/activity.ts';
import type { MediaKind } from '../../utils/contract/media-kind.ts';
import { hasMedia } from '../../utils/domain/activities/activity-kinds.ts';
import type { ViewWords } from '../../utils/i18n/views-dictionary.ts';

const MOST = 100_000;
/** Thousands as Vietnamese write them: 2.000 or 2 000. */
const GROUPED = /^\d{1,3}([. ]\d{3})+$/;

/** What stands in the boxes of the log form. */
export interface LogDraft {
  kind: ActivityKind;
  pageKey: string;
  title: string;
  link: string;
  count: string;
  note: string;
  media: MediaKind | '';
  campaignId: string;
  newspaper: string;
  files: string;
}

/** The words of the form, as every dictionary has them that shows it. */
export type LogWords = Pick<ViewWords, 'logForms' | 'reports'>;

export type LogErrors = Partial<Record<'title' | 'link' | 'count' | 'newspaper', string>>;

export function toLogDraft(given: Partial<ActivityInput>, pageKey: string): LogDraft {
  return {
    kind: given.kind ?? 'post',
    pageKey: given.pageKey ?? pageKey,
    title: given.title ?? '',
    link: given.link ?? '',
    count: given.count === undefined ? '' : String(given.count),
    note: given.note ?? '',
    media: given.media ?? '',
    campaignId: given.campaignId ?? '',
    newspaper: given.outlet ?? '',
    files: '',
  };
}

export function findErrors(draft: LogDraft, { logForms }: LogWords): LogErrors {
  const { form } = logForms;
  const isReply = draft.kind === 'reply';
  const link = draft.link.trim();
  return {
    ...(!isReply && draft.title.trim() === '' ? { title: form.titleMissing } : {}),
    ...(!isReply && link !== '' && !isWebLink(link) ? { link: form.linkWrong } : {}),
    ...(isReply && toCount(draft.count) === undefined ? { count: form.countWrong } : {}),
    ...(draft.kind === 'press_submission' && draft.newspaper.trim() === ''
      ? { newspaper: logForms.newspaperMissing }
      : {}),
  };
}

/** What the form shows replaces what it began with; what it does not show (template, share item) stays. */
export function toLogInput(
  draft: LogDraft,
  given: Partial<ActivityInput>,
  { reports }: LogWords,
): ActivityInput {
  const {
    link: _link,
    note: _note,
    count: _count,
    media: _media,
    campaignId,
    stepId,
    outlet: _outlet,
    ...kept
  } = given;
  const base = { ...kept, kind: draft.kind, pageKey: draft.pageKey };
  // Messages are counted and nothing else: there is no box in which a name or a question could end up.
  if (draft.kind === 'reply')
    return { ...base, title: reports.activityKinds.reply, count: toCount(draft.count) ?? 1 };
  const note = draft.note.trim();
  return {
    ...base,
    title: draft.title.trim(),
    ...(draft.link.trim() === '' ? {} : { link: draft.link.trim() }),
    ...(draft.kind === 'press_submission' ? { outlet: draft.newspaper.trim() } : {}),
    ...(note === '' ? {} : { note }),
    ...(draft.media !== '' && hasMedia(draft.kind) ? { media: draft.media } : {}),
    ...(draft.campaignId === '' ? {} : { campaignId: draft.campaignId }),
    // The step belongs to the campaign that the form began with.
    ...(stepId !== undefined && draft.campaignId === campaignId ? { stepId } : {}),
  };
}

/** A count as typed; undefined when it is not a whole number from 1 to 100,000. */
function toCount(typed: string): number | undefined {
  const text = typed.trim();
  const number = Number(GROUPED.test(text) ? text.replace(/[. ]/g, '') : text);
  return Number.isInteger(number) && number >= 1 && number <= MOST ? number : undefined;
}

/** The same rule as the contract's for links, without its schema, which does not belong into a page. */
export function isWebLink(text: string): boolean {
  const address = /\s/.test(text) ? null : URL.parse(text);
  return address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
}
