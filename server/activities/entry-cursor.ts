import { ProblemError } from '../http/problem.ts';
import type { EntryPlace } from '../store/entries.ts';

const PLACE = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/;

/**
 * One page out of rows of which one more than a page was asked for: that one only says that the list goes on.
 * @param most how many make a page
 */
export function toEntryPage<Row extends EntryPlace, Entry>(
  rows: readonly Row[],
  most: number,
  toEntry: (row: Row) => Entry,
): { entries: Entry[]; next?: string } {
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return { entries: shown.map(toEntry), ...(last === undefined ? {} : { next: toCursor(last) }) };
}

function toCursor({ day, id }: EntryPlace): string {
  return Buffer.from(`${day} ${id}`).toString('base64url');
}

/** @throws {ProblemError} `bad_request` for what was not made by us. */
export function readCursor(cursor: string | undefined): EntryPlace | undefined {
  if (cursor === undefined) return undefined;
  const [, day, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (day === undefined || id === undefined) {
    throw new ProblemError('bad_request', { detail: 'after: is not a place of this list' });
  }
  return { day, id };
}
