import { expect, test } from 'vitest';
import { undoActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { type Fault, faults } from '../../builders/a-network.ts';
import { aPairedDevice, type PairedDevice } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
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
