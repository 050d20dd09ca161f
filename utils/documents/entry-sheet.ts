import type { EntryPage } from '../contract/entry-review.ts';
import type { toEntryWords } from '../i18n/entry-dictionary.ts';
import { toMoment, toTextCell } from './board-cells.ts';
import type { SheetCell } from './sheet.ts';

type Words = ReturnType<typeof toEntryWords>;
type Entry = EntryPage['entries'][number];

/** What stands in each column of the file of a coordinator's entries. */
const columns: Record<keyof Words['entryFile']['columns'], (entry: Entry, words: Words) => SheetCell> = {
  day: ({ activity }) => ({ kind: 'day', day: activity.day }),
  unitId: ({ unitId }) => toTextCell(unitId),
  unit: ({ unitName }) => toTextCell(unitName),
  kind: ({ activity }, { reports }) => toTextCell(reports.activityKinds[activity.kind]),
  title: ({ activity }) => toTextCell(activity.title),
  contentKind: ({ activity: { contentKind } }, { reports }) =>
    toTextCell(contentKind && reports.contentKinds[contentKind]),
  media: ({ activity: { media } }, { reports }) => toTextCell(media && reports.media[media]),
  page: ({ activity }) => toTextCell(activity.pageKey),
  link: ({ activity: { link } }) => (link === undefined ? { kind: 'empty' } : { kind: 'link', url: link }),
  outlet: ({ activity }) => toTextCell(activity.outlet),
  count: ({ activity: { count } }) =>
    count === undefined ? { kind: 'empty' } : { kind: 'number', value: count },
  note: ({ activity }) => toTextCell(activity.note),
  standing: ({ standing }, { entryFile }) => toTextCell(entryFile.standings[standing]),
  reason: ({ reason }) => toTextCell(reason),
  revision: ({ receipt }) => ({ kind: 'number', value: receipt.revision ?? 1 }),
  receipt: ({ receipt }) => toTextCell(receipt.number),
  receivedAt: ({ receipt }) => toTextCell(toMoment(receipt.receivedAt)),
  device: ({ deviceLabel }) => toTextCell(deviceLabel),
  id: ({ activity }) => toTextCell(activity.id),
};
const names = Object.keys(columns) as (keyof typeof columns)[];

export function toEntryTitles({ entryFile }: Words): SheetCell[] {
  return names.map((name) => toTextCell(entryFile.columns[name]));
}

export function toEntryCells(entry: Entry, words: Words): SheetCell[] {
  return names.map((name) => columns[name](entry, words));
}
