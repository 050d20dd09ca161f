import { hash } from 'node:crypto';
import { openFile } from '../server/db/sqlite.ts';
import { fillUnits, type SimulatedUnit } from '../test/load/fill-units.ts';
import type { Activity } from '../utils/contract/activity.ts';
import { toCanonicalJson } from '../utils/domain/activities/canonical-json.ts';

const COLUMNS = [
  ...['id', 'unit_id', 'device_id', 'day', 'occurred_at', 'body', 'sha256', 'receipt_year', 'receipt_number'],
  ...['received_at', 'share_item_id', 'page_key', 'revision', 'standing', 'return_reason'],
];

/** Entries of one unit. */
export interface Share {
  unit: SimulatedUnit;
  activities: readonly Activity[];
}

type RawRow = (string | number | null)[];

export interface RawInserts {
  /** The rows of each share, made before the clock starts: what is measured is SQLite alone. */
  prepare: (shares: readonly Share[]) => RawRow[][];
  /** @returns entries a second. */
  insert: (rows: readonly RawRow[][], sharesPerCommit: number) => number;
  close: () => void;
}

/**
 * The least that storing entries on the disk can cost: the rows that the backend stores, in a table of entries like its own, with the same
 * columns, indexes, keys and triggers, in a file with the same settings, by one prepared statement run for each row. Nothing is read, checked or
 * summed, and no revision, roll-up or receipt counter is written: all of that counts against the backend.
 */
export async function openRawInserts(path: string, units: number): Promise<RawInserts> {
  await fillUnits(path, units);
  const database = openFile(path);
  const places = COLUMNS.map(() => '?').join(', ');
  const statement = database.prepare(`insert into activities (${COLUMNS.join(', ')}) values (${places})`);
  let receipts = 0;
  const toRow = (unit: SimulatedUnit, activity: Activity): RawRow => {
    const body = toCanonicalJson(activity);
    receipts += 1;
    return [
      ...[activity.id, unit.id, unit.deviceId, activity.day, activity.occurredAt, body, hash('sha256', body)],
      ...[2026, receipts, activity.occurredAt, null, null, 1, 'received', null],
    ];
  };
  return {
    prepare: (shares) => shares.map(({ unit, activities }) => activities.map((each) => toRow(unit, each))),
    insert(rows, sharesPerCommit) {
      const count = rows.flat().length;
      const startedAt = performance.now();
      for (let from = 0; from < rows.length; from += sharesPerCommit) {
        database.exec('begin immediate');
        for (const row of rows.slice(from, from + sharesPerCommit).flat()) statement.run(...row);
        database.exec('commit');
      }
      return count / ((performance.now() - startedAt) / 1000);
    },
    close: () => database.close(),
  };
}
