import type { Desk } from '../contract/desk.ts';
import { mergePacks } from '../domain/packs/merge-packs.ts';
import { toNoticeKey } from '../domain/packs/notice-key.ts';
import { toRecalledTemplates } from '../domain/packs/recalled-packs.ts';
import { EMPTY_MEMORY } from '../domain/packs/template-memory.ts';
import { toShareWindow } from '../domain/shares/share-window.ts';
import { toClockOff } from '../domain/time/clock-off.ts';
import { previousWeek, toWeek, weekDays } from '../domain/time/iso-week.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { listTodos } from '../domain/today/list-todos.ts';
import { countRefused, countWaiting, readEntriesOfDays, readOpenEntries } from '../storage/activities.ts';
import { clockSkew } from '../storage/clock-skew.ts';
import { connection } from '../storage/connection.ts';
import { outboxTrouble } from '../storage/outbox-trouble.ts';
import { packTrouble } from '../storage/pack-trouble.ts';
import { recalledPacks } from '../storage/recalled-packs.ts';
import { readSettings } from '../storage/settings.ts';
import { dismissedNotices, templateMemory } from '../storage/template-memory.ts';
import { lastVerifiedAt } from '../storage/trusted-metadata.ts';
import type { Device } from './device.ts';
import { findNextStep } from './find-next-step.ts';
import { toListedPages } from './list-pages.ts';
import { readPacks } from './read-packs.ts';
import { readShareEntries, readUnitShares } from './read-shares.ts';
import { readTargets } from './read-targets.ts';

/** One consistent picture of all that the panel shows. It never reads the whole log: figures come from indexes. */
export async function readDesk(device: Device): Promise<Desk> {
  const { database } = device;
  const today = toVietnamDay(device.now());
  const week = toWeek(today);
  const [
    settings,
    paired,
    entries,
    waiting,
    refused,
    trouble,
    packsTrouble,
    confirmedAt,
    memory,
    read,
    recalled,
    skew,
  ] = await Promise.all([
    readSettings(database),
    connection.read(database),
    readShownEntries(device, week),
    countWaiting(database),
    countRefused(database),
    outboxTrouble.read(database),
    packTrouble.read(database),
    lastVerifiedAt.read(database),
    templateMemory.read(database),
    dismissedNotices.read(database),
    recalledPacks.read(database),
    clockSkew.read(database),
  ]);
  const merged = mergePacks(await readPacks(device, paired), today);
  const blocked = !paired ? 'unpaired' : paired.revoked ? 'revoked' : waiting > 0 ? trouble : undefined;
  const unitShares = await readUnitShares(device, paired);
  const [all, targets, step] = await Promise.all([
    readShareEntries(device, merged, unitShares),
    readTargets(device, paired, merged, unitShares, today),
    findNextStep(device, merged.campaigns, today),
  ]);
  const { shares, counts } = toShareWindow(all, today);
  const pages = toListedPages(paired, settings, merged.pages);
  const notices = merged.notices.filter((notice) => !read?.includes(toNoticeKey(notice)));
  const clockOff = skew && toClockOff(skew.skewMs);
  const todos = listTodos(
    {
      refused,
      paired: paired !== undefined,
      ownPage: pages.some(({ role }) => role === 'own'),
      shares,
      counts,
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
    pages,
    templates: [...merged.templates, ...toRecalledTemplates(recalled ?? [], merged.templates, today)],
    packs: {
      packs: merged.packs,
      notices,
      holds: merged.holds,
      ...(packsTrouble ? { trouble: packsTrouble } : {}),
      ...(confirmedAt ? { confirmedAt } : {}),
    },
    templateMemory: memory ?? EMPTY_MEMORY,
    shares,
    shareCounts: counts,
    todos,
    ...targets,
    ...(clockOff === undefined ? {} : { clockOff }),
    entries,
    outbox: { waiting, refused, ...(blocked ? { trouble: blocked } : {}) },
    ...(merged.adapter ? { adapter: merged.adapter } : {}),
  };
}

/** Of this week and the one before; whatever is not settled stays in sight, however old it is. */
async function readShownEntries({ database }: Device, week: string): Promise<Desk['entries']> {
  const days = [...weekDays(previousWeek(week)), ...weekDays(week)];
  const [ofDays, open] = await Promise.all([
    readEntriesOfDays(database, days.at(0) ?? '', days.at(-1) ?? ''),
    readOpenEntries(database),
  ]);
  const entries = new Map([...open, ...ofDays].map((entry) => [entry.activity.id, entry]));
  return [...entries.values()].sort((a, b) => (a.activity.id < b.activity.id ? -1 : 1));
}
