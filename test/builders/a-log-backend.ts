import { createHash } from 'node:crypto';
import { Activity } from '../../utils/contract/activity.ts';
import type { BatchResult } from '../../utils/contract/activity-batch.ts';
import type { EntryReview, EntryStanding, StoredEntry } from '../../utils/contract/entry-review.ts';
import type { Receipt } from '../../utils/contract/receipt.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { toDigestText } from '../../utils/domain/activities/digest-text.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { aConnection, aGrant, TOKEN } from './a-connection.ts';
import { aDevice, type TestDevice } from './a-device.ts';
import { aNetwork, answerJson, answerProblem, type Network } from './a-network.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const COORDINATOR = 'c'.repeat(43);

/** Of the device that takes the place of another. */
export const SUCCESSOR = 's'.repeat(43);

interface Row {
  token: string;
  revisions: { activity: Activity; hash: string; receipt: Receipt }[];
  standing: EntryStanding;
  reason?: string;
  /** A coordinator entered it for the unit. */
  onBehalf?: true;
}

export interface LogBackend {
  clock: { now: Date };
  rows: Map<string, Row>;
  reviews: EntryReview[];
  /** Every `seq` that came, by the token of its device. */
  seqs: Map<string, Set<number>>;
  /** Tokens that are not accepted any more. */
  revoked: Set<string>;
  /** Days whose weeks are locked. */
  locked: Set<string>;
  /** What was handed over, by the token of the device that did. */
  handovers: { token: string; openItems: string }[];
  review: (id: string, standing: 'returned' | 'accepted', reason?: string) => void;
  newest: (id: string) => Activity | undefined;
  /** Somebody else writes it: a coordinator who enters it for the unit, or whoever corrects what is there. */
  write: (activity: Activity) => BatchResult;
  request: (path: string, init?: RequestInit) => Promise<Response>;
}

/** The log's side of the backend, kept to the letter of the contract and to nothing else. */
export function aLogBackend(): LogBackend {
  const backend: LogBackend = {
    clock: { now: new Date('2026-11-21T02:00:00.000Z') },
    rows: new Map(),
    reviews: [],
    seqs: new Map(),
    revoked: new Set(),
    locked: new Set(),
    handovers: [],
    newest: (id) => backend.rows.get(id)?.revisions.at(-1)?.activity,
    write: (activity) => {
      const isNew = !backend.rows.has(activity.id);
      const result = store(backend, COORDINATOR, activity);
      const row = backend.rows.get(activity.id);
      if (row && isNew) row.onBehalf = true;
      backend.clock.now = new Date(backend.clock.now.getTime() + 1);
      return result;
    },
    review: (id, standing, reason) => {
      const row = backend.rows.get(id);
      if (!row) throw new Error(`no entry ${id}`);
      row.standing = standing;
      if (reason === undefined) delete row.reason;
      else row.reason = reason;
      backend.reviews.push({
        activityId: id,
        revision: row.revisions.at(-1)?.activity.revision ?? 1,
        standing,
        ...(reason === undefined ? {} : { reason }),
        reviewedAt: backend.clock.now.toISOString(),
      });
      backend.clock.now = new Date(backend.clock.now.getTime() + 1);
    },
    request: async (path, init = {}) => {
      const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
      if (backend.revoked.has(token)) return answerProblem(401, 'unauthorized');
      const url = new URL(path, 'https://baocao.example');
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      return route(backend, token, url, body);
    },
  };
  return backend;
}

function route(backend: LogBackend, token: string, url: URL, body: unknown): Response {
  const query = (name: string) => url.searchParams.get(name) ?? '';
  switch (url.pathname) {
    case '/v1/activities/batch': {
      const { activities } = body as { activities: unknown[] };
      const results = activities.map((item) => store(backend, token, item));
      return answerJson({ results }, results.some(({ status }) => status === 'conflict') ? 409 : 200);
    }
    case '/v1/activities/reviews': {
      const found = backend.reviews.filter(({ reviewedAt }) => reviewedAt > query('since'));
      return answerJson({ reviews: found.slice(0, 200), more: found.length > 200 });
    }
    case '/v1/activities/entered': {
      const entries = [...backend.rows.values()]
        .filter((row) => row.onBehalf && newestOf(row).receipt.receivedAt >= query('since'))
        .map(toStored)
        .sort((a, b) => (a.receipt.receivedAt < b.receipt.receivedAt ? -1 : 1));
      return answerJson({ entries, more: false });
    }
    case '/v1/activities/digest': {
      const week = query('week');
      const all = [...backend.rows.values()].filter((row) => toWeek(newestOf(row).activity.day) === week);
      const own = all.filter((row) => row.token === token);
      const digest = sha256(toDigestText(own.map((row) => newestOf(row).receipt)));
      return answerJson({ week, unit: { count: all.length }, device: { count: own.length, digest } });
    }
    case '/v1/activities/history': {
      const limit = Number(url.searchParams.get('limit') ?? 200);
      const keyOf = (entry: StoredEntry) => `${entry.activity.day}_${entry.activity.id}`;
      const entries = [...backend.rows.values()]
        .map((row) => ({ ...toStored(row), ...(row.token === token ? { ownDevice: true as const } : {}) }))
        .filter((entry) => entry.activity.day >= query('from') && keyOf(entry) > query('after'))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      const page = entries.slice(0, limit);
      const last = page.at(-1);
      return answerJson({
        entries: page,
        ...(last && entries.length > limit ? { next: keyOf(last) } : {}),
      });
    }
    case '/v1/pairings': {
      const handover = backend.handovers.at(-1);
      if (!handover) return answerProblem(400, 'code_unknown');
      backend.revoked.add(handover.token);
      const { openItems } = handover;
      const grant = aGrant({ deviceId: crypto.randomUUID(), token: SUCCESSOR });
      return answerJson({ ...grant, handover: { fromLabel: 'Máy cũ', openItems } }, 201);
    }
    case '/v1/handovers': {
      backend.handovers.push({ token, openItems: (body as { openItems: string }).openItems });
      const expiresAt = new Date(backend.clock.now.getTime() + 3_600_000).toISOString();
      return answerJson({ code: 'HM7K-2XRT-9W4P-AB3D', expiresAt }, 201);
    }
    default:
      return answerProblem(404, 'not_found');
  }
}

const newestOf = (row: Row) => {
  const newest = row.revisions.at(-1);
  if (!newest) throw new Error('a row without a revision');
  return newest;
};

function toStored(row: Row): StoredEntry {
  const { activity, receipt } = newestOf(row);
  const { standing, reason, onBehalf } = row;
  return {
    activity,
    receipt,
    standing,
    ...(reason ? { reason } : {}),
    ...(onBehalf ? { onBehalf } : {}),
  };
}

function store(backend: LogBackend, token: string, item: unknown): BatchResult {
  const parsed = Activity.safeParse(item);
  if (!parsed.success) return { status: 'invalid', code: 'bad_request', detail: parsed.error.message };
  const activity = parsed.data;
  const { id, revision = 1 } = activity;
  const hash = sha256(toCanonicalJson(activity));
  const row = backend.rows.get(id);
  const known = row?.revisions.find((each) => (each.activity.revision ?? 1) === revision);
  if (known)
    return known.hash === hash
      ? { status: 'already', id, receipt: known.receipt }
      : { status: 'conflict', id };
  if (activity.pageKey === 'trangkhac') return { status: 'invalid', id, code: 'page_not_yours', detail: '' };
  if (row && (row.standing === 'accepted' || backend.locked.has(activity.day)))
    return { status: 'invalid', id, code: 'not_allowed', detail: '' };
  if (row && (newestOf(row).activity.revision ?? 1) > revision) return { status: 'conflict', id };
  const seqs = backend.seqs.get(token) ?? new Set();
  backend.seqs.set(token, seqs.add(activity.seq));
  const receipt: Receipt = {
    activityId: id,
    ...(revision > 1 ? { revision } : {}),
    number: row ? newestOf(row).receipt.number : `BN-2026-${String(backend.rows.size + 1).padStart(6, '0')}`,
    sha256: hash,
    receivedAt: backend.clock.now.toISOString(),
  };
  const standing = activity.withdrawn ? 'withdrawn' : 'received';
  const revisions = [...(row?.revisions ?? []), { activity, hash, receipt }];
  const onBehalf = row?.onBehalf ? { onBehalf: true as const } : {};
  backend.rows.set(id, { token: row?.token ?? token, revisions, standing, ...onBehalf });
  return { status: 'stored', id, receipt };
}

export interface LoggingDevice {
  backend: LogBackend;
  network: Network;
  device: TestDevice;
}

/** A device of the unit that is paired with such a backend. */
export async function aLoggingDevice(backend = aLogBackend(), token = TOKEN): Promise<LoggingDevice> {
  const network = aNetwork(backend.request);
  const device = await aDevice({ fetch: network.fetch, paired: aConnection({ grant: { token } }) });
  return { backend, network, device };
}
