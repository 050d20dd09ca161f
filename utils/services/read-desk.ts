import type { Desk } from '../contract/desk.ts';
import { toNoticeKey } from '../domain/packs/notice-key.ts';
import { toRecalledTemplates } from '../domain/packs/recalled-packs.ts';
import { EMPTY_MEMORY } from '../domain/packs/template-memory.ts';
import { withLearned } from '../domain/shares/learned-aliases.ts';
import { toShareEntries } from '../domain/shares/to-share-entries.ts';
import { previousWeek, toWeek, weekDays } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { readEntries } from '../storage/activities.ts';
import { adapterHealth } from '../storage/adapter-health.ts';
import { readLearnedAliases } from '../storage/aliases.ts';
import { connection } from '../storage/connection.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import { recalledPacks } from '../storage/recalled-packs.ts';
import { readSettings } from '../storage/settings.ts';
import { readExemptions } from '../storage/shares.ts';
import { dismissedNotices, templateMemory } from '../storage/template-memory.ts';
import { lastVerifiedAt } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { toListedPages } from './list-pages.ts';
import { readMerged } from './read-packs.ts';

/** One consistent picture of all that the panel shows. */
export async function readDesk(device: Device): Promise<Desk> {
  const { database } = device;
  const today = toVietnamDay(device.now());
  const week = toWeek(today);
  const [
    settings,
    paired,
    entries,
    exemptions,
    trouble,
    learned,
    packsTrouble,
    confirmedAt,
    memory,
    read,
    recalled,
    health,
  ] = await Promise.all([
    readSettings(database),
    connection.read(database),
    readEntries(database),
    readExemptions(database),
    outboxTrouble.read(database),
    readLearnedAliases(database),
    packTrouble.read(database),
    lastVerifiedAt.read(database),
    templateMemory.read(database),
    dismissedNotices.read(database),
    recalledPacks.read(database),
    adapterHealth.read(database),
  ]);
  const merged = await readMerged(device, paired, today);
  const waiting = entries.filter((entry) => entry.state === 'waiting').length;
  const refused = entries.filter((entry) => entry.state === 'refused').length;
  const blocked = !paired ? 'unpaired' : paired.revoked ? 'revoked' : waiting > 0 ? trouble : undefined;
  const days = new Set([...weekDays(previousWeek(week)), ...weekDays(week)]);
  return {
    today,
    week,
    settings,
    ...(paired ? { unitName: paired.grant.unit.name } : {}),
    pages: toListedPages(paired, settings, merged.pages),
    templates: [...merged.templates, ...toRecalledTemplates(recalled ?? [], merged.templates, today)],
    packs: {
      packs: merged.packs,
      notices: merged.notices.filter((notice) => !read?.includes(toNoticeKey(notice))),
      holds: merged.holds,
      ...(packsTrouble ? { trouble: packsTrouble } : {}),
      ...(confirmedAt ? { confirmedAt } : {}),
    },
    templateMemory: memory ?? EMPTY_MEMORY,
    shares: toShareEntries(withLearned(merged.shareItems, learned), entries, exemptions, today),
    // Whatever is not settled stays in sight, however old it is.
    entries: entries.filter(({ state, activity }) => state !== 'received' || days.has(activity.day)),
    outbox: { waiting, refused, ...(blocked ? { trouble: blocked } : {}) },
    ...(merged.adapter ? { adapter: merged.adapter } : {}),
    ...(health ? { adapterHealth: health } : {}),
  };
}
