import { describe, expect, test } from 'vitest';
import {
  correctActivity,
  discardActivity,
  undoActivity,
  withdrawActivity,
} from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { readDesk } from '../../../utils/services/read-desk.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { countOutbox } from '../../../utils/storage/activities.ts';
import { readShared } from '../../../utils/storage/shared.ts';
import { aLoggingDevice, type LoggingDevice } from '../../builders/a-log-backend.ts';
import { type Fault, faults } from '../../builders/a-network.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { fc } from '../../builders/properties.ts';

async function aReceived(over = {}) {
  const given = await aLoggingDevice();
  const [entry] = await given.device.log(1, over);
  await drainOutbox(given.device);
  return { ...given, id: entry?.activity.id ?? '' };
}

const SENT_AGAIN = anActivityInput({ title: 'Bản sửa', note: 'Thêm ngày' });

describe('a correction', () => {
  test('goes as the next revision with a number of its own, and the entry keeps its receipt number', async () => {
    const { device, backend, id } = await aReceived();
    const before = (await device.entries())[0]?.receipt;
    expect(await correctActivity(device, id, SENT_AGAIN)).toBe(true);
    device.pass(10_000);
    await drainOutbox(device);
    expect(backend.newest(id)).toMatchObject({ title: 'Bản sửa', revision: 2, seq: 2 });
    expect(await device.entries()).toMatchObject([
      { state: 'received', seq: 2, activity: { title: 'Bản sửa', revision: 2 } },
    ]);
    const after = (await device.entries())[0]?.receipt;
    expect([after?.number, after?.revision]).toEqual([before?.number, 2]);
  });

  test('within ten seconds of logging only replaces the words: one revision, one number', async () => {
    const { device, backend } = await aLoggingDevice();
    const { activity } = await recordActivity(device, anActivityInput());
    device.pass(3_000);
    await correctActivity(device, activity.id, SENT_AGAIN);
    device.pass(10_000);
    await drainOutbox(device);
    expect(backend.newest(activity.id)).toEqual({ ...activity, ...SENT_AGAIN, seq: 1 });
  });

  test('can be undone for ten seconds, and then nothing of it is sent', async () => {
    const { device, network, id } = await aReceived();
    await correctActivity(device, id, SENT_AGAIN);
    expect(await undoActivity(device, id)).toBe(true);
    device.pass(20_000);
    await drainOutbox(device);
    expect(network.sent).toHaveLength(1);
  });

  test('of what has no receipt yet waits for it; the body on its way does not change', async () => {
    const { device, network, backend } = await aLoggingDevice();
    const [entry] = await device.log(1);
    network.next = [faults.dropAnswer];
    await drainOutbox(device);
    await correctActivity(device, entry?.activity.id ?? '', SENT_AGAIN);
    device.pass(10_000);
    await drainOutbox(device);
    await drainOutbox(device);
    expect(network.sent[1]?.body).toBe(network.sent[0]?.body);
    expect(backend.newest(entry?.activity.id ?? '')).toMatchObject({ revision: 2, title: 'Bản sửa' });
    expect(await device.statesOf()).toEqual(['received']);
  });

  test('of an accepted entry is not made; one that was on its way is refused, and what was accepted stays', async () => {
    const { device, backend, id } = await aReceived();
    await correctActivity(device, id, SENT_AGAIN);
    device.pass(10_000);
    backend.review(id, 'accepted');
    await drainOutbox(device);
    const { outbox, entries } = await readDesk(device);
    expect(outbox).toEqual({ waiting: 0, refused: 1 });
    expect(entries).toMatchObject([{ activity: { title: 'Lễ phát động Tháng Công nhân' } }]);
    expect(await discardActivity(device, id)).toBe(true);
    expect((await readDesk(device)).outbox).toEqual({ waiting: 0, refused: 0 });
  });

  test('a bad one does not hold up the others', async () => {
    const { device, backend, id } = await aReceived();
    backend.locked.add('2026-11-21');
    await correctActivity(device, id, SENT_AGAIN);
    device.pass(10_000);
    const [other] = await device.log(1);
    await drainOutbox(device);
    expect(backend.newest(other?.activity.id ?? '')).toBeDefined();
    expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 1, returned: 0 });
  });
});

describe('a withdrawal', () => {
  test('of what nobody has seen leaves nothing behind', async () => {
    const { device, network } = await aLoggingDevice();
    const { activity } = await recordActivity(device, anActivityInput());
    expect(await withdrawActivity(device, activity.id)).toBe(true);
    device.pass(20_000);
    await drainOutbox(device);
    expect([await device.entries(), network.sent, device.mirror.held.size]).toEqual([[], [], 0]);
  });

  test('of what was received is a revision; nothing counts it any more, here and there', async () => {
    const { device, backend, id } = await aReceived();
    await withdrawActivity(device, id);
    expect((await readDesk(device)).entries).toEqual([]);
    device.pass(10_000);
    await drainOutbox(device);
    expect(backend.newest(id)).toMatchObject({ withdrawn: true, revision: 2 });
    expect(await device.statesOf()).toEqual(['withdrawn']);
    expect((await readDesk(device)).entries).toEqual([]);
  });

  test('of a share frees the item of the checklist, and undoing it takes the item again', async () => {
    const { device, id } = await aReceived({ kind: 'share', shareItemId: 'muc-1' });
    const shared = async () => (await readShared(device.database)).map(({ itemId }) => itemId);
    expect(await shared()).toEqual(['muc-1']);
    await withdrawActivity(device, id);
    expect(await shared()).toEqual([]);
    await undoActivity(device, id);
    expect(await shared()).toEqual(['muc-1']);
    await withdrawActivity(device, id);
    device.pass(10_000);
    await drainOutbox(device);
    const again = await recordActivity(device, anActivityInput({ kind: 'share', shareItemId: 'muc-1' }));
    expect(again.already).toBeUndefined();
    expect(await shared()).toEqual(['muc-1']);
  });

  test('leaves the item with the next entry about it, if there is one', async () => {
    const { device, id } = await aReceived({ kind: 'share', shareItemId: 'muc-1' });
    await withdrawActivity(device, id);
    const second = await recordActivity(device, anActivityInput({ kind: 'share', shareItemId: 'muc-1' }));
    await undoActivity(device, id);
    expect(await readShared(device.database)).toMatchObject([{ activityId: id }]);
    await withdrawActivity(device, id);
    expect(await readShared(device.database)).toMatchObject([{ activityId: second.activity.id }]);
  });
});

type Step =
  | { do: 'record' | 'pass' | 'kill' | 'wipe' }
  | { do: 'correct' | 'withdraw' | 'undo'; which: number }
  | { do: 'drain'; faults: Fault[] };

const which = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('record' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('pass' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('kill' as const, 'wipe' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('correct' as const, 'withdraw' as const, 'undo' as const),
      which,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('drain' as const),
      faults: fc.array(fc.constantFrom(...Object.values(faults)), { maxLength: 2 }),
    }),
  },
);

/** What the log must come to say: the last words of each entry, or that it was taken back. Undo is read off the device, which may refuse it. */
async function take(each: Step, { device, network }: LoggingDevice, made: string[]): Promise<void> {
  const id = 'which' in each ? (made[each.which % Math.max(1, made.length)] ?? '') : '';
  if (each.do === 'record') made.push((await recordActivity(device, anActivityInput())).activity.id);
  if (each.do === 'pass') device.pass(6_000);
  if (each.do === 'correct')
    await correctActivity(device, id, anActivityInput({ title: `Bản ${Math.random()}` }));
  if (each.do === 'withdraw') await withdrawActivity(device, id);
  if (each.do === 'undo') await undoActivity(device, id);
  if (each.do === 'drain') {
    network.next = [...each.faults];
    await drainOutbox(device);
    network.next = [];
  }
  if (each.do === 'kill') await device.restart();
  if (each.do === 'wipe') await device.loseUnsent();
  device.pass(1);
}

test('for any history of logging, correcting, taking back, undoing, faults and lost databases both sides end up with the same', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const given = await aLoggingDevice();
      const made: string[] = [];
      for (const each of steps) await take(each, given, made);
      given.network.next = [];
      for (let round = 0; round < 3; round += 1) {
        given.device.pass(60_000);
        await drainOutbox(given.device);
      }
      const { backend, device } = given;
      const here = await device.entries();
      expect(await countOutbox(device.database)).toEqual({ waiting: 0, refused: 0, returned: 0 });
      expect(new Set(here.map(({ activity }) => activity.id))).toEqual(new Set(backend.rows.keys()));
      for (const { activity, seq, state, receipt } of here) {
        expect({ ...activity, seq }).toEqual(backend.newest(activity.id));
        expect(receipt).toEqual(backend.rows.get(activity.id)?.revisions.at(-1)?.receipt);
        expect(state).toBe(activity.withdrawn ? 'withdrawn' : 'received');
      }
      // No number is given twice or left out: the server sees a gap as a loss.
      const [seqs = new Set<number>()] = backend.seqs.values();
      expect([...seqs].sort((a, b) => a - b)).toEqual([...seqs].map((_, index) => index + 1));
      expect(seqs.size).toBe([...backend.rows.values()].flatMap(({ revisions }) => revisions).length);
      expect([...device.mirror.held.keys()].filter((key) => key.startsWith('entry:'))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
