import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { type Aim, PACK_MOST_BYTES, type Pack } from '../../utils/contract/pack.ts';
import { Reach } from '../../utils/contract/pack-draft.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { isAimedAt } from '../../utils/domain/packs/is-aimed-at.ts';
import { everyText } from '../builders/every-text.ts';
import { aFullPack } from '../unit/packs/a-full-pack.ts';
import { aPackTemplate } from '../unit/packs/a-pack.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import {
  aCoordinator,
  aPair,
  aPublished,
  aUnitPack,
  enrol,
  expectDraft,
  list,
  move,
  type Person,
  save,
  signDraft,
} from './coordinators.ts';

const TURN = '\u202e';

/** A pack of about so many bytes. */
function aHeavyPack(bytes: number): Pack {
  const parts = Array.from({ length: Math.ceil(bytes / 10_000) }, () => ({ text: 'x'.repeat(10_000) }));
  return aUnitPack({ templates: [aPackTemplate({ parts })] });
}

describe.each(engines)('drafts on %s', (engine) => {
  test('the list shows what the unit has, without the texts', async () => {
    const backend = await aBackend(engine);
    const { lan, minh } = await aPair(backend);
    const draft = expectDraft(await save(backend, lan, aUnitPack({ templates: [aPackTemplate()] })));
    expect(draft).toMatchObject({
      revision: 1,
      state: 'draft',
      unitId: HOA_MAI,
      pack: { title: 'Tháng Công nhân' },
    });
    const { sha256: _sha256, pack: _pack, ...common } = draft;
    expect(await list(backend, minh)).toEqual([
      { ...common, title: 'Tháng Công nhân', templates: 1, shareItems: 0 },
    ]);
    const reply = await (await backend.get(api['drafts.list'].path, lan.token)).json();
    expect(reply.me).toEqual({
      id: lan.id,
      name: 'Lan',
      unit: { id: HOA_MAI, name: `Công đoàn ${HOA_MAI}` },
      keyId: lan.keyId,
      enrolled: true,
      rights: ['look', 'review', 'coordinate'],
    });
  });

  test.each<[string, Partial<Pack>, string]>([
    ["another unit's pack", { unitId: SAO_MAI }, `unitId: must be ${HOA_MAI}`],
    ['a title that is turned around', { title: `a${TURN}b` }, 'title: has the character U+202E'],
    [
      'a wording with a hidden mark',
      { templates: [aPackTemplate({ parts: [{ text: 'x' }, { text: 'a\u200fb' }] })] },
      'templates.0.parts.1.text: has the character U+200F',
    ],
    [
      'a bell',
      { notices: [{ id: 'a', title: 'b', text: 'c\u0007' }] },
      'notices.0.text: has the character U+0007',
    ],
  ])('%s is refused, and the place is named', async (_, fields, words) => {
    const backend = await aBackend(engine);
    const { lan } = await aPair(backend);
    expect(await save(backend, lan, aUnitPack(fields))).toMatchObject({
      status: 400,
      code: 'bad_request',
      detail: expect.stringContaining(words),
    });
    expect(await list(backend, lan)).toEqual([]);
  });

  test('a text that is turned around is refused in every field of every part, and nothing is kept', async () => {
    const backend = await aBackend(engine);
    const { lan } = await aPair(backend);
    // Who wrote and who approved is written by the server itself, whatever it is sent.
    const { author: _author, approver: _approver, ...content } = aFullPack();
    const full = aUnitPack({ ...content, id: 'du-phan', unitId: HOA_MAI });
    for (const { place, text, put } of everyText(full)) {
      const outcome = await save(backend, lan, put(`${text}${TURN}`));
      expect(outcome, place).toMatchObject({ status: 400, code: 'bad_request' });
    }
    expect(await list(backend, lan)).toEqual([]);
    expectDraft(await save(backend, lan, full));
  });

  test('a pack without a unit, and one with a part that nobody knows, are refused', async () => {
    const backend = await aBackend(engine);
    const { lan } = await aPair(backend);
    const { unitId: _, ...homeless } = aUnitPack();
    expect(await save(backend, lan, homeless)).toMatchObject({ status: 400 });
    expect(await save(backend, lan, { ...aUnitPack(), script: 'x' } as Pack)).toMatchObject({ status: 400 });
  });

  test('a pack as large as devices take is kept whole; a larger one is refused', async () => {
    const backend = await aBackend(engine);
    const { lan } = await aPair(backend);
    const largest = aHeavyPack(PACK_MOST_BYTES - 12_000);
    expect(expectDraft(await save(backend, lan, largest)).pack).toEqual(largest);
    for (const bytes of [PACK_MOST_BYTES + 1, 3 * PACK_MOST_BYTES]) {
      const outcome = await save(backend, lan, { ...aHeavyPack(bytes), id: 'qua-lon' });
      expect(outcome).toMatchObject({ status: 413, code: 'too_large' });
    }
  });

  test("another unit's pack is not there, whatever one tries", async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const stranger = await aCoordinator(backend, 'Tú', SAO_MAI);
    const published = await aPublished(backend, pair, { title: 'Việc riêng của Hoa Mai' });
    const key = `packId=${published.packId}&version=1`;
    for (const path of [
      api['drafts.list'].path,
      `${api['drafts.read'].path}?${key}`,
      `${api['drafts.candidate'].path}?${key}`,
    ]) {
      const response = await backend.get(path, stranger.token);
      expect(await response.text()).not.toContain('Việc riêng');
      if (path !== api['drafts.list'].path) expect(response.status).toBe(404);
    }
    expect(await list(backend, stranger)).toEqual([]);
    await enrol(backend, [stranger], { unit: SAO_MAI });
    for (const outcome of [
      await move(backend, stranger, published, 'recall', 'Vì sao không'),
      await signDraft(backend, stranger, published, { signature: '0'.repeat(128) }),
    ]) {
      expect(outcome).toMatchObject({ status: 404, code: 'not_found' });
    }
    const theirs = aUnitPack({ unitId: SAO_MAI });
    // Neither by saving over it, nor by a newer version under the same name.
    for (const [version, revision] of [
      [1, published.revision],
      [1, 0],
      [2, 0],
    ] as const) {
      expect(await save(backend, stranger, { ...theirs, version }, revision)).toMatchObject({ status: 409 });
    }
    expect(await list(backend, pair.lan)).toHaveLength(1);
  });

  test.each(
    Object.values(api)
      .filter(({ auth }) => auth === 'coordinator')
      .map(({ method, path }) => [method, path] as const),
  )('%s %s is closed without a token, with a wrong one and with that of a device', async (method, path) => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    for (const wrong of ['', 'A'.repeat(43), token]) {
      const headers = { authorization: `Bearer ${wrong}`, 'content-type': 'application/json' };
      const response = await backend.request(path, {
        method,
        headers,
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      expect(response.status).toBe(401);
      expect(Problem.parse(await response.json()).code).toBe('unauthorized');
    }
  });
});

const TREE: Record<string, string>[] = [
  { id: 'tong-lien-doan', level: 'national' },
  { id: 'tinh', parent: 'tong-lien-doan', level: 'province' },
  { id: 'phuong', parent: 'tinh', level: 'intermediate', cohort: 'thi-diem' },
  { id: 'truong-1', parent: 'phuong', level: 'grassroots', kind: 'truong-hoc', cohort: 'thi-diem' },
  { id: 'truong-2', parent: 'tinh', level: 'grassroots', kind: 'truong-hoc' },
  { id: 'nha-may', parent: 'phuong', level: 'grassroots', kind: 'doanh-nghiep' },
  { id: 'tinh-khac', parent: 'tong-lien-doan', level: 'province' },
  { id: 'truong-khac', parent: 'tinh-khac', level: 'grassroots', kind: 'truong-hoc' },
];
const DEVICES = ['tinh', 'phuong', 'truong-1', 'truong-1', 'nha-may', 'truong-khac'];

async function plant(backend: Backend): Promise<{ grants: PairingGrant[]; person: Person }> {
  for (const unit of TREE) {
    await commands['unit add'](
      adminOf(backend),
      new Map(Object.entries({ name: `Đơn vị ${unit.id}`, ...unit })),
    );
  }
  const grants = [];
  for (const unit of DEVICES) grants.push(await backend.pair(unit));
  return { grants, person: await aCoordinator(backend, 'Lan', 'tinh') };
}

describe.each(engines)('the tree of units on %s', (engine) => {
  test('a device and a coordinator learn where their unit stands', async () => {
    const backend = await aBackend(engine);
    const { grants, person } = await plant(backend);
    expect(grants[2]?.unit).toEqual({
      id: 'truong-1',
      name: 'Đơn vị truong-1',
      above: ['tong-lien-doan', 'tinh', 'phuong'],
      level: 'grassroots',
      kind: 'truong-hoc',
      cohort: 'thi-diem',
    });
    const { me } = await (await backend.get(api['drafts.list'].path, person.token)).json();
    expect(me.unit).toMatchObject({ id: 'tinh', above: ['tong-lien-doan'], level: 'province' });
  });

  test('the reach of an aim is counted as devices will judge it', async () => {
    const backend = await aBackend(engine);
    const { grants, person } = await plant(backend);
    const gone = grants.find(({ unit }) => unit.id === 'nha-may');
    await commands['device revoke'](adminOf(backend), new Map([['id', gone?.deviceId ?? '']]));
    const units = [...new Map(grants.map(({ unit }) => [unit.id, unit])).values()];
    const ask = async (aim?: Aim) =>
      Reach.parse(
        await (await backend.post(api['drafts.reach'].path, aim ? { aim } : {}, person.token)).json(),
      );

    const aims: [Aim | undefined, Reach][] = [
      [undefined, { units: 5, devices: 4 }],
      [{}, { units: 5, devices: 4 }],
      [{ units: ['phuong'] }, { units: 3, devices: 3 }],
      [{ units: ['truong-2', 'phuong', 'truong-1'] }, { units: 4, devices: 3 }],
      [{ units: ['tong-lien-doan'] }, { units: 5, devices: 4 }],
      [{ units: ['tinh-khac'] }, { units: 0, devices: 0 }],
      [{ units: ['khong-co'] }, { units: 0, devices: 0 }],
      [{ levels: ['grassroots'] }, { units: 3, devices: 2 }],
      [
        { levels: ['grassroots', 'province'], kinds: ['truong-hoc'] },
        { units: 2, devices: 2 },
      ],
      [{ kinds: ['doanh-nghiep'] }, { units: 1, devices: 0 }],
      [{ cohorts: ['thi-diem'] }, { units: 2, devices: 3 }],
      [
        { units: ['phuong'], cohorts: ['thi-diem'], levels: ['intermediate'] },
        { units: 1, devices: 1 },
      ],
    ];
    for (const [aim, reach] of aims) {
      expect(await ask(aim), JSON.stringify(aim)).toEqual(reach);
      const judged = DEVICES.filter((id) => {
        const unit = units.find((each) => each.id === id);
        return id !== 'nha-may' && unit && isAimedAt({ unitId: 'tinh', ...(aim ? { aim } : {}) }, unit);
      });
      expect(judged.length, JSON.stringify(aim)).toBe(reach.devices);
    }
  });
});
