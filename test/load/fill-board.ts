import { DatabaseSync } from 'node:sqlite';
import { drawToken, hashToken } from '../../server/auth.ts';
import { migrate, migrations } from '../../server/db/migrate.ts';
import { connect } from '../../server/db/open.ts';

const PROVINCES = 63;
const WARDS = 50;
const WEEKS = 8;

/**
 * An SQLite database with a tree of so many units (provinces, wards, grass roots) and so many entries over the last weeks, written by SQL alone.
 * It is as it was before there were week reports: the next opening sums it.
 * @returns the token of a coordinator of the whole.
 */
export async function fillBoard(
  path: string,
  { units, entries, now }: { units: number; entries: number; now: Date },
): Promise<string> {
  const before = connect(path);
  await migrate(
    before.db,
    before.engine,
    migrations.filter(({ name }) => name < '011'),
  );
  await before.close();
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off');
  const numbers = (count: number) =>
    `with recursive numbers(n) as (select 0 union all select n + 1 from numbers where n < ${count - 1})`;
  const grassRoots = units - 1 - PROVINCES - PROVINCES * WARDS;
  const token = drawToken();
  database.exec(`begin;
    insert into units (id, name, created_at, level) values ('tong', 'Tổng Liên đoàn', '', 'national');
    insert into units (id, name, created_at, parent_id, level) ${numbers(PROVINCES)}
      select 'p' || n, 'Liên đoàn Lao động tỉnh ' || n, '', 'tong', 'province' from numbers;
    insert into units (id, name, created_at, parent_id, level) ${numbers(PROVINCES * WARDS)}
      select 'w' || n, 'Công đoàn phường ' || n, '', 'p' || (n % ${PROVINCES}), 'intermediate' from numbers;
    insert into units (id, name, created_at, parent_id, level) ${numbers(grassRoots)}
      select 'g' || n, 'Công đoàn cơ sở ' || n, '', 'w' || (n % ${PROVINCES * WARDS}), 'grassroots' from numbers;
    insert into pages (unit_id, key, name, role) select id, 'trang.' || id, name, 'own' from units where id like 'g%';
    insert into devices (id, unit_id, label, token_hash, paired_at)
      select 'd-' || id, id, 'Máy mô phỏng', 'h-' || id, '' from units where id like 'g%';
    insert into coordinators (id, unit_id, name, public_key, key_id, token_hash, added_at)
      values ('c', 'tong', 'Lan', 'k', 'k', '${hashToken(token)}', '');
    insert into activities (id, unit_id, device_id, day, occurred_at, body, sha256, receipt_year, receipt_number, received_at)
      ${numbers(entries)}
      select printf('%08x-0000-7000-8000-%012x', n % ${grassRoots}, n), 'g' || (n % ${grassRoots}), 'd-g' || (n % ${grassRoots}), day, '',
        '{"contentKind":"phong_trao","day":"' || day || '","kind":"' || kind || '","pageKey":"trang.g' || (n % ${grassRoots}) ||
        '","seq":' || n || ',"title":"Công đoàn cơ sở thăm hỏi đoàn viên, người lao động"}', '', 2026, n, ''
      from (select n, date('${now.toISOString().slice(0, 10)}', '-' || ((n / ${grassRoots} * 3 + n) % ${WEEKS * 7}) || ' days') as day,
        case n % 3 when 0 then 'post' when 1 then 'share' else 'reply' end as kind from numbers);
    commit;`);
  database.close();
  return token;
}
