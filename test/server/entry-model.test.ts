import { describe, expect, test } from 'vitest';
import { toSha256 } from '../../server/trust/role-metadata.ts';
import type { Activity } from '../../utils/contract/activity.ts';
import type { EntryStanding } from '../../utils/contract/entry-review.ts';
import type { PairingGrant } from '../../utils/contract/pairing.ts';
import { toCanonicalJson } from '../../utils/domain/activities/canonical-json.ts';
import { toDigestText } from '../../utils/domain/activities/digest-text.ts';
import { addDays } from '../../utils/domain/time/add-days.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import { fc } from '../builders/properties.ts';
import { aBackend, anActivity, type Backend, engines, HOA_MAI } from './backend.ts';
import { aCoordinator, giveRight, type Person } from './coordinators.ts';
import { aSealedFile, importFile, listEntries, readDigest, readReviews, review } from './entries.ts';

const ENTRIES = 4;

/** What can happen; `entry`, `device` and the rest are picked out of what the history has. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('make'), entry: fc.nat(ENTRIES - 1), title: fc.nat(2) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('correct'),
      entry: fc.nat(ENTRIES - 1),
      skip: fc.nat(1),
      title: fc.nat(2),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw'), entry: fc.nat(ENTRIES - 1) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('send'),
      device: fc.nat(1),
      picks: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
      byFile: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('review'),
      entry: fc.nat(ENTRIES - 1),
      accepts: fc.boolean(),
      revision: fc.nat(3),
      reason: fc.nat(1),
    }),
  },
);
type Step = {
  do: string;
  entry?: number;
  title?: number;
  skip?: number;
  device?: number;
  picks?: number[];
} & {
  byFile?: boolean;
  accepts?: boolean;
  revision?: number;
  reason?: number;
};

interface ModelEntry {
  device: number;
  standing: EntryStanding;
  reason?: string | undefined;
  newest: Activity;
  /** Hash by revision, of all that was stored. */
  hashes: Map<number, string>;
  number: number;
}

/** The rules, in memory: what the server must say, and what it must have. */
class Model {
  readonly entries = new Map<string, ModelEntry>();
  readonly reviews: {
    activityId: string;
    revision: number;
    standing: string;
    reason?: string | undefined;
  }[] = [];
  #numbers = 0;

  send(device: number, activity: Activity): string {
    const revision = activity.revision ?? 1;
    const hash = toSha256(toCanonicalJson(activity));
    const standing = activity.withdrawn ? 'withdrawn' : 'received';
    const known = this.entries.get(activity.id);
    if (!known) {
      this.#numbers += 1;
      const hashes = new Map([[revision, hash]]);
      this.entries.set(activity.id, { device, standing, newest: activity, hashes, number: this.#numbers });
      return `stored ${revision} ${this.#numbers}`;
    }
    const newest = known.newest.revision ?? 1;
    if (revision <= newest) {
      return known.hashes.get(revision) === hash ? `already ${revision} ${known.number}` : 'conflict';
    }
    if (known.standing === 'accepted') return 'invalid not_allowed';
    known.hashes.set(revision, hash);
    Object.assign(known, { newest: activity, standing, reason: undefined });
    return `stored ${revision} ${known.number}`;
  }

  review(activityId: string, revision: number, standing: 'accepted' | 'returned', reason?: string): string {
    const known = this.entries.get(activityId);
    if (!known) return 'not_found';
    if ((known.newest.revision ?? 1) !== revision) return 'conflict';
    if (known.standing === 'withdrawn') return 'not_allowed';
    if (known.standing !== standing || known.reason !== reason) {
      this.reviews.push({ activityId, revision, standing, ...(reason === undefined ? {} : { reason }) });
    }
    Object.assign(known, { standing, reason });
    return standing;
  }
}

/** Runs one history against the server and the model, and compares every answer and all that is there at the end. */
async function play(
  backend: Backend,
  devices: readonly PairingGrant[],
  lan: Person,
  steps: readonly Step[],
  day: string,
  seen: Set<string>,
) {
  const model = new Model();
  const firstNumber = await readLastNumber(backend);
  const bodies: Activity[] = [];
  const newest: (Activity | undefined)[] = Array(ENTRIES).fill(undefined);
  const since = backend.clock.now.toISOString();
  const write = (entry: number, body: Activity) => {
    bodies.push(body);
    newest[entry] ??= body;
    if ((body.revision ?? 1) > (newest[entry].revision ?? 1)) newest[entry] = body;
  };
  for (const one of steps) {
    backend.clock.now = new Date(backend.clock.now.getTime() + 1);
    const entry = one.entry ?? 0;
    const last = newest[entry];
    const title = `Việc ${one.title ?? 0}`;
    if (one.do === 'make')
      write(entry, last ? { ...last, title } : anActivity({ day, title, ...toShare(entry, day) }));
    else if (one.do === 'correct' && last) write(entry, revise(last, { title }, one.skip));
    else if (one.do === 'withdraw' && last) write(entry, revise(last, { withdrawn: true }));
    else if (one.do === 'send' && bodies.length > 0) {
      const picked = (one.picks ?? []).flatMap((pick) => bodies[pick % bodies.length] ?? []);
      const device = devices[one.device ?? 0];
      if (!device) throw new Error('no such device');
      const { results } = one.byFile
        ? await importFile(backend, lan, aSealedFile(device, picked))
        : await backend.record(device.token, picked);
      const told = results.map((result) => {
        if (result.status === 'invalid') return `invalid ${result.code}`;
        if (result.status === 'conflict') return 'conflict';
        const { revision = 1, number } = result.receipt;
        return `${result.status} ${revision} ${Number(number.slice(8)) - firstNumber}`;
      });
      expect(told).toEqual(picked.map((activity) => model.send(one.device ?? 0, activity)));
      for (const each of told)
        seen.add(each.replace(/\d+$/, '').replace(/ \d+ /, (text) => (text === ' 1 ' ? '' : ' corrected')));
    } else if (one.do === 'review' && last) {
      const of = { activityId: last.id, revision: Math.max(1, (last.revision ?? 1) - (one.revision ?? 0)) };
      const reason = `Lý do ${one.reason ?? 0}`;
      const answer = await review(
        backend,
        lan,
        one.accepts ? { move: 'accept', ...of } : { move: 'return', ...of, reason },
      );
      const wanted = one.accepts
        ? model.review(of.activityId, of.revision, 'accepted')
        : model.review(of.activityId, of.revision, 'returned', reason);
      expect(answer.review?.standing ?? answer.refused).toBe(wanted);
      seen.add(`review ${wanted}`);
    }
  }
  await compare(backend, devices, lan, model, day, since);
}

async function compare(
  backend: Backend,
  devices: readonly PairingGrant[],
  lan: Person,
  model: Model,
  day: string,
  since: string,
) {
  const stored = (await listEntries(backend, lan, { from: day, to: day })).entries;
  const wanted = [...model.entries.values()].sort((a, b) => (a.newest.id < b.newest.id ? -1 : 1));
  expect(stored.map(({ activity, standing, reason }) => [activity, standing, reason])).toEqual(
    wanted.map(({ newest, standing, reason }) => [newest, standing, reason]),
  );
  const token = devices[0]?.token ?? '';
  const { reviews } = await readReviews(backend, token, since);
  expect(reviews.map(({ reviewedAt: _at, ...rest }) => rest)).toEqual(model.reviews);
  const shares = (await (await backend.get(`/v1/shares?since=${day}`, token)).json()) as {
    shares: { day: string }[];
  };
  const counted = wanted.filter(
    ({ newest, standing }) => newest.kind === 'share' && standing !== 'withdrawn',
  );
  expect(shares.shares.filter((share) => share.day === day)).toHaveLength(counted.length);
  for (const [index, device] of devices.entries()) {
    const digest = await readDigest(backend, device.token, toWeek(day));
    const own = wanted.filter((entry) => entry.device === index);
    const receipts = own.map(({ newest, hashes }) => ({
      activityId: newest.id,
      sha256: hashes.get(newest.revision ?? 1) ?? '',
    }));
    expect(digest.device).toEqual({ count: own.length, digest: toSha256(toDigestText(receipts)) });
    expect(digest.unit.count).toBe(wanted.length);
  }
}

/** Every second entry is a share, of an item of its own. */
const toShare = (entry: number, day: string) =>
  entry % 2 ? { kind: 'share' as const, shareItemId: `muc-${entry}-${day}` } : {};

async function readLastNumber({ context: { db } }: Backend): Promise<number> {
  const row = await db.selectFrom('receipt_counters').select('last').executeTakeFirst();
  return row?.last ?? 0;
}

function revise({ withdrawn: _withdrawn, ...last }: Activity, change: Partial<Activity>, skip = 0): Activity {
  return { ...last, ...change, revision: (last.revision ?? 1) + 1 + skip };
}

describe.each(engines)('generated lives of entries on %s', (engine) => {
  test('made, corrected, taken back, reviewed, sent again and out of order, by two devices and by file: the server is as the model', async () => {
    const backend = await aBackend(engine);
    const devices = [await backend.pair(HOA_MAI), await backend.pair(HOA_MAI)];
    const lan = await aCoordinator(backend, 'Lan');
    await giveRight(backend, lan, 'enter');
    const seen = new Set<string>();
    let histories = 0;
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async (history) => {
        // A week of its own for each.
        histories += 1;
        steps += history.length;
        await play(backend, devices, lan, history, addDays('2020-01-06', 7 * histories), seen);
      }),
      { numRuns: 80 },
    );
    // The histories come everywhere.
    expect([...seen].sort()).toEqual([
      'already',
      'already corrected',
      'conflict',
      'invalid not_allowed',
      'review accepted',
      'review conflict',
      'review not_allowed',
      'review not_found',
      'review returned',
      'stored',
      'stored corrected',
    ]);
    console.info(`${engine}: ${histories} histories, ${steps} steps, 0 divergences`);
  });
});
