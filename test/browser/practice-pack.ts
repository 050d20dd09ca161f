import type { Pack } from '../../utils/contract/pack.ts';
import { toVietnamDay } from '../../utils/domain/time/vietnam-day.ts';
import { nationalPosts, type Post, postUrl } from '../pages/app/data.ts';
import { nationalPage, superiorPage } from '../pages/app/site-pages.ts';

const DAY_MS = 86_400_000;

/** The units of the practice organisation, from the root of the tree down. All of them are invented. */
export const practiceUnits = [
  { id: 'toan-quoc-thuc-hanh', name: 'Công đoàn toàn quốc (thực hành)', level: 'national' },
  {
    id: 'ldld-sao-bien',
    name: 'Liên đoàn Lao động tỉnh Sao Biển',
    level: 'province',
    parent: 'toan-quoc-thuc-hanh',
  },
  { id: 'cdcs-hoa-mai', name: 'Công đoàn cơ sở Hoa Mai', level: 'grassroots', parent: 'ldld-sao-bien' },
] as const;

/** What the coordinators of Sao Biển publish: a checklist of which something is always due today, and a template of their own. */
export function practicePack(now = new Date()): Pack {
  const today = toVietnamDay(now);
  const inDays = (days: number) => toVietnamDay(new Date(now.getTime() + days * DAY_MS));
  return {
    schema: 1,
    id: 'tuan-nay',
    version: 1,
    unitId: 'ldld-sao-bien',
    unitName: 'Liên đoàn Lao động tỉnh Sao Biển',
    title: 'Gói tuần này (thực hành)',
    issuedOn: today,
    pages: [
      { key: nationalPage.slug, name: nationalPage.name, role: 'national' },
      { key: superiorPage.slug, name: superiorPage.name, role: 'superior' },
    ],
    templates: [
      {
        id: 'sao-bien-tuyen-duong',
        version: 1,
        title: 'Tuyên dương tổ công đoàn trong tuần',
        contentKind: 'nguoi_tot_viec_tot',
        occasion: 'Hằng tuần',
        tags: ['tuyên dương', 'Sao Biển'],
        source: {
          title: 'Hướng dẫn tuyên truyền của tỉnh (thực hành)',
          number: '07/HD-LĐLĐ',
          issuedOn: today,
        },
        fields: [
          { id: 'to', label: 'Tên tổ công đoàn', kind: 'line', maxLength: 120 },
          { id: 'viec', label: 'Việc làm cụ thể', kind: 'paragraph', maxLength: 600 },
          { id: 'don_vi', label: 'Tên đơn vị', kind: 'line', maxLength: 120, fill: 'unit_name' },
        ],
        parts: [
          { locked: 'TUYÊN DƯƠNG TỔ CÔNG ĐOÀN TRONG TUẦN\n' },
          { field: 'to' },
          { text: ' đã có việc làm tốt:\n' },
          { field: 'viec' },
          { text: '\nThay mặt ' },
          { field: 'don_vi' },
          { text: ', xin cảm ơn các anh chị.\n' },
          { locked: '#CongDoanSaoBien' },
        ],
      },
    ],
    shareItems: nationalPosts.map((post, index) => ({
      id: `bai-${index + 1}`,
      title: post.title,
      link: post.url,
      pageKey: nationalPage.slug,
      publishedOn: toVietnamDay(new Date(post.publishedAt)),
      dueOn: inDays(Math.floor(index / 2)),
    })),
    notices: [
      {
        id: 'nhac-tuan',
        title: 'Báo cáo tuần chốt vào thứ sáu',
        text: 'Các đơn vị ghi đủ hoạt động trước 16 giờ thứ sáu hằng tuần (thông báo thực hành).',
      },
    ],
  };
}

export interface ExtraShare {
  id: string;
  post: Post;
  /** Whether its link holds the post's lasting number (unless said otherwise) or the name that rotates. */
  key?: 'id' | 'numericId';
}

/** Texts repeat in a long feed; this title is that of one post only. */
export const toShareTitle = ({ numericId }: Post): string => `Bài số ${numericId}`;

/** Posts of the practice site as a second pack, due today. */
export function toSharesPack(shares: readonly ExtraShare[], now = new Date()): Pack {
  return {
    ...practicePack(now),
    id: 'them-bai',
    title: 'Thêm bài cần chia sẻ (thực hành)',
    templates: [],
    notices: [],
    shareItems: shares.map(({ id, post, key = 'numericId' }) => ({
      id,
      title: toShareTitle(post),
      link: postUrl(post.page.slug, post[key]),
      pageKey: post.page.slug,
      publishedOn: toVietnamDay(new Date(post.publishedAt)),
      dueOn: toVietnamDay(now),
    })),
  };
}
