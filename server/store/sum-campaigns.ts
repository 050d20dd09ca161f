import { type Kysely, sql } from 'kysely';
import type { Campaign } from '../../utils/contract/campaign.ts';
import { Pack } from '../../utils/contract/pack.ts';
import type { RollUpCampaign } from '../../utils/documents/board-paper.ts';
import { toCampaignSpans } from '../../utils/domain/campaigns/campaign-span.ts';
import { toWeek } from '../../utils/domain/time/iso-week.ts';
import type { Span } from '../../utils/domain/time/period.ts';
import type { Tables } from '../db/tables.ts';
import type { Permission } from '../permission.ts';
import { bodyField } from './body-field.ts';
import { groupByWeeks, type Subtree, toChunks } from './list-subtree.ts';
import { listAbove } from './units.ts';

/**
 * How many units of a subtree took part in the campaigns that ran in a period, and in which of their steps: those of packs in force of the
 * units above, of the unit itself and of those below.
 */
export async function sumCampaigns(
  db: Kysely<Tables>,
  { unitId }: Permission<'look'>,
  units: Subtree,
  period: Span,
): Promise<RollUpCampaign[]> {
  const publishers = new Set([...(await listAbove(db, unitId)), ...units.ids]);
  const campaigns = await listCampaigns(db, publishers, period);
  if (campaigns.size === 0) return [];
  const tallies = new Map<string, { units: number; entries: number }>();
  for (const ids of toChunks(units)) {
    const seen = new Set<string>();
    for (const [weeks, some] of groupByWeeks(units, ids)) {
      for (const { unit_id, day, campaign, step, count } of await listActs(
        db,
        some,
        [...campaigns.keys()],
        period,
      )) {
        if (!weeks.has(toWeek(day))) continue;
        for (const key of new Set([campaign, `${campaign} ${step ?? ''}`])) {
          const tally = tallies.get(key) ?? { units: 0, entries: 0 };
          tallies.set(key, tally);
          tally.entries += Number(count);
          if (!seen.has(`${key} ${unit_id}`)) tally.units += 1;
          seen.add(`${key} ${unit_id}`);
        }
      }
    }
  }
  const tallyOf = (key: string) => tallies.get(key) ?? { units: 0, entries: 0 };
  return [...campaigns].map(([id, { title, steps }]) => ({
    title,
    ...tallyOf(id),
    steps: steps.map((step) => ({ title: step.title, ...tallyOf(`${id} ${step.id}`) })),
  }));
}

/** By title. Of two packs that know a campaign, the newer one names it. */
async function listCampaigns(
  db: Kysely<Tables>,
  publishers: ReadonlySet<string>,
  { from, to }: Span,
): Promise<Map<string, Campaign>> {
  const rows = await db
    .selectFrom('pack_drafts')
    .select(['unit_id', 'body'])
    .where('state', '=', 'published')
    .where('body', 'like', '%"campaigns":[{%')
    .orderBy('changed_at')
    .execute();
  const campaigns = rows
    .filter(({ unit_id }) => publishers.has(unit_id))
    .flatMap(({ body }) => Pack.parse(JSON.parse(body)).campaigns ?? [])
    .filter(({ days }) => toCampaignSpans(days, from, to).length > 0)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return new Map(campaigns.map((campaign) => [campaign.id, campaign]));
}

interface Acts {
  unit_id: string;
  day: string;
  campaign: string;
  step: string | null;
  count: number | string;
}

async function listActs(
  db: Kysely<Tables>,
  ids: readonly string[],
  campaigns: readonly string[],
  { from, to }: Span,
): Promise<Acts[]> {
  const { rows } = await sql<Acts>`
    select unit_id, day, campaign, step, count(*) as count from (
      select unit_id, day, ${bodyField(db, 'campaignId')} as campaign, ${bodyField(db, 'stepId')} as step from activities
      where unit_id in (${sql.join(ids)}) and day between ${from} and ${to} and ${bodyField(db, 'withdrawn')} is null
    ) as entries where campaign in (${sql.join(campaigns)}) group by unit_id, day, campaign, step`.execute(
    db,
  );
  return rows;
}
