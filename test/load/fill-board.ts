import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { drawToken, hashToken } from '../../server/auth.ts';
import { inTransaction } from '../../server/db/in-transaction.ts';
import { connect, openDatabase } from '../../server/db/open.ts';
import type { Tables } from '../../server/db/tables.ts';
import { rebuildSubtrees } from '../../server/store/rebuild-subtrees.ts';
import { openWeeks } from '../../server/store/report-weeks.ts';
import { SUM_COLUMNS } from '../../server/store/sum-columns.ts';
import { ActivityKind } from '../../utils/contract/activity.ts';
import { ContentKind } from '../../utils/contract/content-kind.ts';
import { addWeeks } from '../../utils/domain/reports/report-times.ts';
import { weekDays } from '../../utils/domain/time/iso-week.ts';

export interface BoardSize {
  provinces: number;
  /** Of each province. */
  wards: number;
  /** Below the wards, with a page and a device each; the only ones that log and report. */
  grassRoots: number;
}

/** The token with which the device of a unit asks. */
export const toDeviceToken = (unitId: string) => unitId.padStart(43, '-');

/**
 * An SQLite database with a tree of units under `tong`, written by SQL alone. Nothing has happened in it yet.
 * @returns the token of a coordinator of the whole.
 */
export async function plantBoard(path: string, { provinces, wards, grassRoots }: BoardSize): Promise<string> {
  await (await openDatabase(path)).close();
  const token = drawToken();
  const database = openRaw(path);
  database.exec(`begin;
    insert into units (id, name, created_at, level) values ('tong', 'Tổng Liên đoàn', '', 'national');
    insert into units (id, name, created_at, parent_id, level) ${numbers(provinces)}
      select 'p' || n, 'Liên đoàn Lao động tỉnh ' || (n + 1), '', 'tong', 'province' from numbers;
    insert into units (id, name, created_at, parent_id, level) ${numbers(provinces * wards)}
      select 'w' || n, 'Công đoàn phường ' || (n + 1), '', 'p' || (n % ${provinces}), 'intermediate' from numbers;
    insert into units (id, name, created_at, parent_id, level) ${numbers(grassRoots)}
      select 'g' || n, 'Công đoàn cơ sở ' || (n + 1), '', 'w' || (n % ${provinces * wards}), 'grassroots' from numbers;
    insert into unit_spans (unit_id, from_day, name, level, parent_id)
      select id, '2020-01-01', name, level, parent_id from units;
    insert into pages (unit_id, key, name, role) select id, 'trang.' || id, name, 'own' from units where level = 'grassroots';
    insert into devices (id, unit_id, label, token_hash, paired_at)
      select 'd-' || id, id, 'Máy mô phỏng', sha256(substr('${toDeviceToken('')}' || id, -43)), '' from units where level = 'grassroots';
    insert into coordinators (id, unit_id, name, public_key, key_id, token_hash, added_at)
      values ('c', 'tong', 'Lan', 'k', 'k', '${hashToken(token)}', '');
    insert into grants (id, coordinator_id, unit_id, "right", from_day, granted_by, granted_at)
      values ('c', 'c', 'tong', 'coordinate', '2020-01-01', 'administrator:', '');
    commit;`);
  database.close();
  return token;
}

/**
 * Lets the units of a planted tree live through the weeks up to one, `entries` altogether, each unit as many as the next: all is stored as it
 * would be had every device sent its week on the Sunday evening, and the sums of a week are one INSERT … SELECT of its entries.
 * The same for the same arguments.
 */
export async function liveOnBoard(
  path: string,
  { grassRoots, entries, weeks, last }: { grassRoots: number; entries: number; weeks: number; last: string },
): Promise<void> {
  const { db, close } = connect(path);
  const database = openRaw(path);
  let receipts = { year: 0, last: 0 };
  for (let index = 0; index < weeks; index++) {
    const week = addWeeks(last, index - weeks + 1);
    const [monday = '', , , , , , sunday = ''] = weekDays(week);
    await openWeeks(db, new Date(`${monday}T00:00:30+07:00`));
    const [from, to] = [index, index + 1].map((at) => Math.floor((entries * at) / weeks)) as [number, number];
    const year = Number(sunday.slice(0, 4));
    if (year !== receipts.year) receipts = { year, last: 0 };
    database.exec('begin');
    database.exec(toEntries({ from, to, grassRoots, monday, sunday, receipts }));
    receipts.last += to - from;
    database.exec(`insert into receipt_counters (year, last) values (${year}, ${receipts.last})
      on conflict (year) do update set last = excluded.last`);
    database.exec(toSums(week, from));
    database.exec(toReports(week, sunday));
    database.exec('commit');
    await rebuild(db, week);
  }
  database.exec(`insert into device_sequences (device_id, first, last, stored) ${numbers(Math.min(grassRoots, entries))}
    select 'd-g' || n, 1, count, count from (select n, (${entries} - n + ${grassRoots - 1}) / ${grassRoots} as count from numbers)`);
  database.close();
  await close();
}

/** Every week is opened before its entries; what stands above is summed by the backend's own statement. */
const rebuild = (db: Kysely<Tables>, week: string) =>
  inTransaction(db, (transaction) => rebuildSubtrees(transaction, week, ['was', 'now']));

/** Without waiting for the disk: who needs this file makes it anew. */
function openRaw(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.function('sha256', { deterministic: true }, (text) => hash('sha256', String(text)));
  database.exec('pragma synchronous = off; pragma cache_size = -600000');
  return database;
}

const numbers = (count: number, from = 0) =>
  `with recursive numbers(n) as (select ${from} union all select n + 1 from numbers where n < ${from + count - 1})`;

const oneOf = (codes: readonly string[], number: string) =>
  `case ${number} % ${codes.length} ${codes.map((code, index) => `when ${index} then '${code}'`).join(' ')} end`;

interface Entries {
  from: number;
  to: number;
  grassRoots: number;
  monday: string;
  sunday: string;
  receipts: { year: number; last: number };
}

/** Entry n is of unit n modulo their number; day, kind and content are drawn from n by a multiplicative hash. */
function toEntries({ from, to, grassRoots, monday, sunday, receipts }: Entries): string {
  const kinds = oneOf(['post', 'share', 'post', 'share', ...ActivityKind.options], 'drawn / 7');
  const content = oneOf(ContentKind.options, 'drawn / 97');
  const hasContent = 'drawn / 1009 % 4 > 0';
  return `insert into activities (id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at)
    ${numbers(to - from, from)}
    select id, 'g' || unit, 'd-g' || unit, day, occurred_at, body, sha256(body), ${receipts.year}, ${receipts.last + 1 - from} + n,
      '${sunday}T13:00:00.000Z'
    from (select *, '{' || case when ${hasContent} then '"contentKind":"' || ${content} || '",' else '' end ||
        case kind when 'reply' then '"count":' || (1 + drawn % 9) || ',' else '' end ||
        '"day":"' || day || '","id":"' || id || '","kind":"' || kind || '",' ||
        case kind when 'post' then '"link":"https://www.facebook.com/trang.g' || unit || '/posts/' || (100000000 + n) || '",' else '' end ||
        '"occurredAt":"' || occurred_at || '","pageKey":"trang.g' || unit || '","seq":' || (n / ${grassRoots} + 1) ||
        ',"title":"Công đoàn cơ sở thăm hỏi đoàn viên, người lao động"}' as body
      from (select *, ${kinds} as kind, strftime('%Y-%m-%dT%H:%M:%fZ', seconds, 'unixepoch') as occurred_at,
          printf('%08x-%04x-7%03x-8%03x-%012x', seconds * 1000 / 65536, seconds * 1000 % 65536, drawn % 4096, drawn / 4096 % 4096, n) as id
        from (select *, date('${monday}', '+' || (drawn % 7) || ' days') as day,
            unixepoch('${monday}') + drawn % 7 * 86400 + 3600 + drawn / 7 % 36000 as seconds
          from (select n, n % ${grassRoots} as unit, n * 2654435761 % 4294967296 as drawn from numbers))))`;
}

/** The units' own sums of a week, from the entries as they lie there; `before`: how many there were before this week. */
function toSums(week: string, before: number): string {
  const sums = SUM_COLUMNS.slice(1).map((column) => {
    const [, of = '', code = ''] = /^(kind|content)_(.*)$/.exec(column) ?? [];
    return `sum(case when ${of} = '${code}' then 1 else 0 end)`;
  });
  return `insert into unit_weeks (unit_id, week, ${SUM_COLUMNS.join(', ')})
    select unit_id, '${week}', count(*), ${sums.join(', ')}
    from (select unit_id, json_extract(body, '$.kind') as kind, json_extract(body, '$.contentKind') as content
      from activities where rowid > ${before}) as entries
    group by unit_id
    on conflict (unit_id, week) do update set ${SUM_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`;
}

/** Of ten units seven hand in on the Sunday evening, one of them with nothing, one a day too late, and two are silent. */
function toReports(week: string, sunday: string): string {
  const reason = 'Đơn vị nghỉ sản xuất';
  const target =
    '[{"targetId":"muc-tuan","title":"Đăng hoặc chia sẻ ít nhất 3 tin bài mỗi tuần","number":3,"reached":\' || activities || \'}]';
  return `create temp table handed as
      select *, case turn when 7 then 'nothing' else 'submitted' end as handed_kind, turn = 6 as is_late
      from (select unit_id, activities, (cast(substr(unit_id, 2) as integer) + ${Number(week.slice(6))}) % 10 as turn
        from unit_weeks where week = '${week}' and expected = 1)
      where turn < 8 and (activities > 0 or turn = 7);
    insert into week_reports (unit_id, week, state, revision, kind, reason, activities, targets, submitted_at, late, stored)
      select unit_id, '${week}', handed_kind, 1, handed_kind, case handed_kind when 'nothing' then '${reason}' end,
        case handed_kind when 'nothing' then 0 else activities end,
        case handed_kind when 'nothing' then '[]' else '${target}' end,
        case is_late when 1 then strftime('%Y-%m-%dT%H:%M:%fZ', '${sunday}T13:30:00Z', '+1 day') else '${sunday}T13:30:00.000Z' end,
        is_late, activities from handed;
    insert into week_report_events (unit_id, week, number, revision, at, move, detail)
      select unit_id, week, 1, 1, submitted_at, case kind when 'nothing' then 'nothing' else 'submit' end,
        '{"week":"' || week || '","kind":"' || kind || '",' || case when reason is null then '' else '"reason":"' || reason || '",' end ||
        '"activities":' || activities || ',"targets":' || targets || '}' from week_reports where week = '${week}';
    update unit_weeks set part = case when handed_kind = 'nothing' then 'nothing' when is_late then 'late' else 'onTime' end
      from handed where handed.unit_id = unit_weeks.unit_id and unit_weeks.week = '${week}';
    drop table handed`;
}
