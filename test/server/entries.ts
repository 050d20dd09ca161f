import { createHash, createHmac } from 'node:crypto';
import { commands } from '../../server/admin/commands.ts';
import { BatchReply, type BatchResult } from '../../utils/contract/activity-batch.ts';
import { api } from '../../utils/contract/api.ts';
import { EntryPage, EntryReview, type OutboxFile } from '../../utils/contract/entry-review.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';
import { Problem } from '../../utils/contract/problem.ts';
import { toOutboxText } from '../../utils/domain/activities/digest-text.ts';
import { adminOf, type Backend, HOA_MAI } from './backend.ts';
import type { Person } from './coordinators.ts';

/** A unit below Hoa Mai, with an own page of the same name. */
export async function aUnitBelow(backend: Backend, id: string, parent = HOA_MAI): Promise<void> {
  const admin = adminOf(backend);
  const run = (name: 'unit add' | 'page add', options: Record<string, string>) =>
    commands[name](admin, new Map(Object.entries(options)));
  await run('unit add', { id, name: `Công đoàn ${id}`, parent });
  await run('page add', { unit: id, key: id, name: `Trang ${id}`, role: 'own' });
}

type ReviewBody =
  | { move: 'accept'; activityId: string; revision: number }
  | { move: 'return'; activityId: string; revision: number; reason: string };

/** The review that was kept, or the code of the problem. */
export async function review(backend: Backend, { token }: Person, body: ReviewBody) {
  const response = await backend.post(api['entries.review'].path, body, token);
  const answer: unknown = await response.json();
  return response.status === 200
    ? { review: EntryReview.parse(answer) }
    : { refused: Problem.parse(answer).code };
}

export async function readReviews(backend: Backend, token: string, since = '2026-01-01T00:00:00.000Z') {
  const response = await backend.get(`${api['activities.reviews'].path}?since=${since}`, token);
  return api['activities.reviews'].success[200].parse(await response.json());
}

export async function readDigest(backend: Backend, token: string, week = '2026-W47') {
  const response = await backend.get(`${api['activities.digest'].path}?week=${week}`, token);
  return api['activities.digest'].success[200].parse(await response.json());
}

export async function listEntries(
  backend: Backend,
  { token }: Pick<Person, 'token'>,
  query: Record<string, string> = {},
): Promise<EntryPage> {
  const all = { unit: HOA_MAI, from: '2026-11-01', to: '2026-11-30', ...query };
  const response = await backend.get(`${api['entries.list'].path}?${new URLSearchParams(all)}`, token);
  return EntryPage.parse(await response.json());
}

export async function enter(
  backend: Backend,
  { token }: Pick<Person, 'token'>,
  unit: string,
  activities: unknown[],
): Promise<{ status: number; results: BatchResult[] }> {
  const response = await backend.post(api['entries.enter'].path, { unit, activities }, token);
  const answer = BatchReply.safeParse(await response.json());
  return { status: response.status, results: answer.success ? answer.data.results : [] };
}

/** What devices hear of what was entered for their unit. */
export async function readEntered(backend: Backend, token: string, since = '2026-01-01T00:00:00.000Z') {
  const response = await backend.get(`${api['activities.entered'].path}?since=${since}`, token);
  return api['activities.entered'].success[200].parse(await response.json());
}

/** The outbox of a device as it puts it into a file. */
export function aSealedFile(
  { deviceId, token, unit }: PairingGrant,
  activities: unknown[],
  fields: Partial<OutboxFile> = {},
): OutboxFile {
  const file = {
    format: 'so-tay-outbox/1' as const,
    deviceId,
    unitId: unit.id,
    madeAt: '2026-11-21T01:30:00.000Z',
    activities,
  };
  const key = createHash('sha256').update(token).digest();
  const seal = createHmac('sha256', key).update(toOutboxText(file)).digest('hex');
  return { ...file, seal, ...fields };
}

export async function importFile(
  backend: Backend,
  { token }: Person,
  file: OutboxFile,
): Promise<{ status: number; results: BatchResult[] }> {
  const response = await backend.post(api['entries.import'].path, file, token);
  const answer = BatchReply.safeParse(await response.json());
  return { status: response.status, results: answer.success ? answer.data.results : [] };
}
