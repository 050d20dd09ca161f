import { createHash, webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PackDraft } from '../../../utils/contract/pack-draft.ts';
import { toCanonicalJson } from '../../../utils/domain/activities/canonical-json.ts';
import { toPackText } from '../../../utils/domain/packs/pack-text.ts';
import { listDrafts, readReach } from '../../../utils/services/list-drafts.ts';
import { moveDraft } from '../../../utils/services/move-draft.ts';
import { keepDraft, saveDraft } from '../../../utils/services/save-draft.ts';
import { checkCandidate, signDraft } from '../../../utils/services/sign-draft.ts';
import { makeKey } from '../../../utils/services/signing-key.ts';
import { findConnection, readUnsaved, writeRegistration } from '../../../utils/storage/coordinator.ts';
import {
  aCoordinator,
  aCoordinatorDevice,
  aDraft,
  COORDINATOR_SERVER,
  TOKEN,
  toSummary,
} from '../../builders/a-coordinator.ts';
import { aNetwork, answerJson, answerProblem } from '../../builders/a-network.ts';
import { aPack, aPackTemplate } from '../packs/a-pack.ts';

type Answers = Record<string, (body: unknown, query: URLSearchParams) => Response>;

/** A registered coordinator's browser at a server with hand-made answers, by method and path. */
async function aDesk(answers: Answers) {
  const network = aNetwork(async (path, init) => {
    const url = new URL(path, COORDINATOR_SERVER);
    const give = answers[`${init?.method} ${url.pathname}`];
    if (!give) return answerProblem(404, 'not_found');
    return give(init?.body ? JSON.parse(String(init.body)) : undefined, url.searchParams);
  });
  const device = await aCoordinatorDevice(network);
  const made = await makeKey(device.subtle);
  if (!made) throw new Error('no key');
  const coordinator = aCoordinator({ keyId: made.half.keyId });
  await writeRegistration(
    device.database,
    { server: COORDINATOR_SERVER, token: TOKEN, coordinator },
    made.pair,
  );
  return { network, device, coordinator, key: made.half };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const aHashedDraft = (over: Partial<PackDraft> = {}) => {
  const draft = aDraft(over);
  return { ...draft, sha256: sha256(toPackText(draft.pack)) };
};

describe('the list', () => {
  test('is asked for with the token, and what it says of me is kept', async () => {
    const { device, network, coordinator } = await aDesk({
      'GET /v1/drafts': () =>
        answerJson({ me: { ...coordinator, enrolled: false }, drafts: [toSummary(aDraft())] }),
    });
    const told = await listDrafts(device);
    expect(told).toMatchObject({ done: { drafts: [{ title: 'Gói thử' }] } });
    expect(network.sent[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect((await findConnection(device.database))?.coordinator.enrolled).toBe(false);
  });

  test('of somebody else is not believed', async () => {
    const { device } = await aDesk({
      'GET /v1/drafts': () => answerJson({ me: aCoordinator({ keyId: 'ff'.repeat(32) }), drafts: [] }),
    });
    expect(await listDrafts(device)).toEqual({ trouble: 'wrong_reply' });
  });

  test('cannot be asked for before registration', async () => {
    expect(await listDrafts(await aCoordinatorDevice())).toEqual({ trouble: 'not_paired' });
  });

  test('the reach of an aim is a question with the aim in it', async () => {
    const { device, network } = await aDesk({
      'POST /v1/reach': () => answerJson({ units: 84, devices: 120 }),
    });
    expect(await readReach(device, { cohorts: ['thi-diem'] })).toEqual({ done: { units: 84, devices: 120 } });
    expect(await readReach(device, undefined)).toHaveProperty('done');
    expect(network.sent.map(({ body }) => body)).toEqual(['{"aim":{"cohorts":["thi-diem"]}}', '{}']);
  });
});

describe('saving', () => {
  test('sends the tidy pack with templates counted up, and lets go of the copy on this device', async () => {
    const { device, network } = await aDesk({
      'PUT /v1/draft': (body) =>
        answerJson(aDraft({ revision: 4, pack: (body as { pack: PackDraft['pack'] }).pack })),
    });
    const pack = aPack({ version: 2, title: ' Gói thử ', templates: [aPackTemplate({ occasion: 'Tết' })] });
    expect(await saveDraft(device, { revision: 3, pack, inForce: aPack() })).toMatchObject({
      done: { revision: 4 },
    });
    expect(JSON.parse(network.sent[0]?.body ?? '')).toMatchObject({
      revision: 3,
      pack: { title: 'Gói thử', templates: [{ version: 2 }] },
    });
    expect(await readUnsaved(device.database)).toEqual([]);
  });

  test('what is typed while it is being saved is not lost, and goes on from what was saved', async () => {
    const typed = aPack({ title: 'Gõ tiếp' });
    const { device } = await aDesk({ 'PUT /v1/draft': () => answerJson(aDraft({ revision: 4 })) });
    const slow = {
      ...device,
      fetch: (async (...given) => {
        await keepDraft(device, { revision: 3, pack: typed });
        return await device.fetch(...given);
      }) as typeof fetch,
    };
    await saveDraft(slow, { revision: 3, pack: aPack() });
    expect(await readUnsaved(device.database)).toMatchObject([{ revision: 4, pack: { title: 'Gõ tiếp' } }]);
  });

  test('a pack that cannot be one stays on this device and is not sent', async () => {
    const { device, network } = await aDesk({});
    expect(await saveDraft(device, { revision: 0, pack: aPack({ title: '' }) })).toEqual({
      trouble: 'invalid_pack',
    });
    expect(network.sent).toEqual([]);
    expect(await readUnsaved(device.database)).toHaveLength(1);
  });

  test('when somebody else was faster theirs comes back and mine is kept', async () => {
    const theirs = aDraft({ revision: 5, pack: aPack({ title: 'Của người khác' }) });
    const { device } = await aDesk({
      'PUT /v1/draft': () => answerProblem(409, 'conflict'),
      'GET /v1/draft': () => answerJson({ draft: theirs, events: [] }),
    });
    expect(await saveDraft(device, { revision: 3, pack: aPack() })).toEqual({ conflict: theirs });
    expect(await readUnsaved(device.database)).toMatchObject([{ revision: 3, pack: { title: 'Gói thử' } }]);
  });

  test('a name that another unit has is told as such', async () => {
    const { device } = await aDesk({ 'PUT /v1/draft': () => answerProblem(409, 'conflict') });
    expect(await saveDraft(device, { revision: 0, pack: aPack() })).toEqual({ trouble: 'conflict' });
  });

  test('without a network it stays on this device', async () => {
    const { device } = await aDesk({});
    const offline = { ...device, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await saveDraft(offline, { revision: 0, pack: aPack() })).toEqual({ trouble: 'unreachable' });
    expect(await readUnsaved(device.database)).toHaveLength(1);
  });
});

describe('moving', () => {
  test('names the revision that was read, with a reason where there is one', async () => {
    const { device, network } = await aDesk({ 'POST /v1/draft/move': () => answerJson(aDraft()) });
    await moveDraft(device, aDraft(), 'approve');
    await moveDraft(device, aDraft(), 'ask_changes', '  Thiếu nguồn  ');
    expect(network.sent.map(({ body }) => JSON.parse(body))).toEqual([
      { packId: 'goi-thu', version: 1, revision: 3, move: 'approve' },
      { packId: 'goi-thu', version: 1, revision: 3, move: 'ask_changes', reason: 'Thiếu nguồn' },
    ]);
  });

  test.each(['ask_changes', 'reject', 'recall'] as const)(
    '%s without a reason does not leave',
    async (move) => {
      const { device, network } = await aDesk({});
      expect(await moveDraft(device, aDraft(), move, ' ')).toEqual({ trouble: 'bad_request' });
      expect(network.sent).toEqual([]);
    },
  );
});

describe('signing', () => {
  const other = aHashedDraft({ state: 'published', pack: aPack({ id: 'goi-khac', title: 'Gói khác' }) });
  const target = ({ pack }: PackDraft) => {
    const text = toPackText(pack);
    return {
      length: Buffer.byteLength(text),
      hashes: { sha256: sha256(text) },
      custom: { version: pack.version },
    };
  };
  const toCanonical = (draft: PackDraft) =>
    toCanonicalJson({
      _type: 'targets',
      spec_version: '1.0.31',
      version: 2,
      expires: '2027-11-21T00:00:00Z',
      targets: {
        [`packs/ldld-thanh-pho/${draft.packId}.json`]: target(draft),
        'packs/ldld-thanh-pho/goi-khac.json': target(other),
      },
    });

  const aSigningDesk = async (canonical: string, listed: PackDraft[] = [other]) => {
    const desk = await aDesk({
      'GET /v1/drafts': () => answerJson({ me: desk.coordinator, drafts: listed.map(toSummary) }),
      'GET /v1/draft': () => answerJson({ draft: other, events: [] }),
      'GET /v1/draft/candidate': () =>
        answerJson({ role: 'org/ldld-thanh-pho', canonical, signedBy: [], threshold: 2 }),
      'POST /v1/draft/signature': () => answerJson(aDraft({ state: 'approved' })),
    });
    return desk;
  };

  test('checks every line, then signs these very bytes with the key of this browser', async () => {
    const draft = aHashedDraft({ state: 'approved' });
    const canonical = toCanonical(draft);
    const { device, network, key } = await aSigningDesk(canonical);
    const check = await checkCandidate(device, draft);
    if (!('done' in check)) throw new Error(JSON.stringify(check));
    expect(check.done).toMatchObject({ sha256: draft.sha256, others: [{ title: 'Gói khác' }] });
    expect(await signDraft(device, draft, check.done)).toHaveProperty('done');
    const body = JSON.parse(network.sent.at(-1)?.body ?? '');
    expect(body).toMatchObject({ packId: 'goi-thu', version: 1, revision: 3, keyId: key.keyId });
    const publicKey = await webcrypto.subtle.importKey(
      'raw',
      Buffer.from(key.publicKey, 'hex'),
      'Ed25519',
      true,
      ['verify'],
    );
    const signature = Buffer.from(body.signature, 'hex');
    expect(await webcrypto.subtle.verify('Ed25519', publicKey, signature, Buffer.from(canonical))).toBe(true);
  });

  test('where the list of packs does not come, that is said, and nothing is signed', async () => {
    const draft = aHashedDraft({ state: 'approved' });
    const { device } = await aDesk({ 'GET /v1/drafts': () => answerProblem(503, 'unavailable') });
    expect(await checkCandidate(device, draft)).toHaveProperty('trouble');
  });

  test('a list with other bytes than those shown is refused', async () => {
    const draft = aHashedDraft({ state: 'approved' });
    const swapped = aHashedDraft({ pack: aPack({ title: 'Gói bị tráo' }) });
    const { device } = await aSigningDesk(toCanonical(swapped));
    expect(await checkCandidate(device, draft)).toEqual({ refused: 'pack_differs' });
  });

  test('a draft whose hash is not that of its text is refused before anything is asked', async () => {
    const draft = aDraft({ state: 'approved' });
    const { device, network } = await aSigningDesk('');
    expect(await checkCandidate(device, draft)).toEqual({ refused: 'pack_differs' });
    expect(network.sent).toEqual([]);
  });

  test('a pack on the list that the unit does not have is refused', async () => {
    const draft = aHashedDraft({ state: 'approved' });
    const { device } = await aSigningDesk(toCanonical(draft), [draft]);
    expect(await checkCandidate(device, draft)).toEqual({ refused: 'other_unknown' });
  });

  test('without the key nothing is signed', async () => {
    const draft = aHashedDraft({ state: 'approved' });
    const { device } = await aSigningDesk(toCanonical(draft));
    const check = await checkCandidate(device, draft);
    if (!('done' in check)) throw new Error('refused');
    await device.database.delete('coordinator', 'key');
    expect(await signDraft(device, draft, check.done)).toEqual({ trouble: 'key_missing' });
  });
});
