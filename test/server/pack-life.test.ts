import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { findTrustFile, listTrustFiles } from '../../server/store/trust-files.ts';
import { api } from '../../utils/contract/api.ts';
import { DraftMove, type DraftState, type PackDraft } from '../../utils/contract/pack-draft.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { findMove } from '../../utils/domain/packs/pack-life.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { aBackend, adminOf, type Backend, engines, HOA_MAI } from './backend.ts';
import {
  aCoordinator,
  anApproved,
  aPair,
  aPublished,
  aUnitPack,
  enrol,
  expectDraft,
  list,
  move,
  type Person,
  read,
  readCandidate,
  readList,
  save,
  signDraft,
} from './coordinators.ts';

const REASON = 'Sai số điện thoại';
const PATH = 'packs/cdcs-hoa-mai/thang-cong-nhan.json';

/** Brings a pack to a state by the shortest way. */
async function bringTo(
  backend: Backend,
  pair: { lan: Person; minh: Person },
  state: DraftState,
): Promise<PackDraft> {
  const { lan, minh } = pair;
  const draft = () => save(backend, lan, aUnitPack()).then(expectDraft);
  const submitted = async () => expectDraft(await move(backend, lan, await draft(), 'submit'));
  const decided = async (step: DraftMove) =>
    expectDraft(await move(backend, minh, await submitted(), step, REASON));
  const ways: Record<DraftState, () => Promise<PackDraft>> = {
    draft,
    submitted,
    changes_asked: () => decided('ask_changes'),
    rejected: () => decided('reject'),
    approved: () => decided('approve'),
    published: () => aPublished(backend, pair),
    async superseded() {
      const first = await aPublished(backend, pair);
      await aPublished(backend, pair, { version: 2 });
      return (await read(backend, lan, first)).draft;
    },
    async recalled() {
      const asked = expectDraft(await move(backend, lan, await aPublished(backend, pair), 'recall', REASON));
      return expectDraft(await signDraft(backend, minh, expectDraft(await signDraft(backend, lan, asked))));
    },
  };
  return await ways[state]();
}

describe.each(engines)('the life of a pack on %s', (engine) => {
  test('coordinators are told until when their unit’s list counts, and each version adds to it', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const expiresOn = async () => {
      const reply = await backend.get(api['drafts.listExpiry'].path, pair.lan.token);
      return api['drafts.listExpiry'].success[200].parse(await reply.json()).listExpiresOn;
    };
    const inAYear = () => toVietnamDay(new Date(backend.clock.now.getTime() + 365 * 86_400_000));
    expect(await expiresOn()).toBeUndefined();
    const first = await aPublished(backend, pair);
    const until = inAYear();
    expect(await expiresOn()).toBe(until);
    backend.clock.now = new Date(backend.clock.now.getTime() + 40 * 86_400_000);
    expect(await expiresOn()).toBe(until);
    await aPublished(backend, pair, { version: first.version + 1 });
    expect(await expiresOn()).toBe(inAYear());
  });

  test('from a draft to two signatures, a newer version, and its recall', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const { lan, minh } = pair;
    const approved = await anApproved(backend, pair);
    expect(approved).toMatchObject({
      state: 'approved',
      authorIds: [lan.id],
      approverId: minh.id,
      signedBy: [],
    });

    const half = expectDraft(await signDraft(backend, minh, approved));
    expect(half).toMatchObject({ state: 'approved', signedBy: [minh.id] });
    expect(await readCandidate(backend, lan, half)).toMatchObject({
      role: 'org/cdcs-hoa-mai',
      threshold: 2,
      signedBy: [minh.id],
    });
    const published = expectDraft(await signDraft(backend, lan, half));
    expect(published).toMatchObject({ state: 'published', signedBy: [minh.id, lan.id] });

    // Who wrote and who approved it is in what both signed, by the server's own knowledge of their names.
    const body = toCanonicalJson({
      ...aUnitPack(),
      unitName: 'Công đoàn cdcs-hoa-mai',
      author: { by: 'Lan', on: '2026-11-21' },
      approver: { by: 'Minh', on: '2026-11-21' },
    });
    const first = await readList(backend);
    expect(first.signed).toMatchObject({
      version: Date.parse('2026-11-21T02:00:00Z') / 60_000,
      expires: '2027-11-21T02:00:00Z',
      specVersion: '1.0.31',
    });
    expect(Object.keys(first.signatures).sort()).toEqual([lan.keyId, minh.keyId].sort());
    expect(first.signed.targets[PATH]?.toJSON()).toEqual({
      length: Buffer.byteLength(body),
      hashes: { sha256: published.sha256 },
      custom: { version: 1 },
    });
    const stored = await backend.context.db.selectFrom('trust_targets').selectAll().execute();
    expect(stored).toEqual([{ path: PATH, sha256: published.sha256, bytes: body }]);

    const newer = await aPublished(backend, pair, { version: 2, title: 'Tháng Công nhân 2027' });
    const other = await aPublished(backend, pair, { id: 'tet-2027', title: 'Tết sum vầy' });
    expect((await list(backend, lan)).map(({ packId, version, state }) => [packId, version, state])).toEqual([
      ['tet-2027', 1, 'published'],
      ['thang-cong-nhan', 2, 'published'],
      ['thang-cong-nhan', 1, 'superseded'],
    ]);
    expect(Object.keys((await readList(backend)).signed.targets)).toHaveLength(2);
    expect((await read(backend, minh, published)).inForce).toEqual(newer.pack);

    const asked = expectDraft(await move(backend, minh, newer, 'recall', REASON));
    expect(asked).toMatchObject({ state: 'published', reason: REASON, signedBy: [] });
    const recalled = expectDraft(
      await signDraft(backend, minh, expectDraft(await signDraft(backend, lan, asked))),
    );
    expect(recalled).toMatchObject({ state: 'recalled', reason: REASON });
    const last = await readList(backend);
    expect(last.signed.version).toBe(first.signed.version + 3);
    expect(Object.keys(last.signed.targets)).toEqual([`packs/cdcs-hoa-mai/${other.packId}.json`]);
    // Both signed the reason too, and it goes when the pack is published again.
    const notes = { [PATH]: { version: 2, on: '2026-11-21', reason: REASON } };
    expect(last.signed.unrecognizedFields).toMatchObject({ 'x-so-tay-recalls': notes });
    const { inForce, events } = await read(backend, lan, recalled);
    expect(inForce).toBeUndefined();
    // The last signer did not ask for it: what that signature completed has a line of its own.
    expect(events.slice(-4).map(({ who, move: step }) => `${who} ${step}`)).toEqual([
      'Minh recall',
      'Lan sign',
      'Minh sign',
      'Minh recall',
    ]);
    await aPublished(backend, pair, { version: 3 });
    expect((await readList(backend)).signed.unrecognizedFields).not.toHaveProperty('x-so-tay-recalls');
  });

  test('a writer cannot say who approved the text', async () => {
    const backend = await aBackend(engine);
    const { lan } = await aPair(backend);
    const approver = { by: 'Chủ tịch', on: '2026-11-20' };
    const saved = expectDraft(await save(backend, lan, aUnitPack({ approver })));
    expect(saved.pack.approver).toBeUndefined();
  });

  test('what happened is written down, once for each revision, and cannot be changed or deleted', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const { lan, minh } = pair;
    const draft = expectDraft(await save(backend, lan, aUnitPack()));
    const back = expectDraft(
      await move(
        backend,
        minh,
        expectDraft(await move(backend, lan, draft, 'submit')),
        'ask_changes',
        REASON,
      ),
    );
    const again = expectDraft(await save(backend, lan, aUnitPack({ title: 'Sửa' }), back.revision));
    const approved = expectDraft(
      await move(backend, minh, expectDraft(await move(backend, lan, again, 'submit')), 'approve'),
    );
    const published = expectDraft(
      await signDraft(backend, minh, expectDraft(await signDraft(backend, lan, approved))),
    );
    await aPublished(backend, pair, { version: 2 });
    const { events, draft: old } = await read(backend, lan, published);
    expect(events.map(({ who, move: step, reason = '' }) => [who, step, reason].join(' ').trim())).toEqual([
      'Lan edit',
      'Lan submit',
      `Minh ask_changes ${REASON}`,
      'Lan edit',
      'Lan submit',
      'Minh approve',
      'Lan sign',
      'Minh sign',
      'Minh publish',
      'Minh supersede',
    ]);
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index + 1));
    expect(old.revision).toBe(events.length);

    const { db } = backend.context;
    const changes = [sql`update draft_events set reason = 'x'`, sql`delete from draft_events`];
    for (const change of changes) await expect(change.execute(db)).rejects.toThrow('append-only');
    expect((await read(backend, lan, published)).events).toEqual(events);
  });

  test('the text of an approved pack is changed: it goes back to draft, and all is reviewed again', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const { lan, minh } = pair;
    const half = expectDraft(await signDraft(backend, lan, await anApproved(backend, pair)));
    const changed = expectDraft(await save(backend, minh, aUnitPack({ title: 'Khác' }), half.revision));
    expect(changed).toMatchObject({ state: 'draft', authorIds: [lan.id, minh.id], signedBy: [] });
    expect(changed.approverId).toBeUndefined();
    expect(changed.sha256).not.toBe(half.sha256);
    // Both have written it now: neither may decide.
    const submitted = expectDraft(await move(backend, minh, changed, 'submit'));
    for (const person of [lan, minh]) {
      expect(await move(backend, person, submitted, 'approve')).toMatchObject({
        status: 403,
        code: 'not_allowed',
      });
    }
  });

  test.each<[DraftMove, string]>([
    ['approve', 'those who wrote a text do not decide on it'],
    ['reject', 'those who wrote a text do not decide on it'],
    ['ask_changes', 'those who wrote a text do not decide on it'],
  ])('the author cannot %s', async (step, words) => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const submitted = await bringTo(backend, pair, 'submitted');
    const refusal = { status: 403, code: 'not_allowed', detail: expect.stringContaining(words) };
    expect(await move(backend, pair.lan, submitted, step, REASON)).toMatchObject(refusal);
    expect((await read(backend, pair.lan, submitted)).draft).toEqual(submitted);
  });

  test.each<DraftState>([
    'draft',
    'submitted',
    'changes_asked',
    'rejected',
    'approved',
    'published',
    'superseded',
    'recalled',
  ])('in %s, every move that the table does not have is refused and changes nothing', async (state) => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const draft = await bringTo(backend, pair, state);
    expect(draft.state).toBe(state);
    const before = await read(backend, pair.lan, draft);
    const illegal = DraftMove.options.filter((step) => !findMove(state, step));
    for (const person of [pair.lan, pair.minh]) {
      for (const step of illegal) {
        const outcome =
          step === 'edit'
            ? await save(backend, person, aUnitPack({ title: 'Khác' }), draft.revision)
            : step === 'sign'
              ? await signDraft(backend, person, draft, { signature: '0'.repeat(128) })
              : await move(backend, person, draft, step, REASON);
        expect(outcome, `${step}`).toMatchObject({ status: 403, code: 'not_allowed' });
      }
    }
    expect(await read(backend, pair.lan, draft)).toEqual(before);
  });

  test('sending back, rejecting and recalling need a reason; editing and signing are not moves of this route', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const published = await aPublished(backend, pair);
    const submitted = expectDraft(
      await move(
        backend,
        pair.lan,
        expectDraft(await save(backend, pair.lan, aUnitPack({ version: 2 }))),
        'submit',
      ),
    );
    const refusal = { status: 400, code: 'bad_request' };
    for (const step of ['ask_changes', 'reject', 'edit', 'sign'] as const) {
      expect(await move(backend, pair.minh, submitted, step)).toMatchObject(refusal);
    }
    expect(await move(backend, pair.minh, published, 'recall')).toMatchObject(refusal);
    expect(await move(backend, pair.minh, submitted, 'reject', 'a\u202eb c')).toMatchObject({
      ...refusal,
      detail: expect.stringMatching(/^reason: .*U\+202E/),
    });
  });

  test('whoever comes with an old revision is told so, and overwrites nothing', async () => {
    const backend = await aBackend(engine);
    const { lan, minh } = await aPair(backend);
    const draft = expectDraft(await save(backend, lan, aUnitPack()));
    const saved = expectDraft(await save(backend, minh, aUnitPack({ title: 'Của Minh' }), draft.revision));
    const stale = { status: 409, code: 'conflict' };
    expect(await save(backend, lan, aUnitPack({ title: 'Của Lan' }), draft.revision)).toMatchObject(stale);
    expect(await move(backend, lan, draft, 'submit')).toMatchObject(stale);
    expect(await save(backend, lan, aUnitPack())).toMatchObject(stale);
    expect((await read(backend, lan, draft)).draft).toEqual(saved);
    const together = await Promise.all([1, 2, 3, 4].map(() => move(backend, lan, saved, 'submit')));
    expect(together.filter((outcome) => 'draft' in outcome)).toHaveLength(1);
  });

  test('a newer version is begun only when the last one is finished, and its number goes up', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    await aPublished(backend, pair, { version: 3 });
    for (const version of [1, 2, 3]) {
      expect(await save(backend, pair.lan, aUnitPack({ version }))).toMatchObject({ status: 409 });
    }
    expectDraft(await save(backend, pair.lan, aUnitPack({ version: 4 })));
    expect(await save(backend, pair.minh, aUnitPack({ version: 5 }))).toMatchObject({
      status: 409,
      detail: 'version: version 4 is not finished yet',
    });
  });

  test('a recall asked for by mistake is taken back, with what was signed for it', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const asked = expectDraft(
      await move(backend, pair.lan, await aPublished(backend, pair), 'recall', REASON),
    );
    const half = expectDraft(await signDraft(backend, pair.lan, asked));
    const kept = expectDraft(await move(backend, pair.minh, half, 'withdraw'));
    expect(kept).toMatchObject({ state: 'published', signedBy: [] });
    expect(kept.reason).toBeUndefined();
    expect(await listTrustFiles(backend.context.db, `org/${HOA_MAI}`)).toHaveLength(1);
  });

  test('a third coordinator may recall, but not sign what others agreed on', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const hoa = await aCoordinator(backend, 'Hoa');
    await enrol(backend, [pair.lan, pair.minh, hoa]);
    const approved = await anApproved(backend, pair);
    expect(await signDraft(backend, hoa, approved)).toMatchObject({ status: 403, code: 'not_allowed' });
    const half = expectDraft(await signDraft(backend, pair.lan, approved));
    const published = expectDraft(await signDraft(backend, pair.minh, half));
    const asked = expectDraft(await move(backend, hoa, published, 'recall', REASON));
    const signed = expectDraft(await signDraft(backend, hoa, asked));
    expect(expectDraft(await signDraft(backend, pair.lan, signed)).state).toBe('recalled');
  });

  test('a coordinator who is revoked is out at once, and so is a signature that waits', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const half = expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair)));
    await commands['coordinator revoke'](adminOf(backend), new Map([['id', pair.lan.id]]));
    expect(await move(backend, pair.lan, half, 'submit')).toMatchObject({
      status: 401,
      code: 'unauthorized',
    });
    expect((await read(backend, pair.minh, half)).draft.signedBy).toEqual([]);
    expect(expectDraft(await signDraft(backend, pair.minh, half)).state).toBe('approved');
    expect(await findTrustFile(backend.context.db, 'org/cdcs-hoa-mai')).toBeUndefined();
  });
});
