import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { Metadata, MetadataKind, Targets } from '@tufjs/models';
import { expect } from 'vitest';
import { commands } from '../../server/admin/commands.ts';
import { addTrustFile, findTrustFile } from '../../server/store/trust-files.ts';
import { api } from '../../utils/contract/api.ts';
import type { Pack } from '../../utils/contract/pack.ts';
import {
  type DraftEvent,
  type DraftMove,
  type DraftSummary,
  PackDraft,
  SigningCandidate,
} from '../../utils/contract/pack-draft.ts';
import { Problem } from '../../utils/contract/problem.ts';
import type { Right } from '../../utils/contract/right.ts';
import { adminOf, type Backend, HOA_MAI } from './backend.ts';

export interface Person {
  id: string;
  token: string;
  keyId: string;
  publicKey: string;
  privateKey: KeyObject;
}

export async function newCoordinatorCode(backend: Backend, unit: string): Promise<string> {
  const printed = await commands['coordinator code'](adminOf(backend), new Map([['unit', unit]]));
  return printed.split('\n')[0] ?? '';
}

export function aKeyPair(): { publicKey: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** A coordinator of a unit who has no key in the organisation's list yet. */
export async function aCoordinator(backend: Backend, name: string, unit = HOA_MAI): Promise<Person> {
  const keys = aKeyPair();
  const code = await newCoordinatorCode(backend, unit);
  const response = await backend.post(api['coordinators.create'].path, {
    code,
    name,
    publicKey: keys.publicKey,
  });
  const { coordinator, token } = api['coordinators.create'].success[201].parse(await response.json());
  return { id: coordinator.id, token, keyId: coordinator.keyId, ...keys };
}

/** Gives somebody a right besides, for a unit and all below it, as of long ago: tests turn the clock back. */
export async function giveRight(
  backend: Backend,
  person: Person,
  right: Right,
  unit = HOA_MAI,
): Promise<void> {
  await backend.context.db
    .insertInto('grants')
    .values({
      ...{ id: `${person.id}-${right}-${unit}`, coordinator_id: person.id, unit_id: unit, right },
      ...{ from_day: '2020-01-01', to_day: null, granted_by: 'administrator:test', granted_at: '' },
    })
    .execute();
}

/** What the organisation's editors do offline: they list the people's keys for the unit, in a new version of `targets`. */
export async function enrol(
  { context: { db } }: Backend,
  people: readonly Pick<Person, 'keyId' | 'publicKey'>[],
  options: { unit?: string; threshold?: number; paths?: string[] } = {},
): Promise<void> {
  const { unit = HOA_MAI, threshold = 2 } = options;
  const { paths = [`packs/${unit}/*`] } = options;
  const last = await findTrustFile(db, 'targets');
  const keys = people.map(({ keyId, publicKey }) => [
    keyId,
    { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicKey } },
  ]);
  const role = {
    name: `org/${unit}`,
    keyids: people.map(({ keyId }) => keyId),
    threshold,
    terminating: true,
    paths,
  };
  const targets = Targets.fromJSON({
    _type: 'targets',
    spec_version: '1.0.31',
    version: (last?.version ?? 0) + 1,
    expires: '2027-11-21T00:00:00Z',
    targets: {},
    delegations: { keys: Object.fromEntries(keys), roles: [role] },
  });
  const bytes = JSON.stringify(new Metadata(targets).toJSON());
  await addTrustFile(db, { name: 'targets', version: targets.version, bytes });
}

export function aUnitPack(fields: Partial<Pack> = {}): Pack {
  return {
    schema: 1,
    id: 'thang-cong-nhan',
    version: 1,
    unitId: HOA_MAI,
    title: 'Tháng Công nhân',
    issuedOn: '2026-11-21',
    pages: [],
    templates: [],
    shareItems: [],
    ...fields,
  };
}

/** A draft as it came back, or the problem. */
export type Outcome = { draft: PackDraft } | { status: number; code: string; detail: string };

async function toOutcome(response: Response): Promise<Outcome> {
  const body: unknown = await response.json();
  if (response.status === 200) return { draft: PackDraft.parse(body) };
  const { code, detail = '' } = Problem.parse(body);
  return { status: response.status, code, detail };
}

export async function save(backend: Backend, { token }: Person, pack: Pack, revision = 0): Promise<Outcome> {
  const response = await backend.request(api['drafts.save'].path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ revision, pack }),
  });
  return await toOutcome(response);
}

export async function move(
  backend: Backend,
  { token }: Person,
  { packId, version, revision }: Pick<PackDraft, 'packId' | 'version' | 'revision'>,
  step: DraftMove,
  reason?: string,
): Promise<Outcome> {
  const body = { packId, version, revision, move: step, ...(reason === undefined ? {} : { reason }) };
  return await toOutcome(await backend.post(api['drafts.move'].path, body, token));
}

export async function readCandidate(
  backend: Backend,
  { token }: Person,
  { packId, version }: Pick<PackDraft, 'packId' | 'version'>,
): Promise<SigningCandidate> {
  const path = `${api['drafts.candidate'].path}?packId=${packId}&version=${version}`;
  return SigningCandidate.parse(await (await backend.get(path, token)).json());
}

export function signText({ privateKey }: Pick<Person, 'privateKey'>, text: string): string {
  return sign(null, Buffer.from(text), privateKey).toString('hex');
}

/** Signs as the page does: reads what is to be signed, signs exactly these bytes. */
export async function signDraft(
  backend: Backend,
  person: Person,
  draft: Pick<PackDraft, 'packId' | 'version' | 'revision'>,
  given: { keyId?: string; signature?: string } = {},
): Promise<Outcome> {
  const { packId, version, revision } = draft;
  // Those who signed are listed in the order of time.
  backend.clock.now = new Date(backend.clock.now.getTime() + 1000);
  const signature =
    given.signature ?? signText(person, (await readCandidate(backend, person, draft)).canonical);
  const body = { packId, version, revision, keyId: given.keyId ?? person.keyId, signature };
  return await toOutcome(await backend.post(api['drafts.sign'].path, body, person.token));
}

export async function read(
  backend: Backend,
  { token }: Person,
  { packId, version }: Pick<PackDraft, 'packId' | 'version'>,
): Promise<{ draft: PackDraft; events: DraftEvent[]; inForce?: Pack | undefined }> {
  const path = `${api['drafts.read'].path}?packId=${packId}&version=${version}`;
  const response = await backend.get(path, token);
  expect(response.status).toBe(200);
  return api['drafts.read'].success[200].parse(await response.json());
}

export async function list(backend: Backend, { token }: Person): Promise<DraftSummary[]> {
  const response = await backend.get(api['drafts.list'].path, token);
  return api['drafts.list'].success[200].parse(await response.json()).drafts;
}

/** The draft of an outcome that must be a success. */
export function expectDraft(outcome: Outcome): PackDraft {
  if ('draft' in outcome) return outcome.draft;
  throw new Error(`refused: ${JSON.stringify(outcome)}`);
}

/** Two enrolled coordinators of Hoa Mai: Lan writes, Minh reviews. */
export async function aPair(backend: Backend): Promise<{ lan: Person; minh: Person }> {
  const [lan, minh] = [await aCoordinator(backend, 'Lan'), await aCoordinator(backend, 'Minh')];
  await enrol(backend, [lan, minh]);
  return { lan, minh };
}

/** A pack that Lan wrote and Minh approved. */
export async function anApproved(
  backend: Backend,
  { lan, minh }: { lan: Person; minh: Person },
  fields: Partial<Pack> = {},
): Promise<PackDraft> {
  const draft = expectDraft(await save(backend, lan, aUnitPack(fields)));
  const submitted = expectDraft(await move(backend, lan, draft, 'submit'));
  return expectDraft(await move(backend, minh, submitted, 'approve'));
}

/** The same, signed by both. */
export async function aPublished(
  backend: Backend,
  pair: { lan: Person; minh: Person },
  fields: Partial<Pack> = {},
): Promise<PackDraft> {
  const approved = await anApproved(backend, pair, fields);
  const signed = expectDraft(await signDraft(backend, pair.lan, approved));
  return expectDraft(await signDraft(backend, pair.minh, signed));
}

/** The newest list of a unit's packs, as clients will read it. */
export async function readList({ context: { db } }: Backend, unit = HOA_MAI): Promise<Metadata<Targets>> {
  const file = await findTrustFile(db, `org/${unit}`);
  return Metadata.fromJSON(MetadataKind.Targets, JSON.parse(file?.bytes ?? '{}'));
}
