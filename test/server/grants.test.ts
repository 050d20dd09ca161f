import { describe, expect, test } from 'vitest';
import { AdminError } from '../../server/admin/command.ts';
import { type CommandName, commands } from '../../server/admin/commands.ts';
import { api } from '../../utils/contract/api.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import {
  aCoordinator,
  aKeyPair,
  aUnitPack,
  enrol,
  expectDraft,
  list,
  move,
  type Person,
  read,
  readList,
  save,
  signDraft,
} from './coordinators.ts';

const run = (backend: Backend, name: CommandName, options: Record<string, string> = {}) =>
  commands[name](adminOf(backend), new Map(Object.entries(options)));

/** Somebody who comes by a code that gives one right. */
async function aPersonWith(backend: Backend, right: string, name: string, more = {}): Promise<Person> {
  const printed = await run(backend, 'coordinator code', { unit: HOA_MAI, right, ...more });
  const keys = aKeyPair();
  const body = { code: printed.split('\n')[0] ?? '', name, publicKey: keys.publicKey };
  const response = await backend.post(api['coordinators.create'].path, body);
  const { coordinator, token } = api['coordinators.create'].success[201].parse(await response.json());
  return { id: coordinator.id, token, keyId: coordinator.keyId, ...keys };
}

describe.each(engines)('a reviewer on %s', (engine) => {
  test('approves and sends back, and neither writes, submits, signs nor recalls', async () => {
    const backend = await aBackend(engine);
    const [lan, minh] = [await aCoordinator(backend, 'Lan'), await aCoordinator(backend, 'Minh')];
    const hoa = await aPersonWith(backend, 'review', 'Hoa');
    await enrol(backend, [lan, minh, hoa]);
    const refused = { status: 403, code: 'not_allowed' };
    expect(await save(backend, hoa, aUnitPack())).toMatchObject(refused);
    const draft = expectDraft(await save(backend, lan, aUnitPack()));
    expect(await save(backend, hoa, aUnitPack({ title: 'Khác' }), draft.revision)).toMatchObject(refused);
    const submitted = expectDraft(await move(backend, lan, draft, 'submit'));
    expect(await move(backend, hoa, submitted, 'withdraw')).toMatchObject(refused);
    const back = expectDraft(await move(backend, hoa, submitted, 'ask_changes', 'Sai ngày'));
    const again = expectDraft(await move(backend, lan, back, 'submit'));
    const approved = expectDraft(await move(backend, hoa, again, 'approve'));
    expect(approved).toMatchObject({ state: 'approved', approverId: hoa.id, approverReviews: true });
    expect(await signDraft(backend, hoa, approved)).toMatchObject(refused);

    // One who did not write it signs in the reviewer's place, and the pack still names who approved it.
    const signed = expectDraft(await signDraft(backend, lan, approved));
    expect(signed.state).toBe('approved');
    const published = expectDraft(await signDraft(backend, minh, signed));
    expect(published.state).toBe('published');
    expect(published.pack.approver?.by).toBe('Hoa');
    expect((await readList(backend)).signatures).toHaveProperty(minh.keyId);
    expect(await move(backend, hoa, published, 'recall', 'Sai số điện thoại')).toMatchObject(refused);
    expect(await list(backend, hoa)).toHaveLength(1);
  });

  test('who becomes a coordinator signs as one from the next approval on', async () => {
    const backend = await aBackend(engine);
    const lan = await aCoordinator(backend, 'Lan');
    const hoa = await aPersonWith(backend, 'review', 'Hoa');
    await enrol(backend, [lan, hoa]);
    await run(backend, 'grant add', { coordinator: hoa.id, unit: HOA_MAI, right: 'coordinate' });
    const draft = expectDraft(await save(backend, lan, aUnitPack()));
    const submitted = expectDraft(await move(backend, lan, draft, 'submit'));
    const approved = expectDraft(await move(backend, hoa, submitted, 'approve'));
    expect(approved).not.toHaveProperty('approverReviews');
    const signed = expectDraft(await signDraft(backend, lan, approved));
    expect(expectDraft(await signDraft(backend, hoa, signed)).state).toBe('published');
  });

  test('is told what he or she may do', async () => {
    const backend = await aBackend(engine);
    const hoa = await aPersonWith(backend, 'review', 'Hoa');
    const reply = await (await backend.get(api['drafts.list'].path, hoa.token)).json();
    expect(reply.me.rights).toEqual(['look', 'review']);
  });
});

describe.each(engines)('rights on the command line on %s', (engine) => {
  test('a deputy looks at another part of the tree until the last day, and not a day longer', async () => {
    const backend = await aBackend(engine);
    const lan = await aCoordinator(backend, 'Lan');
    const ask = async () =>
      (await backend.post(api['units.below'].path, { parent: SAO_MAI, from: 0 }, lan.token)).status;
    expect(await ask()).toBe(404);
    const grant = { coordinator: lan.id, unit: SAO_MAI, right: 'look', until: '2026-11-25' };
    expect(await run(backend, 'grant add', grant)).toContain(
      'Lan has the right "look" for cdcs-sao-mai and all below it, until 2026-11-25.',
    );
    expect(await ask()).toBe(200);
    // The last minute of the 25th in Viet Nam, and the first of the 26th.
    backend.clock.now = new Date('2026-11-25T16:59:00.000Z');
    expect(await ask()).toBe(200);
    backend.clock.now = new Date('2026-11-25T17:00:00.000Z');
    expect(await ask()).toBe(404);
    expect(await run(backend, 'grant list', { unit: SAO_MAI })).toMatch(
      /^\S+ {2}cdcs-sao-mai {2}look {2}Lan {2}2026-11-21 – 2026-11-25 {2}by administrator:uid-\S+ {2}over$/,
    );
  });

  test('all rights are listed; one that is ended is over at once, and cannot be ended twice', async () => {
    const backend = await aBackend(engine);
    expect(await run(backend, 'grant list')).toBe('No right was given.');
    const lan = await aCoordinator(backend, 'Lan');
    const listed = await run(backend, 'grant list', { coordinator: lan.id });
    expect(listed).toContain(
      `${HOA_MAI}  coordinate  Lan  since 2026-11-21  by administrator:code  in force`,
    );
    const [id = ''] = listed.split('  ');
    await run(backend, 'grant end', { id });
    expect((await backend.get(api['drafts.list'].path, lan.token)).status).toBe(403);
    expect(await run(backend, 'grant list')).toContain('over');
    await expect(run(backend, 'grant end', { id })).rejects.toThrow('that is in force');
  });

  test('a code may give a right with an end, and says so', async () => {
    const backend = await aBackend(engine);
    const printed = await run(backend, 'coordinator code', {
      unit: HOA_MAI,
      right: 'look',
      until: '2026-11-21',
    });
    expect(printed).toContain('somebody with the right "look" for cdcs-hoa-mai (until 2026-11-21)');
    const nam = await aPersonWith(backend, 'look', 'Nam', { until: '2026-11-21' });
    const status = async () => (await backend.get(api['drafts.list'].path, nam.token)).status;
    expect(await status()).toBe(200);
    backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
    expect(await status()).toBe(403);
  });

  test('a coordinator of a unit that has ended may still look, and no more', async () => {
    const backend = await aBackend(engine);
    const lan = await aCoordinator(backend, 'Lan');
    const draft = expectDraft(await save(backend, lan, aUnitPack()));
    backend.clock.now = new Date('2026-11-22T02:00:00.000Z');
    await run(backend, 'unit merge', { id: HOA_MAI, into: SAO_MAI });
    expect((await read(backend, lan, draft)).draft.revision).toBe(1);
    expect(await move(backend, lan, draft, 'submit')).toMatchObject({ code: 'not_allowed' });
    expect(
      (await backend.post(api['units.below'].path, { parent: SAO_MAI, from: 0 }, lan.token)).status,
    ).toBe(404);
  });

  test.each([
    ['grant add', { coordinator: 'x', unit: HOA_MAI, right: 'look' }, 'There is no active coordinator "x"'],
    ['grant end', { id: 'x' }, 'There is no right "x"'],
    ['coordinator code', { unit: HOA_MAI, right: 'all' }, 'Invalid option'],
    ['coordinator code', { unit: HOA_MAI, until: '31/12/2026' }, 'Invalid ISO date'],
  ] as const)('%s %j is refused in plain words', async (name, options, words) => {
    const refusal = run(await aBackend(engine), name, options);
    await expect(refusal).rejects.toThrow(AdminError);
    await expect(refusal).rejects.toThrow(words);
  });

  test('what is over already, or for a unit nobody knows, is not given', async () => {
    const backend = await aBackend(engine);
    const { id } = await aCoordinator(backend, 'Lan');
    const give = (options: Record<string, string>) =>
      run(backend, 'grant add', { coordinator: id, unit: HOA_MAI, right: 'look', ...options });
    await expect(give({ until: '2026-11-20' })).rejects.toThrow('2026-11-20 is over already');
    await expect(give({ unit: 'khong-co' })).rejects.toThrow('There is no unit "khong-co"');
    await expect(give({ right: 'xem' })).rejects.toThrow('Invalid option');
  });
});
