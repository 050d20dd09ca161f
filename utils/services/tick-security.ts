import type { SecurityTick } from '../contract/page-security.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { pageSecurity } from '../storage/page-security.ts';
import type { Device } from './device.ts';

/** The admin has looked at one thing that keeps the page safe, or takes that back. */
export async function tickSecurity(device: Device, { item, checked }: SecurityTick): Promise<void> {
  // One after the other: two ticks in quick succession must both hold.
  await device.withLock('page-security', async () => {
    const { [item]: _before, ...others } = (await pageSecurity.read(device.database)) ?? {};
    const today = toVietnamDay(device.now());
    await pageSecurity.write(device.database, checked ? { ...others, [item]: today } : others);
  });
}
