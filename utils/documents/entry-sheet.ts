import type { EntryPage } from '../contract/entry-review.ts';
import { toShortDate, toVietnamDay, toVietnamDayAndTime } from '../domain/time/vietnam-day.ts';
import type { toEntryWords } from '../i18n/entry-dictionary.ts';
import type { SheetCell } from './sheet.ts';

type Words = ReturnType<typeof toEntryWords>;
type Entry = EntryPage['entries'][number];

/** What stands in each column of the file of a coordinator's entries. */
const columns: Record<keyof Words['entryFile']['columns'], (entry: Entry, words: Words) => SheetCell> = {
  day: ({ activity }) => ({ kind: 'day', day: activity.day }),
  unitId: ({ unitId }) => toText(unitId),
  unit: ({ unitName }) => toText(unitName),
  kind: ({ activity }, { reports }) => toText(reports.activityKinds[activity.kind]),
  title: ({ activity }) => toText(activity.title),
  contentKind: ({ activity: { contentKind } }, { reports }) =>
    toText(contentKind && reports.contentKinds[contentKind]),
  media: ({ activity: { media } }, { reports }) => toText(media && reports.media[media]),
  page: ({ activity }) => toText(activity.pageKey),
  link: ({ activity: { link } }) => (link === undefined ? { kind: 'empty' } : { kind: 'link', url: link }),
  outlet: ({ activity }) => toText(activity.outlet),
  count: ({ activity: { count } }) =>
    count === undefined ? { kind: 'empty' } : { kind: 'number', value: count },
  note: ({ activity }) => toText(activity.note),
  standing: ({ standing }, { entryFile }) => toText(entryFile.standings[standing]),
  reason: ({ reason }) => toText(reason),
  revision: ({ receipt }) => ({ kind: 'number', value: receipt.revision ?? 1 }),
  receipt: ({ receipt }) => toText(receipt.number),
  receivedAt: ({ receipt }) => toText(toMoment(receipt.receivedAt)),
  device: ({ deviceLabel, onBehalf }, { entryFile }) =>
    toText(onBehalf ? entryFile.onBehalf(deviceLabel) : deviceLabel),
  id: ({ activity }) => toText(activity.id),
};
const names = Object.keys(columns) as (keyof typeof columns)[];

export function toEntryTitles({ entryFile }: Words): SheetCell[] {
  return names.map((name) => toText(entryFile.columns[name]));
}

export function toEntryCells(entry: Entry, words: Words): SheetCell[] {
  return names.map((name) => columns[name](entry, words));
}

/** `21/11/2026 09:00`, in Viet Nam. */
function toMoment(instant: string): string {
  return `${toShortDate(toVietnamDay(new Date(instant)))} ${toVietnamDayAndTime(instant).slice(-5)}`;
}

function toText(value: string | undefined): SheetCell {
  return value === undefined || value === '' ? { kind: 'empty' } : { kind: 'text', value };
}
