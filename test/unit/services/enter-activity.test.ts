import { expect, test } from 'vitest';
import type { EnteredBody, EnteringDraft } from '../../../utils/contract/entering.ts';
import {
  enterActivity,
  enterReport,
  keepEntering,
  readEnteringFor,
} from '../../../utils/services/enter-activity.ts';
import { registerCoordinator } from '../../../utils/services/register-coordinator.ts';
import { readEntering } from '../../../utils/storage/coordinator.ts';
import { aCoordinatorDevice, COORDINATOR_SERVER } from '../../builders/a-coordinator.ts';
import { aNetwork, faults } from '../../builders/a-network.ts';
import { aBackend, HOA_MAI, HOA_MAI_PAGE } from '../../server/backend.ts';
import { giveRight, newCoordinatorCode } from '../../server/coordinators.ts';

const SAID: EnteredBody = {
  kind: 'post',
  pageKey: HOA_MAI_PAGE,
  title: 'Phát động thi đua',
  occurredAt: '2026-11-21T01:30:00.000Z',
  day: '2026-11-21',
};
const DRAFT: EnteringDraft = {
  ...{ kind: 'post', pageKey: HOA_MAI_PAGE, title: 'Phát động', link: '', count: '', note: '', media: '' },
  ...{ campaignId: '', newspaper: '', files: '', contentKind: '', day: '2026-11-21', time: '08:30' },
};

async function aStandIn() {
  const backend = await aBackend('sqlite');
  const network = aNetwork(backend.request);
  const device = await aCoordinatorDevice(network);
  const code = await newCoordinatorCode(backend, HOA_MAI);
  const told = await registerCoordinator(device, { server: COORDINATOR_SERVER, code, name: 'Lan' });
  if (!('done' in told)) throw new Error(told.trouble);
  const allow = () => giveRight(backend, { id: told.done.id } as Parameters<typeof giveRight>[1], 'enter');
  const stored = () =>
    backend.context.db.selectFrom('activities').select(['id', 'revision', 'body']).execute();
  return { backend, network, device, allow, stored };
}

test('who may not enter is told so, and who may gets the pages and what is there', async () => {
  const { device, allow } = await aStandIn();
  expect(await readEnteringFor(device, HOA_MAI, '2026-W47')).toEqual({ trouble: 'not_allowed' });
  await allow();
  expect(await readEnteringFor(device, HOA_MAI, '2026-W47')).toMatchObject({
    done: { pages: [{ key: HOA_MAI_PAGE }], activities: 0 },
  });
});

test('an answer that is lost makes no second entry, also when the text was changed in between', async () => {
  const { device, network, allow, stored } = await aStandIn();
  await allow();
  await keepEntering(device, HOA_MAI, DRAFT);
  network.next = [faults.dropAnswer];
  expect(await enterActivity(device, { unit: HOA_MAI, said: SAID })).toEqual({ trouble: 'unreachable' });
  expect(await readEntering(device.database, HOA_MAI)).toMatchObject({ draft: DRAFT, sent: [{ seq: 1 }] });
  const said = { ...SAID, title: 'Phát động thi đua (sửa)' };
  expect(await enterActivity(device, { unit: HOA_MAI, said })).toMatchObject({ done: { status: 'stored' } });
  const rows = await stored();
  expect(rows.map(({ revision }) => revision)).toEqual([2]);
  expect(rows[0]?.body).toContain('(sửa)');
  expect(await readEntering(device.database, HOA_MAI)).toEqual({ sent: [] });
});

test('what is refused keeps what was typed, and goes when it is put right', async () => {
  const { device, allow, stored } = await aStandIn();
  await allow();
  await keepEntering(device, HOA_MAI, DRAFT);
  const wrong = { ...SAID, pageKey: 'trangkhac' };
  expect(await enterActivity(device, { unit: HOA_MAI, said: wrong })).toMatchObject({
    done: { status: 'invalid', code: 'page_not_yours' },
  });
  expect(await readEntering(device.database, HOA_MAI)).toEqual({ draft: DRAFT, sent: [] });
  const told = await enterActivity(device, { unit: HOA_MAI, said: SAID });
  expect(told).toMatchObject({ done: { status: 'stored', receipt: { number: 'BN-2026-000001' } } });
  expect(await stored()).toMatchObject([{ revision: 1 }]);
});

test('an entered one is written anew and taken back under its number, and the week is handed in', async () => {
  const { device, allow, stored } = await aStandIn();
  await allow();
  await enterActivity(device, { unit: HOA_MAI, said: { ...SAID, title: 'Một' } });
  await enterActivity(device, { unit: HOA_MAI, said: { ...SAID, title: 'Hai' } });
  const [row] = await stored();
  const of = JSON.parse(row?.body ?? '{}');
  const { id: _id, seq: _seq, ...said } = of;
  const second = await enterActivity(device, { unit: HOA_MAI, said: { ...said, title: 'Ba' }, of });
  expect(second).toMatchObject({ done: { status: 'stored', receipt: { revision: 2 } } });
  const again = { ...of, title: 'Ba', revision: 2 };
  await enterActivity(device, { unit: HOA_MAI, said: { ...said, withdrawn: true }, of: again });
  expect((await stored()).map(({ revision }) => revision).sort()).toEqual([1, 3]);
  const report = { unit: HOA_MAI, week: '2026-W47', kind: 'submitted', activities: 1 } as const;
  expect(await enterReport(device, report)).toMatchObject({ done: { state: 'submitted', onBehalf: true } });
});
