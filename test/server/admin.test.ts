import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI } from './backend.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string> = {}) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

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
    ['pack export', { unit: HOA_MAI }, '--out is missing'],
    ['pack export', { unit: HOA_MAI, out: 'x.json' }, 'The organisation has no keys yet'],
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
});
