import { expect, test } from 'vitest';
import { CampaignState } from '../../../utils/contract/campaign-state.ts';
import { toCampaignStates, toStepDay } from '../../../utils/domain/campaigns/to-campaign-states.ts';
import { aLogEntry } from '../../builders/a-log-entry.ts';
import { aCampaign } from './a-campaign.ts';

const may = (year: number) => ({ from: `${year}-05-01`, to: `${year}-05-30` });
const step = (day: string, stepId = 'dang-bai') =>
  aLogEntry({ activity: { day, campaignId: 'thang-cong-nhan', stepId } });

test('what runs stands first, then what comes next, then what is over, then what nobody knows', () => {
  const states = toCampaignStates(
    [
      aCampaign({ id: 'khong-ro', days: { tet: { daysBefore: 1, daysAfter: 1 } } }),
      aCampaign({ id: 'da-qua', days: { from: '2045-01-01', to: '2045-01-02' } }),
      aCampaign({ id: 'thang-7', days: { everyYear: { from: '07-01', to: '07-30' } } }),
      aCampaign({ id: 'thang-6', days: { everyYear: { from: '06-01', to: '06-30' } } }),
      aCampaign(),
      aCampaign({ id: 'ngan', days: { everyYear: { from: '05-10', to: '05-12' } } }),
    ],
    [],
    '2045-05-11',
  );
  expect(states.map(({ campaign }) => campaign.id)).toEqual([
    'ngan',
    'thang-cong-nhan',
    'thang-6',
    'thang-7',
    'da-qua',
    'khong-ro',
  ]);
  for (const state of states) expect(CampaignState.safeParse(state).success).toBe(true);
});

test('a step is done when the log says so, and only in the run that it was done for', () => {
  const [state] = toCampaignStates([aCampaign()], [step('2025-05-20'), step('2026-06-02')], '2026-05-10');
  if (!state) throw new Error('no state');
  expect(state.done.map(({ day }) => day)).toEqual(['2026-06-02', '2025-05-20']);
  expect(toStepDay(state, 'dang-bai', may(2025))).toBe('2025-05-20');
  expect(toStepDay(state, 'dang-bai', may(2026))).toBe('2026-06-02');
  expect(toStepDay(state, 'dang-bai', may(2027))).toBeUndefined();
  expect(toStepDay(state, 'khac', may(2026))).toBeUndefined();
});

test('work ahead counts, and no act counts for two runs', () => {
  const days = { everyYear: { from: '01-01', to: '12-31' } };
  const [state] = toCampaignStates([aCampaign({ days })], [step('2026-12-20')], '2026-05-10');
  if (!state) throw new Error('no state');
  expect(toStepDay(state, 'dang-bai', { from: '2026-01-01', to: '2026-12-31' })).toBe('2026-12-20');
  expect(toStepDay(state, 'dang-bai', { from: '2027-01-01', to: '2027-12-31' })).toBeUndefined();
});

test('entries without a step, and of other campaigns, say nothing', () => {
  const entries = [aLogEntry({ activity: { campaignId: 'thang-cong-nhan' } }), aLogEntry({ activity: {} })];
  expect(toCampaignStates([aCampaign()], entries, '2026-05-10')[0]?.done).toEqual([]);
});
