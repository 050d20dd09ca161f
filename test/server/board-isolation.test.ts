import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { fileRoutes } from '../../utils/contract/file-routes.ts';
import { aBackend, adminOf, type Backend, engines } from './backend.ts';
import { aCoordinator } from './coordinators.ts';
import { submit, WEEK } from './weeks.ts';

const SECRET = 'Việc riêng của phường';

/** tong > tinh > phuong > truong, and beside them tong > tinh-khac. */
const TREE = { tong: '', tinh: 'tong', phuong: 'tinh', truong: 'phuong', 'tinh-khac': 'tong' };

/** How a coordinator asks each route of the board for a unit. */
const tries: Record<string, (backend: Backend, token: string, unit: string) => Promise<Response>> = {
  'reports.read': (backend, token, unit) =>
    backend.get(`${api['reports.read'].path}?unit=${unit}&week=${WEEK}`, token),
  'reports.review': (backend, token, unit) =>
    backend.post(api['reports.review'].path, { unit, week: WEEK, move: 'accept', revision: 1 }, token),
  'board.read': (backend, token, unit) =>
    backend.get(`${api['board.read'].path}?unit=${unit}&week=${WEEK}&tree=was`, token),
  'board.trend': (backend, token, unit) =>
    backend.get(`${api['board.trend'].path}?unit=${unit}&week=${WEEK}&tree=now`, token),
  'board.targets': (backend, token, unit) =>
    backend.get(`${fileRoutes['board.targets'].path}?unit=${unit}&week=${WEEK}&format=csv`, token),
  'board.file, a week': (backend, token, unit) =>
    backend.get(`${fileRoutes['board.file'].path}?unit=${unit}&week=${WEEK}&format=csv`, token),
  'board.file, a month': (backend, token, unit) =>
    backend.get(`${fileRoutes['board.file'].path}?unit=${unit}&month=2026-11&format=json`, token),
};

async function plant(backend: Backend): Promise<void> {
  const run = (name: 'unit add' | 'page add', options: Record<string, string>) =>
    commands[name](adminOf(backend), new Map(Object.entries(options)));
  for (const [id, parent] of Object.entries(TREE)) {
    await run('unit add', { id, name: `${SECRET} ${id}`, ...(parent === '' ? {} : { parent }) });
    await run('page add', { unit: id, key: `trang.${id}`, name: id, role: 'own' });
  }
  for (const unit of Object.keys(TREE)) {
    const { token } = await backend.pair(unit);
    const targets = [{ targetId: 'tuan', title: `${SECRET} ${unit}`, number: 3, reached: 21 }];
    await submit(backend, token, { remarks: SECRET, targets });
  }
}

describe.each(engines)('reports and boards on %s', (engine) => {
  test.each(Object.keys(tries))(
    '%s: only of the own subtree, and nothing is said of others',
    async (name) => {
      const backend = await aBackend(engine, {}, undefined, 'as it is');
      await plant(backend);
      const ask = (token: string, unit: string) => tries[name]?.(backend, token, unit) as Promise<Response>;
      const tokens = {
        tinh: (await aCoordinator(backend, 'Lan', 'tinh')).token,
        khac: (await aCoordinator(backend, 'Minh', 'tinh-khac')).token,
        truong: (await aCoordinator(backend, 'Hoa', 'truong')).token,
      };
      const foreign: [string, string][] = [
        [tokens.tinh, 'tong'],
        [tokens.tinh, 'tinh-khac'],
        [tokens.khac, 'tinh'],
        [tokens.khac, 'truong'],
        [tokens.truong, 'phuong'],
        [tokens.tinh, 'khong-co'],
      ];
      for (const [token, unit] of foreign) {
        const response = await ask(token, unit);
        const text = await response.text();
        expect([response.status, text.includes(SECRET)], unit).toEqual([404, false]);
      }
      for (const unit of ['tinh', 'phuong', 'truong'])
        expect((await ask(tokens.tinh, unit)).status).toBe(200);
      const answer = await (await ask(tokens.truong, 'truong')).text();
      expect(answer).not.toContain('tinh');
      expect(answer).not.toContain('phuong"');
    },
  );

  test.each(Object.keys(tries))('%s is closed to devices, to the revoked and to nobody', async (name) => {
    const backend = await aBackend(engine, {}, undefined, 'as it is');
    await plant(backend);
    const device = await backend.pair('tinh');
    const gone = await aCoordinator(backend, 'Lan', 'tinh');
    await commands['coordinator revoke'](adminOf(backend), new Map([['id', gone.id]]));
    for (const token of [device.token, gone.token, 'A'.repeat(43), '']) {
      expect((await tries[name]?.(backend, token, 'tinh'))?.status).toBe(401);
    }
  });
});
