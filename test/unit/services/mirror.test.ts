import { describe, expect, test, vi } from 'vitest';
import { correctActivity, undoActivity } from '../../../utils/services/change-entry.ts';
import { drainOutbox } from '../../../utils/services/drain-outbox.ts';
import { reconcileMirror } from '../../../utils/services/mirror-entries.ts';
import { recordActivity } from '../../../utils/services/record-activity.ts';
import { readNextSeq } from '../../../utils/storage/entry-copies.ts';
import { restored } from '../../../utils/storage/restored.ts';
import { aLoggingDevice } from '../../builders/a-log-backend.ts';
import { aLogEntry, idsOf } from '../../builders/a-log-entry.ts';
import { faults } from '../../builders/a-network.ts';
import { anActivityInput } from '../../builders/an-activity.ts';

const heldIds = (held: Map<string, unknown>) =>
  [...held.keys()].filter((key) => key.startsWith('entry:')).map((key) => key.slice(6));

describe('the second copy', () => {
  test('is there before "logged" is said, and goes with the receipt', async () => {
    const { device } = await aLoggingDevice();
    const { activity } = await recordActivity(device, anActivityInput());
    expect(heldIds(device.mirror.held)).toEqual([activity.id]);
    device.pass(10_000);
    await drainOutbox(device);
    expect(heldIds(device.mirror.held)).toEqual([]);
  });

  test('of what the server refused stays: it is nowhere else', async () => {
    const { device } = await aLoggingDevice();
    const [entry] = await device.log(1, { pageKey: 'trangkhac' });
    await drainOutbox(device);
    expect(heldIds(device.mirror.held)).toEqual([entry?.activity.id]);
    expect(device.mirror.held.get(`entry:${entry?.activity.id}`)).toMatchObject({ state: 'refused' });
  });

  test('of a correction is kept until its own receipt', async () => {
    const { device } = await aLoggingDevice();
    const [entry] = await device.log(1);
    await drainOutbox(device);
    await correctActivity(device, entry?.activity.id ?? '', anActivityInput({ title: 'Bản sửa' }));
    expect(heldIds(device.mirror.held)).toHaveLength(1);
    device.pass(10_000);
    await drainOutbox(device);
    expect(heldIds(device.mirror.held)).toEqual([]);
  });

  test('goes when the entry is undone, and does not bring it back', async () => {
    const { device } = await aLoggingDevice();
    const { activity } = await recordActivity(device, anActivityInput());
    await undoActivity(device, activity.id);
    expect(await reconcileMirror(device)).toBe(0);
    expect(await device.entries()).toEqual([]);
  });

  test('holds no token and no address', async () => {
    const { device } = await aLoggingDevice();
    await device.log(2);
    await drainOutbox(device);
    await device.log(2);
    const text = JSON.stringify([...device.mirror.held]);
    expect(text).not.toMatch(/token|baocao\.example/);
  });

  test('that cannot be written undoes nothing: the entry is logged, and copied at the next start', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { device } = await aLoggingDevice();
    device.mirror.failing = new DOMException('full', 'QuotaExceededError');
    const { activity } = await recordActivity(device, anActivityInput());
    expect(idsOf(await device.entries())).toEqual([activity.id]);
    device.mirror.failing = undefined;
    await reconcileMirror(device);
    expect(heldIds(device.mirror.held)).toEqual([activity.id]);
  });
});

describe('at a start', () => {
  test('a database that was wiped gets its unsent entries back, with their numbers, and each arrives once', async () => {
    const { device, backend, network } = await aLoggingDevice();
    const entries = await device.log(3);
    network.next = [faults.dropAnswer];
    await drainOutbox(device);
    await device.loseUnsent();
    expect(idsOf(await device.entries())).toEqual(idsOf(entries));
    await device.log(1);
    await drainOutbox(device);
    expect([...backend.rows.values()].map(({ revisions }) => revisions.length)).toEqual([1, 1, 1, 1]);
    expect((await device.entries()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await restored.read(device.database)).toEqual({ count: 3, lastAt: expect.any(String) });
  });

  test('a damaged record is set aside, and the sound copy takes its place', async () => {
    const { device } = await aLoggingDevice();
    const [first, second] = await device.log(2);
    await device.database.put('entries', { ...first, state: 'gửi?' });
    expect(await reconcileMirror(device)).toBe(1);
    expect(await device.entries()).toEqual([first, second]);
    expect(await device.database.getAll('setAside')).toMatchObject([
      { store: 'entries', key: first?.activity.id },
    ]);
  });

  test('what the database has wins over an older copy', async () => {
    const { device } = await aLoggingDevice();
    const [entry] = await device.log(1);
    const copies = new Map(device.mirror.held);
    await drainOutbox(device);
    for (const [key, value] of copies) device.mirror.held.set(key, value);
    expect(await reconcileMirror(device)).toBe(0);
    expect(await device.statesOf()).toEqual(['received']);
    expect(heldIds(device.mirror.held)).toEqual([]);
    expect(entry).toBeDefined();
  });

  test('a number that only the copy knows is not given to another entry', async () => {
    const { device } = await aLoggingDevice();
    device.mirror.held.set('nextSeq', 40);
    const copy = aLogEntry({ seq: 44 });
    device.mirror.held.set(`entry:${copy.activity.id}`, copy);
    await reconcileMirror(device);
    expect(await readNextSeq(device.database)).toBe(45);
  });

  test('a copy that cannot be read is left alone, and so is what others keep there', async () => {
    const { device } = await aLoggingDevice();
    device.mirror.held.set('entry:x', { later: true });
    device.mirror.held.set('theme', 'dark');
    expect(await reconcileMirror(device)).toBe(0);
    expect([...device.mirror.held.keys()]).toEqual(['entry:x', 'theme']);
  });

  test('what an older version logged without a copy gets one', async () => {
    const { device } = await aLoggingDevice();
    const entries = await device.log(2);
    device.mirror.held.clear();
    await reconcileMirror(device);
    expect(heldIds(device.mirror.held)).toEqual(idsOf(entries));
  });
});

test('after everything was received and the database lost its count, numbers go on and are not given again', async () => {
  const { device, backend } = await aLoggingDevice();
  await device.log(2);
  await drainOutbox(device);
  await device.loseUnsent();
  await device.log(1);
  await drainOutbox(device);
  expect([...backend.rows.values()].map(({ revisions }) => revisions[0]?.activity.seq)).toEqual([1, 2, 3]);
});
