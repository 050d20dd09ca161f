import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin-command.ts';
import { type CommandName, commands } from '../../server/admin-commands.ts';
import { ShareList } from '../../utils/contract/share-list.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI } from './backend.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string> = {}) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

const SHARE = {
  id: 'bai-28-7',
  title: 'Kỷ niệm 97 năm Ngày thành lập Công đoàn',
  link: 'https://www.facebook.com/congdoanvietnam/posts/1',
  page: 'CongDoanVietNam',
  published: '2026-07-20',
};

describe.each(engines)('the command line on %s', (engine) => {
  test.each<[CommandName, Record<string, string>, string]>([
    ['unit add', { id: HOA_MAI, name: 'Công đoàn Hoa Mai' }, 'There is a unit cdcs-hoa-mai already.'],
    ['unit add', { id: 'Hoa Mai', name: 'x' }, 'id: Invalid string: must match pattern'],
    ['unit add', { id: 'hoa-mai' }, 'name: Invalid input: expected string, received undefined'],
    ['unit add', { id: 'hoa-mai', name: 'x', parent: 'khong-co' }, 'There is no unit "khong-co"'],
    ['unit add', { id: 'hoa-mai', name: 'x', level: 'xa' }, 'level: Invalid option'],
    ['unit add', { id: 'hoa-mai', name: 'x', kind: 'Trường học' }, 'kind: Invalid string'],
    ['coordinator code', {}, 'There is no unit ""'],
    ['coordinator revoke', { id: 'x' }, 'There is no active coordinator "x"'],
    [
      'page add',
      { unit: 'x', key: 'a', name: 'A', role: 'own' },
      'There is no unit "x". Add it with: unit add',
    ],
    ['page add', { unit: HOA_MAI, key: 'a', name: 'A', role: 'group' }, 'role: Invalid option'],
    [
      'page add',
      { unit: HOA_MAI, key: 'congdoanhoamai', name: 'A', role: 'own' },
      'is listed for cdcs-hoa-mai already',
    ],
    ['pairing new', {}, 'There is no unit ""'],
    ['pairing new', { unit: HOA_MAI, minutes: '0' }, 'Too small'],
    ['device revoke', { id: 'x' }, 'There is no active device "x". See: device list'],
    ['share add', { ...SHARE, due: '30/7' }, 'dueOn: Invalid ISO date'],
    ['share remove', { id: 'x' }, 'There is no share item "x".'],
  ])('%s %j is refused in plain words', async (name, options, words) => {
    const refusal = run(await aBackend(engine), name, options);
    await expect(refusal).rejects.toThrow(AdminError);
    await expect(refusal).rejects.toThrow(words);
  });

  test('a code says for whom and until when it is good', async () => {
    const backend = await aBackend(engine);
    const printed = await run(backend, 'pairing new', { unit: HOA_MAI, minutes: '30' });
    expect(printed).toMatch(
      /^(\w{4}-){4}\w{4}\nOne use, for cdcs-hoa-mai, until 2026-11-21T02:30:00.000Z \(30 minutes\)\.$/,
    );
  });

  test('devices are listed with their unit and state', async () => {
    const backend = await aBackend(engine);
    expect(await run(backend, 'device list')).toBe('No device is paired.');
    const { deviceId, token } = await backend.pair(HOA_MAI);
    expect(await run(backend, 'device list')).toMatch(
      new RegExp(
        `^${deviceId}  ${HOA_MAI}  may-\\S+  paired 2026-11-21T02:00:00.000Z  seen 2026-11-21T02:00:00.000Z$`,
      ),
    );
    await run(backend, 'device revoke', { id: deviceId });
    const listed = await run(backend, 'device list');
    expect(listed).toContain('revoked 2026-11-21T02:00:00.000Z');
    expect(listed).not.toContain(token);
  });

  test('a share item reaches the paired devices, and each change counts the version up', async () => {
    const backend = await aBackend(engine);
    const { token } = await backend.pair(HOA_MAI);
    const read = async () => ShareList.parse(await (await backend.get('/v1/share-items', token)).json());
    expect(await read()).toEqual({ version: 0, items: [] });
    const { page, published, ...same } = SHARE;
    const item = { ...same, pageKey: 'congdoanvietnam', publishedOn: published };
    await run(backend, 'share add', SHARE);
    expect(await read()).toEqual({ version: 1, items: [item] });
    await run(backend, 'share add', { ...SHARE, due: '2026-07-28' });
    expect(await read()).toEqual({ version: 2, items: [{ ...item, dueOn: '2026-07-28' }] });
    await run(backend, 'share remove', { id: SHARE.id });
    expect(await read()).toEqual({ version: 3, items: [] });
  });
});
