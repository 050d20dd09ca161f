import type { SchemaModule } from 'kysely';

const KINDS = [
  ...['post', 'share', 'reply', 'contest', 'prize_game', 'livestream', 'submission', 'press_submission'],
  ...['page_change', 'other'],
];
const CONTENT = [
  ...['chinh_sach', 'phap_luat', 'phong_trao', 'phuc_loi', 'nguoi_tot_viec_tot', 'mo_hinh_hay', 'su_kien'],
  ...['cuoc_thi', 'truc_tuyen', 'an_toan_suc_khoe', 'khac'],
];

/** What is still to be added to the sums of the units above: whoever stores entries adds a line here, and waits for nobody. */
export async function up(schema: SchemaModule): Promise<void> {
  let changes = schema
    .createTable('subtree_changes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tree', 'text', (column) => column.notNull())
    .addColumn('unit_id', 'text', (column) => column.notNull())
    .addColumn('week', 'text', (column) => column.notNull());
  const names = [
    ...['expected', 'on_time', 'late', 'nothing', 'returned', 'accepted', 'activities'],
    ...KINDS.map((kind) => `kind_${kind}`),
    ...CONTENT.map((kind) => `content_${kind}`),
  ];
  for (const name of names) changes = changes.addColumn(name, 'integer', (column) => column.notNull());
  await changes.execute();
}
