import type { Week } from '../contract/instant.ts';
import type { WeekFile, WeekFileFormat } from '../contract/week-file.ts';
import { toWeekFile } from '../documents/week-file.ts';
import { toCounted } from '../domain/activities/entry-bodies.ts';
import { weekDays } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFullDictionary } from '../i18n/full.ts';
import { readEntriesOfDays } from '../storage/activities.ts';
import { connection } from '../storage/connection.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import { readSettings } from '../storage/settings.ts';
import { readShared } from '../storage/shared.ts';
import type { Device } from './device.ts';
import { toListedPages } from './list-pages.ts';
import { readMerged } from './read-packs.ts';
import { readUnitShares } from './read-shares.ts';
import { readMissedOfWeek } from './read-targets.ts';
import { toBase64 } from './to-base64.ts';

/** The unit's own log of one week as a file. Made on the device, so it works offline and unpaired. */
export async function exportWeek(device: Device, week: Week, format: WeekFileFormat): Promise<WeekFile> {
  const days = weekDays(week);
  const [logged, settings, paired, followUps, shared] = await Promise.all([
    readEntriesOfDays(device.database, days.at(0) ?? '', days.at(-1) ?? ''),
    readSettings(device.database),
    connection.read(device.database),
    readFollowUps(device.database),
    readShared(device.database),
  ]);
  const merged = await readMerged(device, paired, toVietnamDay(device.now()));
  const { campaigns, pages } = merged;
  const unitShares = await readUnitShares(device, paired);
  const missed = await readMissedOfWeek(device, paired, merged, unitShares, week);
  const links = new Map(shared.map(({ activityId, link }) => [activityId, link]));
  // The link of the own post is often known only after the entry was sent, which never changes then.
  const entries = toCounted(logged).map((entry) => {
    const link = entry.activity.link ?? links.get(entry.activity.id);
    return link === undefined ? entry : { ...entry, activity: { ...entry.activity, link } };
  });
  const unitName = paired?.grant.unit.name ?? settings.ownPage?.name ?? '';
  const words = toFullDictionary(settings.language);
  const { name, mediaType, bytes } = await toWeekFile({
    entries,
    week,
    unitName,
    words,
    format,
    pages: toListedPages(paired, settings, pages),
    campaigns,
    followUps,
    missed,
  });
  return { name, mediaType, base64: toBase64(bytes) };
}
