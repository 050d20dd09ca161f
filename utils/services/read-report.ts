import type { PairedUnit } from '../contract/connection.ts';
import { ContentKind } from '../contract/content-kind.ts';
import type { Day } from '../contract/instant.ts';
import type { LogEntry } from '../contract/log-entry.ts';
import type { Period } from '../contract/period.ts';
import { toCounted } from '../domain/activities/entry-bodies.ts';
import { toCheckText, toCheckValue } from '../domain/reports/check-text.ts';
import type { Report } from '../domain/reports/report.ts';
import { toPageNames, toReportTable } from '../domain/reports/report-table.ts';
import { toReportTargets } from '../domain/reports/report-targets.ts';
import { toReportTotals } from '../domain/reports/report-totals.ts';
import { toPeriodSpan } from '../domain/time/period.ts';
import { toVietnamDay } from '../domain/time/vietnam-day.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { readFollowUps } from '../storage/follow-ups.ts';
import { registration } from '../storage/registration.ts';
import { readSettings } from '../storage/settings.ts';
import { readShared } from '../storage/shared.ts';
import type { Device } from './device.ts';
import { findSuperiorName } from './find-superior-name.ts';
import { toListedPages } from './list-pages.ts';
import { readMerged } from './read-packs.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';
import { readUnitShares } from './read-shares.ts';
import { readPeriodProgress } from './read-targets.ts';

/** What the unit did in a period, from the device's own log: offline and unpaired too. Every file and picture of it is made of this. */
export async function readReport(device: Device, period: Period): Promise<Report> {
  const { database } = device;
  const madeOn = toVietnamDay(device.now());
  const span = toPeriodSpan(period);
  const [settings, paired, followUps] = await Promise.all([
    readSettings(database),
    readPaired(device),
    readFollowUps(database),
  ]);
  const letter = await registration(paired && toFurtherId(paired)).read(database);
  const merged = await readMerged(device, paired, madeOn);
  const unitShares = await readUnitShares(device, paired);
  const [entries, progress, superiorName] = await Promise.all([
    readLinkedEntries(device, paired, span.from, span.to),
    readPeriodProgress(device, paired, merged, unitShares, span, madeOn),
    findSuperiorName(device, paired),
  ]);
  const pages = toListedPages(paired, settings, merged.pages);
  const table = toReportTable(entries, period, pages, { campaigns: merged.campaigns, followUps });
  return {
    ...table,
    unitName: paired?.grant.unit.name ?? settings.ownPage?.name ?? '',
    superiorName: letter?.superiorName || superiorName,
    place: letter?.place ?? '',
    madeOn,
    totals: toReportTotals(table.entries, ContentKind.options, toPageNames(pages)),
    targets: toReportTargets(progress),
    missed: progress.filter(({ state }) => state === 'short'),
    check: await toCheck(toCheckText(period, table.entries)),
  };
}

/** The entries of some days. The link of the own post is often known only after the entry was sent, which never changes then. */
async function readLinkedEntries(
  device: Device,
  paired: PairedUnit | undefined,
  from: Day,
  to: Day,
): Promise<LogEntry[]> {
  const [entries, shared] = await Promise.all([
    readUnitEntries(device, paired, from, to),
    readShared(device.database),
  ]);
  const links = new Map(shared.map(({ activityId, link }) => [activityId, link]));
  return toCounted(entries).map((entry) => {
    const link = entry.activity.link ?? links.get(entry.activity.id);
    return link === undefined ? entry : { ...entry, activity: { ...entry.activity, link } };
  });
}

async function toCheck(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return toCheckValue(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
