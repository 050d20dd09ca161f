import type { Campaign } from '../../../utils/contract/campaign.ts';

/** Workers' Month; a test names only what it is about. */
export function aCampaign(over: Partial<Campaign> = {}): Campaign {
  return {
    id: 'thang-cong-nhan',
    title: 'Tháng Công nhân',
    days: { everyYear: { from: '05-01', to: '05-30' } },
    steps: [{ id: 'dang-bai', title: 'Đăng bài hưởng ứng', kind: 'post' }],
    materials: [],
    source: { title: 'Kế hoạch của Tổng Liên đoàn Lao động Việt Nam', number: '20/KH-TLĐ' },
    ...over,
  };
}
