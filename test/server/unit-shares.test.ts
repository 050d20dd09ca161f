import { describe, expect, test } from 'vitest';
import { UnitSharesReply } from '../../utils/contract/unit-shares.ts';
import { aBackend, anActivity, engines, HOA_MAI, HOA_MAI_PAGE, SAO_MAI } from './backend.ts';

const share = (shareItemId: string, day: string) => anActivity({ kind: 'share', shareItemId, day });
const path = '/v1/shares?since=2026-11-01';

describe.each(engines)('the shares of a unit on %s', (engine) => {
  test('are one line for each item and page, with the first day, whichever device logged them', async () => {
    const backend = await aBackend(engine);
    const [one, two] = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    await backend.record(one.token, [
      share('muc-1', '2026-11-19'),
      share('muc-2', '2026-11-20'),
      anActivity(),
    ]);
    await backend.record(two.token, [share('muc-1', '2026-11-18'), share('muc-cu', '2026-10-31')]);
    const reply = UnitSharesReply.parse(await (await backend.get(path, one.token)).json());
    expect(reply).toEqual({
      since: '2026-11-01',
      shares: [
        { itemId: 'muc-2', pageKey: HOA_MAI_PAGE, day: '2026-11-20' },
        { itemId: 'muc-1', pageKey: HOA_MAI_PAGE, day: '2026-11-18' },
      ],
    });
  });

  test('of another unit are never told', async () => {
    const backend = await aBackend(engine);
    await backend.record((await backend.pair(HOA_MAI)).token, [share('muc-1', '2026-11-19')]);
    const { token } = await backend.pair(SAO_MAI);
    expect(await (await backend.get(path, token)).json()).toMatchObject({ shares: [] });
  });

  test('are not sent again to whoever has them, and are once there is another', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    await backend.record(token, [share('muc-1', '2026-11-19')]);
    const etag = (await backend.get(path, token)).headers.get('etag') ?? '';
    const ask = (tag: string) =>
      backend.request(path, { headers: { authorization: `Bearer ${token}`, 'if-none-match': tag } });
    const unchanged = await ask(etag);
    expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
    expect((await ask(`W/${etag}`)).status).toBe(304);
    await backend.record(token, [share('muc-2', '2026-11-20')]);
    expect((await ask(etag)).status).toBe(200);
  });
});
