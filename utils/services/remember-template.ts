import { MEMORY_MOST, type RememberedValue, type TemplateUse } from '../contract/template-memory.ts';
import { EMPTY_MEMORY, withoutUses, withUse } from '../domain/packs/template-memory.ts';
import { newPersonalDataTest } from '../domain/reminders/has-personal-data.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { dismissedNotices, templateMemory } from '../storage/template-memory.ts';
import type { Device } from './device.ts';

/** Remembers one act with a template on this device. */
export function rememberTemplate(device: Device, use: TemplateUse): Promise<void> {
  const day = toVietnamDay(device.now());
  const kept = use.values ? { ...use, values: withoutPersonal(use.values, day) } : use;
  // Two tabs may remember at the same moment.
  return device.withLock('templateMemory', async () => {
    const before = (await templateMemory.read(device.database)) ?? EMPTY_MEMORY;
    await templateMemory.write(device.database, withUse(before, kept, day, MEMORY_MOST));
  });
}

/** Forgets what was typed and which templates were used; the stars stay. */
export function forgetTemplateUses(device: Device): Promise<void> {
  return device.withLock('templateMemory', async () => {
    const before = await templateMemory.read(device.database);
    if (before) await templateMemory.write(device.database, withoutUses(before));
  });
}

/** The admin has read a notice: it does not come back on this device unless its words change. */
export function dismissNotice(device: Device, key: string): Promise<void> {
  return device.withLock('templateMemory', async () => {
    const before = (await dismissedNotices.read(device.database)) ?? [];
    const after = [key, ...before.filter((known) => known !== key)].slice(0, MEMORY_MOST.notices);
    await dismissedNotices.write(device.database, after);
  });
}

/** A phone number that went into one post has no business in the next one. */
function withoutPersonal(values: readonly RememberedValue[], asOf: string): RememberedValue[] {
  if (values.length === 0) return [];
  const isPersonal = newPersonalDataTest(asOf);
  return values.filter(({ label, value }) => !isPersonal(`${label}: ${value}`));
}
