import { expect, test } from 'vitest';
import { correctActivity, retryActivity, undoActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { refreshEntered } from '../../../utils/services/refresh-entered.ts';
import { repairWeek } from '../../../utils/services/repair-week.ts';
import { countOutbox } from '../../../utils/storage/activities.ts';
import { aLoggingDevice, type LoggingDevice } from '../../builders/a-log-backend.ts';
import { type Fault, faults } from '../../builders/a-network.ts';
import { aPairedDevice, type PairedDevice } from '../../builders/a-paired-device.ts';
import { anActivity, anActivityInput } from '../../builders/an-activity.ts';
import { fc } from '../../builders/properties.ts';
import { aBackend } from '../../server/backend.ts';

type Step =
  | { do: 'record' }
  | { do: 'undo'; which: number }
  | { do: 'pass'; seconds: number }
  | { do: 'drain'; faults: Fault[] }
  | { do: 'kill' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ do: 'record' }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(20) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 20 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('drain' as const),
      faults: fc.array(fc.constantFrom(...Object.values(faults)), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'kill' }) },
);

/** What must be at the server in the end: what was logged and not taken back. */
type Model = Map<string, 'kept' | 'undone'>;

async function take(step: Step, { device, network }: PairedDevice, model: Model): Promise<void> {
  if (step.do === 'record') {
    model.set((await recordActivity(device, anActivityInput())).activity.id, 'kept');
    device.pass(1);
  }
  if (step.do === 'undo') {
    const id = [...model.keys()][step.which % Math.max(1, model.size)];
    if (id !== undefined && (await undoActivity(device, id))) model.set(id, 'undone');
  }
  if (step.do === 'pass') device.pass(step.seconds * 1_000);
  if (step.do === 'drain') {
    network.next = [...step.faults];
    await drainOutbox(device);
  }
  if (step.do === 'kill') await killDuringRequest({ device, network });
}

/** The worker dies while the server works: the answer goes nowhere, and a new worker starts on the same disk. */
async function killDuringRequest({
  device,
  network,
}: Pick<PairedDevice, 'device' | 'network'>): Promise<void> {
  const reached = Promise.withResolvers<void>();
  const deaf = async (go: () => Promise<Response>) => {
    await go();
    reached.resolve();
    return await new Promise<Response>(() => undefined);
  };
  network.next = [deaf];
  await Promise.race([drainOutbox(device), reached.promise]);
  network.next = [];
  await device.restart();
}

test('whatever happens on the way, each entry that was not taken back is at the server once and has its receipt', {
  timeout: 120_000,
}, async () => {
  const backend = await aBackend('sqlite');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const paired = await aPairedDevice(backend);
      const model: Model = new Map();
      for (const each of steps) await take(each, paired, model);
      paired.network.next = [];
      paired.device.pass(60_000);
      await drainOutbox(paired.device);

      const kept = [...model].flatMap(([id, fate]) => (fate === 'kept' ? [id] : []));
      const entries = await paired.device.entries();
      expect(entries.map(({ activity, state }) => [activity.id, state])).toEqual(
        kept.map((id) => [id, 'received']),
      );
      expect(await paired.storedIds()).toEqual(kept);
      expect(entries.map(({ seq }) => seq)).toEqual(kept.map((_, index) => index + 1));
      const stored = await paired.backend.week(paired.token, '2026-W47');
      const receipts = new Map(stored.map(({ activity, receipt }) => [activity.id, receipt]));
      for (const { activity, receipt } of entries) expect(receipt).toEqual(receipts.get(activity.id));
    }),
    { numRuns: 60 },
  );
});

type SharedStep =
  | { do: 'record' | 'enter' | 'pass' | 'hear' | 'kill' | 'wipe' }
  | { do: 'correct' | 'undo' | 'retry' | 'write' | 'takeBack'; which: number }
  | { do: 'drain' | 'repair'; faults: Fault[] };

const someFaults = fc.array(fc.constantFrom(...Object.values(faults)), { maxLength: 2 });
const sharedStep: fc.Arbitrary<SharedStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom<('record' | 'enter' | 'hear' | 'kill' | 'wipe')[]>(
        'record',
        'enter',
        'hear',
        'kill',
        'wipe',
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('pass' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('correct' as const), which: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom<('undo' | 'retry' | 'write' | 'takeBack')[]>('undo', 'retry', 'write', 'takeBack'),
      which: fc.nat(3),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom<('drain' | 'repair')[]>('drain', 'repair'),
      faults: someFaults,
    }),
  },
);

/** The admin's last words on each entry, as far as they were not taken back. */
type LastWords = Map<string, string>;

async function takeShared(
  each: SharedStep,
  { device, backend, network }: LoggingDevice,
  words: LastWords,
  place: number,
): Promise<void> {
  const ids = (await device.entries()).map(({ activity }) => activity.id);
  const id = 'which' in each ? (ids[each.which % Math.max(1, ids.length)] ?? '') : '';
  const title = `Bản ${place}`;
  if (each.do === 'record') {
    const { activity } = await recordActivity(device, anActivityInput({ title }));
    words.set(activity.id, title);
  }
  if (each.do === 'enter') backend.write(anActivity());
  if (each.do === 'correct' && (await correctActivity(device, id, anActivityInput({ title }))))
    words.set(id, title);
  if (each.do === 'undo' && (await undoActivity(device, id))) words.delete(id);
  if (each.do === 'retry') await retryActivity(device, id);
  const known = backend.newest(id);
  if (known && (each.do === 'write' || each.do === 'takeBack')) {
    const by = each.do === 'takeBack' ? { withdrawn: true as const } : { title: `${title} của người khác` };
    const { withdrawn: _past, ...body } = known;
    backend.write({ ...body, ...by, seq: 1_000 + place, revision: (known.revision ?? 1) + 1 });
  }
  if (each.do === 'pass') device.pass(6_000);
  if (each.do === 'hear') await refreshEntered(device);
  if (each.do === 'kill') await device.restart();
  if (each.do === 'wipe') await device.loseUnsent();
  if (each.do === 'drain' || each.do === 'repair') {
    network.next = [...each.faults];
    if (each.do === 'drain') await drainOutbox(device);
    else await repairWeek(device, '2026-W47');
    network.next = [];
  }
  device.pass(1);
}

test('whatever others write meanwhile, the last words of the admin are at the server or kept here as refused', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sharedStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const given = await aLoggingDevice();
      const words: LastWords = new Map();
      for (const [place, each] of steps.entries()) await takeShared(each, given, words, place);
      const { device, backend } = given;
      for (let round = 0; round < 3; round += 1) {
        device.pass(60_000);
        await drainOutbox(device);
        await refreshEntered(device);
      }
      expect((await countOutbox(device.database)).waiting).toBe(0);
      const here = new Map((await device.entries()).map((entry) => [entry.activity.id, entry]));
      for (const [id, title] of words) {
        const revisions = backend.rows.get(id)?.revisions ?? [];
        const { correction } = here.get(id) ?? {};
        const kept = correction?.refusal === undefined ? [] : [correction.activity.title];
        expect([...revisions.map(({ activity }) => activity.title), ...kept]).toContain(title);
      }
    }),
    { numRuns: 150 },
  );
});
