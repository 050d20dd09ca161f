import type { Desk } from '../contract/desk.ts';
import { mergePacks } from '../domain/packs/merge-packs.ts';
import { toNoticeKey } from '../domain/packs/notice-key.ts';
import { starterPack } from '../domain/packs/starter-pack.ts';
import { EMPTY_MEMORY } from '../domain/packs/template-memory.ts';
import { withLearned } from '../domain/shares/learned-aliases.ts';
import { toShareEntries } from '../domain/shares/to-share-entries.ts';
import { previousWeek, toWeek, weekDays } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { readEntries } from '../storage/activities.ts';
import { readLearnedAliases } from '../storage/aliases.ts';
import { connection } from '../storage/connection.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { readSettings } from '../storage/settings.ts';
import { readExemptions, shareList } from '../storage/shares.ts';
import { dismissedNotices, templateMemory } from '../storage/template-memory.ts';
import type { Device } from './device.ts';
import { listPages } from './list-pages.ts';

/** One consistent picture of all that the panel shows. */
export async function readDesk(device: Device): Promise<Desk> {
  const { database } = device;
  const today = toVietnamDay(device.now());
  const week = toWeek(today);
  const [settings, pages, paired, entries, exemptions, list, trouble, learned, memory, read] =
    await Promise.all([
      readSettings(database),
      listPages(device),
      connection.read(database),
      readEntries(database),
      readExemptions(database),
      shareList.read(database),
      outboxTrouble.read(database),
      readLearnedAliases(database),
      templateMemory.read(database),
      dismissedNotices.read(database),
    ]);
  const merged = mergePacks([{ pack: starterPack, unknownParts: [] }], today);
  const waiting = entries.filter((entry) => entry.state === 'waiting').length;
  const refused = entries.filter((entry) => entry.state === 'refused').length;
  const blocked = !paired ? 'unpaired' : paired.revoked ? 'revoked' : waiting > 0 ? trouble : undefined;
  const days = new Set([...weekDays(previousWeek(week)), ...weekDays(week)]);
  return {
    today,
    week,
    settings,
    ...(paired ? { unitName: paired.grant.unit.name } : {}),
    pages,
    templates: merged.templates,
    packs: {
      packs: merged.packs,
      notices: merged.notices.filter((notice) => !read?.includes(toNoticeKey(notice))),
      holds: merged.holds,
    },
    templateMemory: memory ?? EMPTY_MEMORY,
    shares: toShareEntries(
      withLearned([...(list?.items ?? []), ...merged.shareItems], learned),
      entries,
      exemptions,
      today,
    ),
    // Whatever is not settled stays in sight, however old it is.
    entries: entries.filter(({ state, activity }) => state !== 'received' || days.has(activity.day)),
    outbox: { waiting, refused, ...(blocked ? { trouble: blocked } : {}) },
  };
}
