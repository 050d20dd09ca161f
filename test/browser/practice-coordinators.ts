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

/** The author and the one who approves. */
export type PracticeCoordinators = readonly [PracticeCoordinator, PracticeCoordinator];

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

/** From a draft to the devices: written by the first, approved by the second, signed by both. */
export async function publishPack(
  server: string,
  [author, approver]: PracticeCoordinators,
  pack: Pack,
): Promise<void> {
  const as = ({ token }: PracticeCoordinator) => ({ server, token });
  const key = { packId: pack.id, version: pack.version };
  const saved = await callBackend('drafts.save', as(author), { body: { revision: 0, pack } }, tools);
  const submit = { ...key, revision: saved.revision, move: 'submit' };
  const submitted = await callBackend('drafts.move', as(author), { body: submit }, tools);
  const approve = { ...key, revision: submitted.revision, move: 'approve' };
  let { revision } = await callBackend('drafts.move', as(approver), { body: approve }, tools);
  for (const person of [author, approver]) {
    const query = { packId: pack.id, version: String(pack.version) };
    const { canonical } = await callBackend('drafts.candidate', as(person), { query }, tools);
    const signature = sign(null, Buffer.from(canonical), person.key.secret).toString('hex');
    const body = { ...key, revision, keyId: person.key.keyId, signature };
    ({ revision } = await callBackend('drafts.sign', as(person), { body }, tools));
  }
}
