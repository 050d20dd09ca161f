import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../utils/contract/campaign.ts';
import { toAnniversaryYears, toCampaignSpan } from '../../../utils/domain/campaigns/campaign-span.ts';
import { starterPack } from '../../../utils/domain/packs/starter-pack.ts';
import { checkText, compileRules } from '../../../utils/domain/reminders/index.ts';

const campaigns: readonly Campaign[] = starterPack.campaigns ?? [];
const rules = compileRules({ asOf: '2026-11-21' });
// Documents that a campaign may rest on. A number that is not here is a slip or an invention.
const KNOWN = [
  ['20/KH-TLĐ', '2020-04-07'],
  ['486/CDCT-TG', '2018-09-20'],
  ['84/2015/QH13', '2015-06-25'],
];

const spanOf = (id: string, year: number) => {
  const campaign = campaigns.find((each) => each.id === id);
  return campaign && toCampaignSpan(campaign.days, year);
};

describe('the campaigns of the starter pack', () => {
  test.each([
    ['thang-cong-nhan', 2026, '2026-05-01', '2026-05-30'],
    ['ngay-thanh-lap-cong-doan', 2027, '2027-07-01', '2027-07-30'],
    ['tet-sum-vay', 2027, '2027-01-07', '2027-02-13'],
  ])('%s runs in %i from %s to %s, both days included', (id, year, from, to) => {
    expect(spanOf(id, year)).toEqual({ from, to });
  });

  test('the years since the founding are worked out', () => {
    const founding = campaigns.find(({ id }) => id === 'ngay-thanh-lap-cong-doan');
    const span = founding && toCampaignSpan(founding.days, 2026);
    expect(founding && span && toAnniversaryYears(founding, span)).toBe(97);
  });

  test('have ids of their own', () => {
    expect(new Set(campaigns.map(({ id }) => id)).size).toBe(campaigns.length);
  });
});

describe.each(campaigns.map((campaign) => [campaign.title, campaign] as const))('%s', (_, campaign) => {
  test('asks for steps with ids of their own, by templates that are in the pack', () => {
    expect(campaign.steps.length).toBeGreaterThanOrEqual(2);
    expect(new Set(campaign.steps.map(({ id }) => id)).size).toBe(campaign.steps.length);
    const missing = campaign.steps.filter(
      ({ templateId }) => templateId && !starterPack.templates.some(({ id }) => id === templateId),
    );
    expect(missing).toEqual([]);
  });

  test('rests on a document that is known, or on none with a number', () => {
    const { number, issuedOn } = campaign.source;
    if (number === undefined) expect(issuedOn).toBeUndefined();
    else expect(KNOWN).toContainEqual([number, issuedOn]);
  });

  test('types no anniversary as a number, and speaks calmly', () => {
    const text = JSON.stringify(campaign);
    expect(text).not.toMatch(/\d+ năm|!/);
    expect(text).toBe(text.normalize('NFC'));
    for (const words of [campaign.title, campaign.message ?? '', campaign.about ?? ''])
      expect(checkText(words, rules)).toEqual([]);
  });
});
