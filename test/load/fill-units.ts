import { DatabaseSync } from 'node:sqlite';
import { drawToken, hashToken } from '../../server/auth.ts';
import { openDatabase } from '../../server/db/open.ts';

const PER_PROVINCE = 1600;

export interface SimulatedUnit {
  id: string;
  deviceId: string;
  pageKey: string;
  token: string;
}

/** An SQLite database with a tree of so many units, each with a page and a paired device. */
export async function fillUnits(path: string, count: number): Promise<SimulatedUnit[]> {
  await (await openDatabase(path)).close();
  const database = new DatabaseSync(path);
  database.exec('begin');
  const unit = database.prepare(
    "insert into units (id, name, created_at, parent_id, level) values (?, ?, '', ?, ?)",
  );
  const page = database.prepare("insert into pages (unit_id, key, name, role) values (?, ?, ?, 'own')");
  const device = database.prepare(
    "insert into devices (id, unit_id, label, token_hash, paired_at) values (?, ?, ?, ?, '')",
  );
  unit.run('tong', 'Tổng', null, 'national');
  const units = Array.from({ length: count }, (_, index): SimulatedUnit => {
    const province = `tinh-${Math.floor(index / PER_PROVINCE)}`;
    if (index % PER_PROVINCE === 0) unit.run(province, province, 'tong', 'province');
    const id = `cdcs-${index}`;
    const [deviceId, pageKey, token] = [`d-${index}`, `trang.cdcs.${index}`, drawToken()];
    unit.run(id, id, province, 'grassroots');
    page.run(id, pageKey, pageKey);
    device.run(deviceId, id, 'Máy mô phỏng', hashToken(token));
    return { id, deviceId, pageKey, token };
  });
  database.exec(`insert into unit_spans (unit_id, from_day, name, level, parent_id)
    select id, '2026-01-01', name, level, parent_id from units`);
  database.exec('commit');
  database.close();
  return units;
}
