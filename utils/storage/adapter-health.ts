import { AdapterHealthRecord, type AdapterReport, type FinderRecord } from '../contract/adapter-health.ts';
import type { DeviceDatabase } from './database.ts';
import { toSingle } from './singles.ts';

/** How well the extension saw Facebook, last time and when it was last well. */
export const adapterHealth = toSingle('adapterHealth', AdapterHealthRecord);

/**
 * Takes a report into what is remembered. What was `not_here` says nothing new and changes nothing: most of the time there is no
 * composer to look at.
 * @returns whether the state of anything changed
 */
export async function noteAdapterReport(database: DeviceDatabase, report: AdapterReport): Promise<boolean> {
  const before = await adapterHealth.read(database);
  const finders: AdapterHealthRecord['finders'] = { ...before?.finders };
  let changed = before?.version !== report.version;
  for (const [key, health] of Object.entries(report.finders)) {
    const name = key as keyof typeof finders;
    const past = finders[name];
    if (health.state === 'not_here' && past !== undefined) continue;
    const isGood = health.state === 'found' || health.state === 'partly';
    const goodAt = isGood ? report.at : past?.goodAt;
    const next: FinderRecord = {
      ...health,
      checkedAt: report.at,
      ...(goodAt === undefined ? {} : { goodAt }),
    };
    changed ||= past?.state !== next.state;
    finders[name] = next;
  }
  await adapterHealth.write(database, { version: report.version, finders });
  return changed;
}
