import type { ActivityKind } from '../../contract/activity.ts';
import type { Campaign } from '../../contract/campaign.ts';
import type { ContentKind } from '../../contract/content-kind.ts';
import type { FollowUp, SubmissionStatus } from '../../contract/follow-up.ts';
import type { Day, Week } from '../../contract/instant.ts';
import type { EntryState, LogEntry } from '../../contract/log-entry.ts';
import type { MediaKind } from '../../contract/media-kind.ts';
import type { ListedPage } from '../../contract/page.ts';
import { toSubmissionStatus } from '../activities/follow-ups.ts';
import { isInWeek } from '../time/iso-week.ts';
import { toWeekdayIndex } from '../time/vietnam-day.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Weekday = (typeof weekdays)[number];

/** The columns of a week's log, in the order in which every export shows them. */
export const weekColumns = [
  'number',
  'day',
  'weekday',
  'activity_kind',
  'title',
  'content_kind',
  'media',
  'campaign',
  'page',
  'link',
  'outlet',
  'count',
  'note',
  'follow_up',
  'state',
  'receipt',
] as const;
export type WeekColumn = (typeof weekColumns)[number];

/** A value with its meaning. Codes become words where a language is known, in the exports and on screen. */
export type WeekCell =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'day'; day: Day }
  | { kind: 'link'; url: string }
  | { kind: 'weekday'; code: Weekday }
  | { kind: 'activity_kind'; code: ActivityKind }
  | { kind: 'content_kind'; code: ContentKind }
  | { kind: 'media'; code: MediaKind }
  /** What became of it: `code` is absent for what is not submitted to anybody. */
  | {
      kind: 'follow_up';
      code?: SubmissionStatus;
      link?: string;
      note?: string;
    }
  | { kind: 'state'; code: EntryState };

type WeekRow = Record<WeekColumn, WeekCell>;

export interface WeekTable {
  week: Week;
  rows: WeekRow[];
  totals: { activities: number; received: number };
}

/** What the log itself does not say. */
interface Known {
  campaigns?: readonly Pick<Campaign, 'id' | 'title'>[];
  followUps?: readonly FollowUp[];
}

/** A week of the log as a table, oldest first. A page is shown by its listed name, or by its key when it is not listed (any more). */
export function toWeekTable(
  entries: readonly LogEntry[],
  week: Week,
  pages: readonly ListedPage[] = [],
  { campaigns = [], followUps = [] }: Known = {},
): WeekTable {
  const names: Names = {
    pages: new Map(pages.map((page) => [page.key, page.name])),
    campaigns: new Map(campaigns.map(({ id, title }) => [id, title])),
    followUps: new Map(followUps.map((followUp) => [followUp.activityId, followUp])),
  };
  const ofWeek = entries.filter((entry) => isInWeek(entry.activity.day, week)).sort(compareEntries);
  return {
    week,
    rows: ofWeek.map((entry, index) => toWeekRow(entry, index + 1, names)),
    totals: {
      activities: ofWeek.length,
      received: ofWeek.filter(({ state }) => state !== 'waiting' && state !== 'refused').length,
    },
  };
}

const EMPTY: WeekCell = { kind: 'empty' };

interface Names {
  pages: ReadonlyMap<string, string>;
  campaigns: ReadonlyMap<string, string>;
  followUps: ReadonlyMap<string, FollowUp>;
}

function toWeekRow(entry: LogEntry, number: number, names: Names): WeekRow {
  const { activity, state, receipt } = entry;
  return {
    number: { kind: 'number', value: number },
    day: { kind: 'day', day: activity.day },
    weekday: toWeekdayCell(activity.day),
    activity_kind: { kind: 'activity_kind', code: activity.kind },
    title: toTextCell(activity.title),
    content_kind: activity.contentKind ? { kind: 'content_kind', code: activity.contentKind } : EMPTY,
    media: activity.media ? { kind: 'media', code: activity.media } : EMPTY,
    campaign: toTextCell(
      activity.campaignId && (names.campaigns.get(activity.campaignId) ?? activity.campaignId),
    ),
    page: toTextCell(names.pages.get(activity.pageKey) ?? activity.pageKey),
    link: activity.link === undefined ? EMPTY : { kind: 'link', url: activity.link },
    outlet: toTextCell(activity.outlet),
    // An act without a number is one act, so that the column can be summed.
    count: { kind: 'number', value: activity.count ?? 1 },
    note: toTextCell(activity.note),
    follow_up: toFollowUpCell(activity.kind, names.followUps.get(activity.id)),
    state: { kind: 'state', code: state },
    receipt: toTextCell(receipt?.number),
  };
}

function toFollowUpCell(kind: ActivityKind, followUp: FollowUp | undefined): WeekCell {
  const code = toSubmissionStatus(kind, followUp);
  if (code === undefined && followUp === undefined) return EMPTY;
  return {
    kind: 'follow_up',
    ...(code === undefined ? {} : { code }),
    ...(followUp?.link === undefined ? {} : { link: followUp.link }),
    ...(followUp?.note === undefined ? {} : { note: followUp.note }),
  };
}

function toTextCell(value: string | undefined): WeekCell {
  return value === undefined || value === '' ? EMPTY : { kind: 'text', value };
}

function toWeekdayCell(day: Day): WeekCell {
  const code = weekdays[toWeekdayIndex(day)];
  return code ? { kind: 'weekday', code } : EMPTY;
}

// Ids carry the millisecond of their making, so they settle what two equal times leave open.
function compareEntries({ activity: a }: LogEntry, { activity: b }: LogEntry): number {
  return compareText(a.day, b.day) || compareText(a.occurredAt, b.occurredAt) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
