import { describe, expect, test } from 'vitest';
import { listTrustFiles } from '../../server/store/trust-files.ts';
import { api } from '../../utils/contract/api.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { aBackend, type Backend, engines, HOA_MAI, SAO_MAI } from './backend.ts';
import {
  aCoordinator,
  aKeyPair,
  anApproved,
  aPair,
  aPublished,
  aUnitPack,
  enrol,
  expectDraft,
  move,
  type Person,
  read,
  readCandidate,
  readList,
  save,
  signDraft,
  signText,
} from './coordinators.ts';

const DAY_MS = 86_400_000;

type Forgery = (
  backend: Backend,
  person: Person,
  canonical: string,
) => Promise<{ keyId?: string; signature: string }> | { keyId?: string; signature: string };

describe.each(engines)('signatures on %s', (engine) => {
  test.each<[string, Forgery, number]>([
    ['of other bytes', (_, person, canonical) => ({ signature: signText(person, `${canonical} `) }), 400],
    [
      'of the same value in other bytes',
      (_, person, text) => ({ signature: signText(person, JSON.stringify(JSON.parse(text), null, 1)) }),
      400,
    ],
    ['with another key', (_, __, canonical) => ({ signature: signText(aKeyPair(), canonical) }), 400],
    ['of zeros', () => ({ signature: '0'.repeat(128) }), 400],
    [
      "with an enrolled colleague's key id",
      async (backend, person, canonical) => {
        const other = await aCoordinator(backend, 'Hoa');
        await enrol(backend, [person, other]);
        return { keyId: other.keyId, signature: signText(other, canonical) };
      },
      403,
    ],
  ])('one %s is refused, and the draft stays as it was', async (_, forge, status) => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const approved = await anApproved(backend, pair);
    const { canonical } = await readCandidate(backend, pair.lan, approved);
    expect(
      await signDraft(backend, pair.lan, approved, await forge(backend, pair.lan, canonical)),
    ).toMatchObject({
      status,
    });
    expect((await read(backend, pair.minh, approved)).draft).toEqual(approved);
  });

  test('nobody signs twice, and one key alone publishes nothing', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const half = expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair)));
    expect(await signDraft(backend, pair.lan, half)).toMatchObject({ status: 403, code: 'not_allowed' });
    expect((await read(backend, pair.lan, half)).draft).toEqual(half);
  });

  test('even a threshold of one asks for two people', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    await enrol(backend, [pair.lan, pair.minh], { threshold: 1 });
    const half = expectDraft(await signDraft(backend, pair.minh, await anApproved(backend, pair)));
    expect(half.state).toBe('approved');
    expect(expectDraft(await signDraft(backend, pair.lan, half)).state).toBe('published');
  });

  test('two authors are not enough: the one who approved signs too', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const hoa = await aCoordinator(backend, 'Hoa');
    await enrol(backend, [pair.lan, pair.minh, hoa]);
    const begun = expectDraft(await save(backend, pair.lan, aUnitPack()));
    const both = expectDraft(await save(backend, hoa, aUnitPack({ title: 'Chung' }), begun.revision));
    const submitted = expectDraft(await move(backend, hoa, both, 'submit'));
    let draft = expectDraft(await move(backend, pair.minh, submitted, 'approve'));
    for (const author of [pair.lan, hoa]) draft = expectDraft(await signDraft(backend, author, draft));
    expect(draft.state).toBe('approved');
    expect(expectDraft(await signDraft(backend, pair.minh, draft)).state).toBe('published');
  });

  test('a key that is not in the list cannot sign, and one that left it no longer counts', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const half = expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair)));
    await enrol(backend, [pair.minh]);
    const alone = expectDraft(await signDraft(backend, pair.minh, half));
    expect(alone).toMatchObject({ state: 'approved', signedBy: [pair.minh.id] });
    expect(await signDraft(backend, pair.lan, alone)).toMatchObject({ status: 403, code: 'not_allowed' });
    await enrol(backend, [pair.lan, pair.minh]);
    expect(expectDraft(await signDraft(backend, pair.lan, alone)).state).toBe('published');
  });

  test('what was signed for a list that has changed since is void, and is signed anew', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const waiting = expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair)));
    const old = signText(pair.minh, (await readCandidate(backend, pair.minh, waiting)).canonical);
    await aPublished(backend, pair, { id: 'tet-2027' });
    expect((await read(backend, pair.lan, waiting)).draft.signedBy).toEqual([]);
    expect(await signDraft(backend, pair.minh, waiting, { signature: old })).toMatchObject({ status: 400 });
    const half = expectDraft(await signDraft(backend, pair.minh, waiting));
    expect(expectDraft(await signDraft(backend, pair.lan, half)).state).toBe('published');
    const { signed } = await readList(backend);
    expect(Object.keys(signed.targets)).toHaveLength(2);
  });

  test('everybody is shown the same bytes, however much later', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const approved = await anApproved(backend, pair);
    const first = await readCandidate(backend, pair.lan, approved);
    backend.clock.now = new Date(backend.clock.now.getTime() + 20 * DAY_MS);
    expect(await readCandidate(backend, pair.minh, approved)).toEqual(first);
    const half = expectDraft(await signDraft(backend, pair.lan, approved));
    backend.clock.now = new Date(backend.clock.now.getTime() + 11 * DAY_MS);
    const late = { status: 403, code: 'not_allowed', detail: expect.stringContaining('30 days') };
    expect(await signDraft(backend, pair.minh, half, { signature: '0'.repeat(128) })).toMatchObject(late);
  });

  test('as long as the organisation lists nobody, or not this path, there is nothing to sign', async () => {
    const backend = await aBackend(engine);
    const [lan, minh] = [await aCoordinator(backend, 'Lan'), await aCoordinator(backend, 'Minh')];
    const approved = await anApproved(backend, { lan, minh });
    const path = `${api['drafts.candidate'].path}?packId=${approved.packId}&version=1`;
    const ask = async () => Problem.parse(await (await backend.get(path, lan.token)).json());
    expect(await ask()).toMatchObject({ status: 403, code: 'not_allowed' });
    await enrol(backend, [lan, minh], { paths: [`packs/${SAO_MAI}/*`] });
    expect(await ask()).toMatchObject({ status: 403, code: 'not_allowed' });
    await enrol(backend, [lan, minh], { unit: SAO_MAI });
    expect(await ask()).toMatchObject({ status: 403, code: 'not_allowed' });
    expect(await signDraft(backend, lan, approved, { signature: '0'.repeat(128) })).toMatchObject({
      status: 403,
    });
  });

  test('two packs completed at the same moment follow one another: no list is lost', async () => {
    const backend = await aBackend(engine);
    const pair = await aPair(backend);
    const halves = [];
    for (const id of ['goi-mot', 'goi-hai']) {
      halves.push(expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair, { id }))));
    }
    const outcomes = await Promise.all(halves.map((half) => signDraft(backend, pair.minh, half)));
    const states = outcomes.map((outcome) => ('draft' in outcome ? outcome.draft.state : outcome.code));
    // Of the second one, at least the signature given before is void: it was made for the list as it was. The other is void too, unless
    // it was asked for only after the first pack was out.
    expect(states.filter((state) => state === 'published')).toHaveLength(1);
    expect(['bad_request', 'approved']).toContain(states.find((state) => state !== 'published'));
    expect(await listTrustFiles(backend.context.db, `org/${HOA_MAI}`)).toHaveLength(1);
  });
});

test('when clients cannot be told, nothing is published', async () => {
  const backend = await aBackend('sqlite', {}, async () => {
    throw new Error('the snapshot key is away');
  });
  const pair = await aPair(backend);
  const half = expectDraft(await signDraft(backend, pair.lan, await anApproved(backend, pair)));
  await expect(signDraft(backend, pair.minh, half)).resolves.toMatchObject({ status: 500 });
  expect((await read(backend, pair.lan, half)).draft).toEqual(half);
  expect(await backend.context.db.selectFrom('trust_targets').selectAll().execute()).toEqual([]);
});
