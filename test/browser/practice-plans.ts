import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { practicePack } from './practice-pack.ts';

const DAY_MS = 86_400_000;

/** What the practice unit is asked to do and which campaign is on, whatever day it is: with it a newcomer sees Today as it is meant. */
export function toPlansPack(now = new Date()): Pack {
  const inDays = (days: number) => toVietnamDay(new Date(now.getTime() + days * DAY_MS));
  const source = { title: 'Kế hoạch tuyên truyền của tỉnh (thực hành)', number: '05/KH-LĐLĐ' };
  return {
    ...practicePack(now),
    id: 'ke-hoach',
    title: 'Kế hoạch của tỉnh (thực hành)',
    templates: [],
    shareItems: [],
    notices: [],
    targets: [
      {
        id: 'tin-bai-tuan',
        title: 'Tin, bài trong tuần',
        kind: 'item',
        number: 3,
        period: 'week',
        from: inDays(-30),
        tetOff: { title: 'Nghỉ Tết', daysBefore: 1, daysAfter: 4 },
        source,
      },
    ],
    campaigns: [
      {
        id: 'thang-an-toan',
        title: 'Tháng an toàn, vệ sinh lao động (thực hành)',
        days: { from: inDays(-5), to: inDays(24) },
        message: 'Chủ động - Tích cực - Sáng tạo - Trách nhiệm',
        steps: [
          { id: 'dang-bai', title: 'Đăng bài hưởng ứng', kind: 'post', templateId: 'tin-hoat-dong' },
          { id: 'doi-anh', title: 'Đổi ảnh đại diện của trang', kind: 'picture' },
        ],
        materials: [],
        source,
      },
    ],
  };
}
