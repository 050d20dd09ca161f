import type { PairedUnit } from '../contract/connection.ts';
import type { Desk } from '../contract/desk.ts';
import type { Day } from '../contract/instant.ts';
import { toCounted } from '../domain/activities/entry-bodies.ts';
import { isOpenSubmission, WAIT_DAYS } from '../domain/activities/follow-ups.ts';
import { findNextStep } from '../domain/campaigns/find-next-step.ts';
import { toCampaignStates } from '../domain/campaigns/to-campaign-states.ts';
import { toNoticeKey } from '../domain/packs/notice-key.ts';
import { toRecalledTemplates } from '../domain/packs/recalled-packs.ts';
import { EMPTY_MEMORY } from '../domain/packs/template-memory.ts';
import { toShareWindow } from '../domain/shares/share-window.ts';
import { addDays } from '../domain/time/add-days.ts';
import { toClockOff } from '../domain/time/clock-off.ts';
import { previousWeek, toWeek, weekDays } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { listTodos } from '../domain/today/list-todos.ts';
import { isOfUnit } from '../domain/units/held-units.ts';
import { readEntriesOfCampaigns, readEntriesOfDays, readOpenEntries } from '../storage/activities.ts';
import { adapterHealth } from '../storage/adapter-health.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import { handedOver } from '../storage/handover.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import { pageSecurity } from '../storage/page-security.ts';
import { recalledPacks } from '../storage/recalled-packs.ts';
import { readSettings } from '../storage/settings.ts';
import { dismissedNotices, templateMemory } from '../storage/template-memory.ts';
import { lastVerifiedAt } from '../storage/trusted-metadata.ts';
import { countOutboxOf, readUnits, toRecalledOf } from './desk-of-unit.ts';
import type { Device } from './device.ts';
import { toListedPages } from './list-pages.ts';
import { readDueReport } from './read-hand-in.ts';
import { readMerged } from './read-packs.ts';
import { readPaired } from './read-paired.ts';
import { readShareEntries, readUnitShares } from './read-shares.ts';
import { readTargets } from './read-targets.ts';

/** One consistent picture of all that the panel shows. It never reads the whole log: figures come from indexes. */
export async function readDesk(device: Device): Promise<Desk> {
  const { database } = device;
  const today = toVietnamDay(device.now());
  const week = toWeek(today);
  const paired = await readPaired(device);
  const [
    settings,
    entries,
    counts,
    trouble,
    packsTrouble,
    confirmedAt,
    memory,
    read,
    recalled,
    health,
    followUps,
    security,
    skew,
    handed,
  ] = await Promise.all([
    readSettings(database),
    readShownEntries(device, paired, today),
    countOutboxOf(device, paired),
    outboxTrouble.read(database),
    packTrouble.read(database),
    lastVerifiedAt.read(database),
    templateMemory.read(database),
    dismissedNotices.read(database),
    recalledPacks.read(database),
    adapterHealth.read(database),
    readFollowUps(database),
    pageSecurity.read(database),
    clockSkew.read(database),
    handedOver.read(database),
  ]);
  const { waiting, refused, returned } = counts;
  const units = paired?.amongSeveral && (await readUnits(device, paired));
  const merged = await readMerged(device, paired, today);
  const wasHanded = handed !== undefined && handed.deviceId === paired?.grant.deviceId;
  const ended = wasHanded ? 'handed_over' : 'revoked';
  const blocked = !paired ? 'unpaired' : paired.revoked ? ended : waiting > 0 ? trouble : undefined;
  const unitShares = await readUnitShares(device, paired);
  const [all, targets, ofCampaigns, dueReport] = await Promise.all([
    readShareEntries(device, paired, merged, unitShares),
    readTargets(device, paired, merged, unitShares, today),
    readEntriesOfCampaigns(database),
    readDueReport(device, paired, today),
  ]);
  const campaigns = toCampaignStates(
    merged.campaigns,
    toCounted(ofCampaigns.filter((entry) => isOfUnit(paired, entry))),
    today,
  );
  const step = findNextStep(campaigns);
  const { shares, counts: shareCounts } = toShareWindow(all, today);
  const pages = toListedPages(paired, settings, merged.pages);
  const notices = merged.notices.filter((notice) => !read?.includes(toNoticeKey(notice)));
  const clockOff = skew && toClockOff(skew.skewMs);
  const todos = listTodos(
    {
      refused,
      returned,
      paired: paired !== undefined,
      ownPage: pages.some(({ role }) => role === 'own'),
      report: dueReport,
      shares,
      counts: shareCounts,
      holds: merged.holds,
      notices,
      step,
      targets: targets.targets,
    },
    today,
  );
  return {
    today,
    week,
    settings,
    ...(paired ? { unitName: paired.grant.unit.name } : {}),
    ...(units ? { units } : {}),
    pages,
    templates: [
      ...merged.templates,
      ...toRecalledTemplates(toRecalledOf(paired, recalled), merged.templates, today),
    ],
    packs: {
      packs: merged.packs,
      notices,
      holds: merged.holds,
      ...(packsTrouble ? { trouble: packsTrouble } : {}),
      ...(confirmedAt ? { confirmedAt } : {}),
    },
    templateMemory: memory ?? EMPTY_MEMORY,
    shares,
    shareCounts,
    todos,
    ...targets,
    ...(clockOff === undefined ? {} : { clockOff }),
    entries,
    followUps: followUps.filter(({ activityId }) =>
      entries.some(({ activity }) => activity.id === activityId),
    ),
    campaigns,
    ...(dueReport ? { dueReport } : {}),
    pageSecurity: security ?? {},
    outbox: {
      waiting,
      refused,
      ...(returned > 0 ? { returned } : {}),
      ...(blocked ? { trouble: blocked } : {}),
    },
    ...(merged.adapter ? { adapter: merged.adapter } : {}),
    ...(health ? { adapterHealth: health } : {}),
    ...(merged.reminders.length > 0 ? { reminders: merged.reminders } : {}),
  };
}

/**
 * Of this week and the one before; whatever is not settled stays in sight, however old it is, and what was submitted as long as an
 * answer is to be expected.
 */
async function readShownEntries(
  { database }: Device,
  paired: PairedUnit | undefined,
  today: Day,
): Promise<Desk['entries']> {
  const from = weekDays(previousWeek(toWeek(today))).at(0) ?? today;
  const [recent, open, followUps] = await Promise.all([
    readEntriesOfDays(database, addDays(today, -WAIT_DAYS), addDays(today, 7)),
    readOpenEntries(database),
    readFollowUps(database),
  ]);
  const followUpOf = new Map(followUps.map((followUp) => [followUp.activityId, followUp]));
  const shown = recent.filter(
    ({ activity }) => activity.day >= from || isOpenSubmission(activity, followUpOf.get(activity.id), today),
  );
  const entries = new Map([...open, ...shown].map((entry) => [entry.activity.id, entry]));
  const ofUnit = [...entries.values()].filter((entry) => isOfUnit(paired, entry));
  return toCounted(ofUnit.sort((a, b) => (a.activity.id < b.activity.id ? -1 : 1)));
}
