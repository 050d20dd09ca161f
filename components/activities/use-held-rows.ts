import { useState } from 'preact/hooks';
import type { LogEntry } from '../../utils/contract/log-entry.ts';

interface HeldRow {
  /** As it was when its form was opened, should it leave what is read. */
  entry: LogEntry;
  isNeeded: boolean;
}

/** Rows in which something is being filled in or asked. */
export interface HeldRows {
  /** By the id of the entry; another map when it changes. */
  readonly held: ReadonlyMap<string, HeldRow>;
  /** Among what needs the admin, or among the days; undefined of a row that may go where it belongs. */
  isNeeded(id: string): boolean | undefined;
  /** Entries of one place, with those held there that are not among them any more. */
  keepIn(
    entries: readonly LogEntry[],
    place: { isNeeded: boolean; from?: string; to?: string },
  ): readonly LogEntry[];
  hold(entry: LogEntry, isNeeded: boolean, isBusy: boolean): void;
}

/**
 * An answer may come for an entry that is just being corrected, and it would go to another place, out of a filter or out of what is read at
 * all: its row stays where it is, or the words in it would be gone.
 */
export function useHeldRows(): HeldRows {
  const [held, setHeld] = useState<ReadonlyMap<string, HeldRow>>(new Map());
  return {
    held,
    isNeeded: (id) => held.get(id)?.isNeeded,
    keepIn(entries, { isNeeded, from = '', to = '9' }) {
      const gone = [...held.values()].filter(
        (row) =>
          row.isNeeded === isNeeded &&
          row.entry.activity.day >= from &&
          row.entry.activity.day <= to &&
          !entries.some(({ activity }) => activity.id === row.entry.activity.id),
      );
      if (gone.length === 0) return entries;
      const all = [...entries, ...gone.map(({ entry }) => entry)];
      return all.toSorted((one, other) => one.activity.day.localeCompare(other.activity.day));
    },
    hold(entry, isNeeded, isBusy) {
      const { id } = entry.activity;
      setHeld((before) => {
        if (before.has(id) === isBusy) return before;
        const after = new Map(before);
        if (isBusy) after.set(id, { entry, isNeeded });
        else after.delete(id);
        return after;
      });
    },
  };
}
