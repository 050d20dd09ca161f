import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { openWeeks } from '../../server/store/report-weeks.ts';
import { ReportSubmission } from '../../utils/contract/week-report.ts';
import { addWeeks } from '../../utils/domain/reports/report-times.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';
import { liveOnBoard, plantBoard, toDeviceToken } from '../load/fill-board.ts';
import { aBackend, adminOf, type Backend } from './backend.ts';
import { aFolder } from './folder.ts';
import { submit } from './weeks.ts';

const SIZE = { provinces: 3, wards: 2, grassRoots: 23 };
/** The last days of these weeks lie in two years: receipts begin anew. */
const LIFE = { grassRoots: SIZE.grassRoots, entries: 300, weeks: 3, last: '2027-W01' };
const WEEKS = [-2, -1, 0].map((back) => addWeeks(LIFE.last, back));

/** All that entries and reports leave behind, but for the audit log, which no figure is made of. */
const TABLES = [
  ...(['activities', 'device_sequences', 'receipt_counters', 'weeks'] as const),
  ...(['unit_weeks', 'subtree_weeks', 'week_reports', 'week_report_events'] as const),
];

async function readTables({ context: { db } }: Backend): Promise<Record<string, string[]>> {
  const read = await Promise.all(TABLES.map((table) => db.selectFrom(table).selectAll().execute()));
  return Object.fromEntries(
    TABLES.map((table, index) => [table, (read[index] ?? []).map((row) => JSON.stringify(row)).sort()]),
  );
}

async function aPlanted(fill: (path: string) => Promise<void>): Promise<Backend> {
  const databaseUrl = join(aFolder(), 'board.sqlite');
  await plantBoard(databaseUrl, SIZE);
  await fill(databaseUrl);
  return await aBackend('sqlite', { databaseUrl }, undefined, 'as it is');
}

test('what is generated for measuring is what the same entries and reports leave when devices send them', async () => {
  const generated = await aPlanted((path) => liveOnBoard(path, LIFE));
  const sent = await aPlanted(async () => undefined);
  const { db } = generated.context;
  const at = (instant: string) => {
    sent.clock.now = new Date(instant);
  };
  const handIn = async (week: string, late: number) => {
    const reports = await db
      .selectFrom('week_report_events')
      .innerJoin('week_reports', (join) =>
        join
          .onRef('week_reports.unit_id', '=', 'week_report_events.unit_id')
          .onRef('week_reports.week', '=', 'week_report_events.week'),
      )
      .select(['week_reports.unit_id', 'detail', 'submitted_at'])
      .where('week_reports.week', '=', week)
      .where('week_reports.late', '=', late)
      .execute();
    for (const { unit_id, detail, submitted_at } of reports) {
      at(submitted_at ?? '');
      const given = ReportSubmission.parse(JSON.parse(detail ?? ''));
      expect((await submit(sent, toDeviceToken(unit_id), given)).status).toBe(200);
    }
    return reports.length;
  };
  let handedIn = 0;
  for (const week of WEEKS) {
    const [monday] = weekDays(week);
    at(`${monday}T00:00:30+07:00`);
    await openWeeks(sent.context.db, sent.clock.now);
    handedIn += await handIn(addWeeks(week, -1), 1);
    const entries = await db
      .selectFrom('activities')
      .selectAll()
      .where('day', 'in', weekDays(week))
      .orderBy('received_at')
      .orderBy('receipt_number')
      .execute();
    expect(entries).toHaveLength(LIFE.entries / LIFE.weeks);
    for (const { unit_id, body, received_at } of entries) {
      at(received_at);
      await sent.record(toDeviceToken(unit_id), [JSON.parse(body)]);
    }
    handedIn += await handIn(week, 0);
  }
  handedIn += await handIn(LIFE.last, 1);
  expect(handedIn).toBeGreaterThan(40);
  // Looking at a late report of the last week opened the week after it.
  await openWeeks(db, sent.clock.now);

  expect(await readTables(generated)).toEqual(await readTables(sent));
  expect(await commands['rollups check'](adminOf(generated), new Map())).toContain('are right');
});
