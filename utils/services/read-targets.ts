import type { Campaign } from '../contract/campaign.ts';
import type { PairedUnit } from '../contract/connection.ts';
import type { Day } from '../contract/instant.ts';
import type { Explanation, TargetProgress } from '../contract/target-progress.ts';
import type { UnitShare } from '../contract/unit-shares.ts';
import { toCounted } from '../domain/activities/entry-bodies.ts';
import { toCampaignSpans } from '../domain/campaigns/campaign-span.ts';
import type { MergedPacks } from '../domain/packs/merge-packs.ts';
import { toAskedTargets, toFirstAskedDay, toPeriodProgress } from '../domain/reports/report-targets.ts';
import type { FindRun } from '../domain/targets/target-period.ts';
import { toExplanationKey, toFirstDay, toMissed, toProgress } from '../domain/targets/to-progress.ts';
import { tidyText } from '../domain/text/tidy-text.ts';
import type { Span } from '../domain/time/period.ts';
import { toFurtherId } from '../domain/units/held-units.ts';
import { eraseExplanation, readExplanations, writeExplanation } from '../storage/explanations.ts';
import type { Device } from './device.ts';
import { readPaired, readUnitEntries } from './read-paired.ts';

export interface Targets {
  targets: TargetProgress[];
  missedTargets: TargetProgress[];
}

/** How far the unit is with its targets. A unit that nobody has set a target has none. */
export async function readTargets(
  device: Device,
  paired: PairedUnit | undefined,
  merged: Pick<MergedPacks, 'targets' | 'campaigns'>,
  unitShares: readonly UnitShare[],
  today: string,
): Promise<Targets> {
  if (!paired || merged.targets.length === 0) return { targets: [], missedTargets: [] };
  const { unit } = paired.grant;
  const findRun = toFindRun(merged.campaigns);
  const asked = { targets: merged.targets, unit, findRun };
  const [entries, explanations] = await Promise.all([
    readUnitEntries(device, paired, toFirstDay(asked, today), today),
    readExplanations(device.database, toFurtherId(paired)),
  ]);
  const facts = { ...asked, entries: toCounted(entries), unitShares, explanations };
  return { targets: toProgress(facts, today), missedTargets: toMissed(facts, today) };
}

/** How far the unit is with its targets in each of their periods that end in these days. A unit that nobody has set a target has none. */
export async function readPeriodProgress(
  device: Device,
  paired: PairedUnit | undefined,
  merged: Pick<MergedPacks, 'targets' | 'campaigns'>,
  unitShares: readonly UnitShare[],
  span: Span,
  today: Day,
): Promise<TargetProgress[]> {
  if (!paired || merged.targets.length === 0) return [];
  const { unit } = paired.grant;
  const facts = { targets: merged.targets, unit, findRun: toFindRun(merged.campaigns) };
  const asked = toAskedTargets(facts, span, today);
  const [entries, explanations] = await Promise.all([
    readUnitEntries(device, paired, toFirstAskedDay(asked, span.from), span.to),
    readExplanations(device.database, toFurtherId(paired)),
  ]);
  return toPeriodProgress(asked, { ...facts, entries: toCounted(entries), explanations, unitShares }, today);
}

/** Keeps why a target was missed; an empty sentence takes it back. */
export async function explainTarget(
  device: Device,
  { sentence, ...about }: Omit<Explanation, 'key'>,
): Promise<void> {
  const paired = await readPaired(device);
  const of = paired && toFurtherId(paired);
  const key = toExplanationKey(about.targetId, about.from);
  const kept = tidyText(sentence).trim();
  if (kept === '') await eraseExplanation(device.database, key, of);
  else await writeExplanation(device.database, { key, ...about, sentence: kept }, of);
}

/** Finds the run of a campaign that a day is in. */
export function toFindRun(campaigns: readonly Campaign[]): FindRun {
  const days = new Map(campaigns.map((campaign) => [campaign.id, campaign.days]));
  return (campaignId, day) => {
    const found = days.get(campaignId);
    return found && toCampaignSpans(found, day, day).at(-1);
  };
}
