import { expect, test } from 'vitest';
import { addUnit } from '../../../utils/services/change-units.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { startHandover } from '../../../utils/services/hand-over.ts';
import { pairDevice } from '../../../utils/services/pair-device.ts';
import { readStored } from '../../../utils/services/read-stored.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { refreshReviews } from '../../../utils/services/refresh-reviews.ts';
import { refreshUnit } from '../../../utils/services/refresh-unit.ts';
import { continueTakeOver } from '../../../utils/services/take-over.ts';
import { connection } from '../../../utils/storage/connection.ts';
import { readExplanations, writeExplanation } from '../../../utils/storage/explanations.ts';
import { readFollowUps } from '../../../utils/storage/follow-ups.ts';
import {
  readAddedShares,
  readExemptions,
  writeAddedShare,
  writeExemption,
} from '../../../utils/storage/shares.ts';
import { aDevice, type TestDevice } from '../../builders/a-device.ts';
import { aNetwork, faults } from '../../builders/a-network.ts';
import { aPairedDevice, OWN_PAGE, SERVER } from '../../builders/a-paired-device.ts';
import { anActivityInput } from '../../builders/an-activity.ts';
import { type Backend, HOA_MAI, SAO_MAI } from '../../server/backend.ts';

const SAO_MAI_PAGE = 'congdoansaomai';
const OF_HOA = { itemId: 'muc-9', reason: 'Hoa Mai: ngành khác', day: '2026-11-20' };
const OF_SAO = { itemId: 'muc-9', reason: 'Sao Mai: đã nghỉ', day: '2026-11-19' };
const MISSED = { key: 'ct-1 2026-11-16', targetId: 'ct-1', from: '2026-11-16', to: '2026-11-22' };
const ADDED = {
  item: {
    id: 'them-1',
    title: 'Bài tự thêm',
    link: 'https://www.facebook.com/congdoanvietnam/posts/1',
    pageKey: 'congdoanvietnam',
    publishedOn: '2026-11-20',
  },
  addedAt: '2026-11-20T01:00:00.000Z',
};

/** Of Hoa Mai first and Sao Mai second, with an entry, an exemption and an explanation of each, all sent. */
async function anOldDevice(): Promise<{ backend: Backend; old: TestDevice; code: string }> {
  const { backend, device: old } = await aPairedDevice();
  const { database } = old;
  await addUnit(old, await backend.newCode(SAO_MAI));
  await recordActivity(old, anActivityInput({ title: 'A', pageKey: OWN_PAGE }));
  await recordActivity(old, anActivityInput({ title: 'B', pageKey: SAO_MAI_PAGE }));
  await writeExemption(database, OF_HOA);
  await writeExemption(database, OF_SAO, SAO_MAI);
  await writeExplanation(database, { ...MISSED, sentence: 'Hoa Mai họp' });
  await writeExplanation(database, { ...MISSED, sentence: 'Sao Mai mất điện' }, SAO_MAI);
  await writeAddedShare(database, ADDED);
  old.pass(20_000);
  await drainOutbox(old);
  const outcome = await startHandover(old);
  if (!outcome.started) throw new Error(outcome.reason);
  expect(outcome.items).toBe(5);
  return { backend, old, code: outcome.code };
}

/** The next officer's device, which looks after Sao Mai already. */
async function aDeviceOfSaoMai(backend: Backend) {
  const network = aNetwork(backend.request);
  const grant = await backend.pair(SAO_MAI);
  const device = await aDevice({ fetch: network.fetch, paired: { server: SERVER, grant, revoked: false } });
  return { device, network, grant };
}

/** What is kept of a unit, whichever comes first on the device. */
async function keptOf({ database }: TestDevice, furtherId?: string) {
  const [exemptions, explanations] = [
    await readExemptions(database, furtherId),
    await readExplanations(database, furtherId),
  ];
  return [...exemptions.map(({ reason }) => reason), ...explanations.map(({ sentence }) => sentence)];
}

const titles = async (device: TestDevice) =>
  (await device.entries()).map(({ activity }) => activity.title).toSorted();

test('a new computer gets what was not applicable, and why targets were missed, unit by unit', async () => {
  const { backend, code } = await anOldDevice();
  const device = await aDevice({ fetch: aNetwork(backend.request).fetch });
  expect(await pairDevice(device, { server: SERVER, code, deviceLabel: 'Máy mới' })).toMatchObject({
    paired: true,
  });
  // As the background does after pairing.

  await refreshUnit(device);
  expect(await continueTakeOver(device)).toBe(true);
  expect(await keptOf(device)).toEqual([OF_HOA.reason, 'Hoa Mai họp']);
  expect(await keptOf(device, SAO_MAI)).toEqual([OF_SAO.reason, 'Sao Mai mất điện']);
  expect(await titles(device)).toEqual(['A', 'B']);
  expect((await readStored(device)).takenOver).toMatchObject({ items: 5, entries: 2, done: true });
});

test.each([
  ['', 0],
  [', also when the answer is lost', 1],
  [', also when it is lost three times', 3],
])(
  'an officer who is paired already takes over with the same code, and keeps what she has%s',
  async (_how, lost) => {
    const { backend, old, code } = await anOldDevice();
    const { device, network, grant } = await aDeviceOfSaoMai(backend);
    for (let count = 0; count < lost; count++) {
      network.next = [faults.dropAnswer];
      expect(await addUnit(device, code)).toEqual({ paired: false, reason: 'unreachable' });
    }
    await recordActivity(device, anActivityInput({ title: 'C', pageKey: SAO_MAI_PAGE }));
    await writeExemption(device.database, { ...OF_SAO, reason: 'Của tôi' });
    expect(await addUnit(device, code)).toEqual({
      paired: true,
      unitName: `Công đoàn ${HOA_MAI}, Công đoàn ${SAO_MAI}`,
      handoverFrom: expect.any(String),
    });
    const now = await connection.read(device.database);
    expect([now?.grant.token, now?.grant.unit.id]).toEqual([grant.token, SAO_MAI]);
    expect(now?.further?.map(({ unit }) => unit.id)).toEqual([HOA_MAI]);
    expect(await continueTakeOver(device)).toBe(true);
    expect(await keptOf(device)).toEqual(['Của tôi', 'Sao Mai mất điện']);
    expect(await keptOf(device, HOA_MAI)).toEqual([OF_HOA.reason, 'Hoa Mai họp']);
    expect(await readAddedShares(device.database)).toEqual([ADDED]);
    expect(await readFollowUps(device.database)).toEqual([]);
    expect(await titles(device)).toEqual(['A', 'B', 'C']);
    expect((await readStored(device)).takenOver).toMatchObject({ entries: 2, done: true });
    device.pass(20_000);
    await drainOutbox(device);
    const there = await backend.week(grant.token, '2026-W47');
    expect(there.map(({ activity }) => activity.title).toSorted()).toEqual(['B', 'C']);
    // The one before is out, and says why.
    await refreshReviews(old);
    expect((await connection.read(old.database))?.revoked).toBe(true);
    expect((await readStored(old)).handedOver).toBeDefined();
  },
);

test('the computer that made the code cannot use it up', async () => {
  const { backend, old, code } = await anOldDevice();
  expect(await addUnit(old, code)).toEqual({ paired: false, reason: 'conflict' });
  const { device } = await aDeviceOfSaoMai(backend);
  expect(await addUnit(device, code)).toMatchObject({ paired: true });
});

test('one take-over is ended before the next begins, so that nothing of the first is forgotten', async () => {
  const { backend, code } = await anOldDevice();
  const { device, network } = await aDeviceOfSaoMai(backend);
  expect(await addUnit(device, code)).toMatchObject({ paired: true });
  network.next = [faults.refuse];
  await continueTakeOver(device);
  expect((await readStored(device)).takenOver).toMatchObject({ entries: 0, done: false });
  const other = await aPairedDevice(backend);
  const next = await startHandover(other.device);
  if (!next.started) throw new Error(next.reason);
  network.next = [faults.refuse];
  expect(await addUnit(device, next.code)).toEqual({ paired: false, reason: 'unreachable' });
  expect(await addUnit(device, next.code)).toMatchObject({ paired: true });
  expect(await titles(device)).toEqual(['A', 'B']);
  await continueTakeOver(device);
  expect((await readStored(device)).takenOver).toMatchObject({ done: true });
});
