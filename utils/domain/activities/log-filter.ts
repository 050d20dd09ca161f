import type { ActivityKind } from '../../contract/activity.ts';
import type { LogEntry } from '../../contract/log-entry.ts';
import type { PageKey } from '../../contract/page.ts';
import { toToneless } from '../text/toneless.ts';
import { isRefused, isTakenBack, toNewestBody } from './entry-bodies.ts';
import { toEntryLife } from './entry-life.ts';

/** Where an entry stands, as it is shown: by the last word of the admin, the sender or a coordinator, whichever there is to say. */
export type EntryShown =
  | 'waiting'
  | 'sending'
  | 'correcting'
  | 'withdrawing'
  | 'received'
  | 'returned'
  | 'accepted'
  | 'withdrawn'
  | 'refused';

export function toEntryShown(entry: LogEntry): EntryShown {
  if (isRefused(entry)) return 'refused';
  if (entry.correction) return isTakenBack(entry) ? 'withdrawing' : 'correcting';
  return toEntryLife(entry);
}

/** What the log can be narrowed to by state. */
export const SHOWN_GROUPS = {
  unsent: ['waiting', 'sending', 'correcting', 'withdrawing'],
  received: ['received'],
  returned: ['returned'],
  accepted: ['accepted'],
  withdrawn: ['withdrawn'],
  refused: ['refused'],
} as const satisfies Record<string, readonly EntryShown[]>;
export type ShownGroup = keyof typeof SHOWN_GROUPS;

/** What needs the admin, however old it is. */
export function needsAdmin(entry: LogEntry): boolean {
  const shown = toEntryShown(entry);
  return shown === 'refused' || shown === 'returned';
}

export interface LogFilter {
  query: string;
  kind?: ActivityKind | undefined;
  group?: ShownGroup | undefined;
  pageKey?: PageKey | undefined;
}

export const WHOLE_LOG: LogFilter = { query: '' };

export interface IndexedEntry {
  entry: LogEntry;
  /** All that can be searched for, without marks. */
  text: string;
}

/** Makes a log ready to be searched at every key, however long it is. */
export function indexLog(entries: readonly LogEntry[]): IndexedEntry[] {
  return entries.map((entry) => {
    const { title, note, outlet, link } = toNewestBody(entry);
    const parts = [title, note, outlet, link, entry.receipt?.number, entry.review?.reason];
    return { entry, text: toToneless(parts.filter((part) => part !== undefined).join('\n')) };
  });
}

/** Every word that was typed must be there, in any order, with or without marks. */
export function filterLog(index: readonly IndexedEntry[], filter: LogFilter): LogEntry[] {
  const wanted = toToneless(filter.query).split(/\s+/).filter(Boolean);
  const group: readonly EntryShown[] | undefined = filter.group && SHOWN_GROUPS[filter.group];
  return index.flatMap(({ entry, text }) => {
    const { kind, pageKey } = toNewestBody(entry);
    const fits =
      (filter.kind === undefined || kind === filter.kind) &&
      (filter.pageKey === undefined || pageKey.toLowerCase() === filter.pageKey.toLowerCase()) &&
      (group === undefined || group.includes(toEntryShown(entry))) &&
      wanted.every((word) => text.includes(word));
    return fits ? [entry] : [];
  });
}
