import { sign } from 'node:crypto';
import { drawSigningKey, type SigningKey } from '../../server/trust/signing-key.ts';
import { type ClientTools, callBackend } from '../../utils/backend/client.ts';
import type { Pack } from '../../utils/contract/pack.ts';

/** Somebody who signs with a key of his or her own, and talks to the backend as the coordinator page does. */
export interface PracticeCoordinator {
  id: string;
  token: string;
  key: SigningKey;
}

const tools: ClientTools = { fetch, now: () => new Date(), onSent: async () => undefined };

export async function joinAsCoordinator(
  server: string,
  code: string,
  name: string,
): Promise<PracticeCoordinator> {
  const key = drawSigningKey();
  const body = { code, name, publicKey: key.key.keyval.public };
  const { coordinator, token } = await callBackend('coordinators.create', { server }, { body }, tools);
  return { id: coordinator.id, token, key };
}

/** Two people who write, approve and sign for one unit. */
export type PracticePair = readonly [PracticeCoordinator, PracticeCoordinator];

/** From a draft to the devices: written by the first, approved by the second, signed by both. */
export async function publishPack(server: string, people: PracticePair, pack: Pack): Promise<void> {
  const [author, approver] = people;
  const key = { packId: pack.id, version: pack.version };
  const saved = await callBackend('drafts.save', as(server, author), { body: { revision: 0, pack } }, tools);
  const submit = { ...key, revision: saved.revision, move: 'submit' };
  const submitted = await callBackend('drafts.move', as(server, author), { body: submit }, tools);
  const approve = { ...key, revision: submitted.revision, move: 'approve' };
  const { revision } = await callBackend('drafts.move', as(server, approver), { body: approve }, tools);
  await signAll(server, people, key, revision);
}

/** The whole pack is taken off the list: asked for by the first, signed by both. */
export async function recallPack(
  server: string,
  people: PracticePair,
  { id, version }: Pick<Pack, 'id' | 'version'>,
  reason: string,
): Promise<void> {
  const key = { packId: id, version };
  const query = { packId: id, version: String(version) };
  const { draft } = await callBackend('drafts.read', as(server, people[0]), { query }, tools);
  const recall = { ...key, revision: draft.revision, move: 'recall', reason };
  const { revision } = await callBackend('drafts.move', as(server, people[0]), { body: recall }, tools);
  await signAll(server, people, key, revision);
}

const as = (server: string, { token }: PracticeCoordinator) => ({ server, token });

async function signAll(
  server: string,
  people: PracticePair,
  key: { packId: string; version: number },
  from: number,
): Promise<void> {
  let revision = from;
  for (const person of people) {
    const query = { packId: key.packId, version: String(key.version) };
    const { canonical } = await callBackend('drafts.candidate', as(server, person), { query }, tools);
    const signature = sign(null, Buffer.from(canonical), person.key.secret).toString('hex');
    const body = { ...key, revision, keyId: person.key.keyId, signature };
    ({ revision } = await callBackend('drafts.sign', as(server, person), { body }, tools));
  }
}

export async function returnEntry(
  server: string,
  [person]: PracticePair,
  activityId: string,
  reason: string,
): Promise<void> {
  const body = { move: 'return', activityId, revision: 1, reason };
  await callBackend('entries.review', as(server, person), { body }, tools);
}
