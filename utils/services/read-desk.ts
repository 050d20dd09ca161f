import type { Desk } from '../contract/desk.ts';
import { isOpenSubmission } from '../domain/activities/follow-ups.ts';
import { toCampaignStates } from '../domain/campaigns/to-campaign-states.ts';
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
import { readFollowUps } from '../storage/follow-ups.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import { pageSecurity } from '../storage/page-security.ts';
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
    followUps,
    security,
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
    readFollowUps(database),
    pageSecurity.read(database),
  ]);
  const merged = await readMerged(device, paired, today);
  const waiting = entries.filter((entry) => entry.state === 'waiting').length;
  const refused = entries.filter((entry) => entry.state === 'refused').length;
  const blocked = !paired ? 'unpaired' : paired.revoked ? 'revoked' : waiting > 0 ? trouble : undefined;
  const days = new Set([...weekDays(previousWeek(week)), ...weekDays(week)]);
  const followUpOf = new Map(followUps.map((followUp) => [followUp.activityId, followUp]));
  // Whatever is not settled stays in sight, however old it is.
  const shown = entries.filter(
    (entry) =>
      entry.state !== 'received' ||
      days.has(entry.activity.day) ||
      isOpenSubmission(entry.activity, followUpOf.get(entry.activity.id), today),
  );
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
    entries: shown,
    followUps: shown.flatMap(({ activity }) => followUpOf.get(activity.id) ?? []),
    campaigns: toCampaignStates(merged.campaigns, entries, today),
    pageSecurity: security ?? {},
    outbox: { waiting, refused, ...(blocked ? { trouble: blocked } : {}) },
    ...(merged.adapter ? { adapter: merged.adapter } : {}),
    ...(health ? { adapterHealth: health } : {}),
    ...(merged.reminders.length > 0 ? { reminders: merged.reminders } : {}),
  };
}
