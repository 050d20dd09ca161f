export interface SitePage {
  readonly slug: string;
  readonly numericId: string;
  readonly name: string;
  readonly category: string;
  readonly categoryEn: string;
  readonly followers: string;
  readonly about: string;
  /** Two ends of the cover's gradient. */
  readonly colours: readonly [string, string];
  readonly initials: string;
  /** Which of Facebook's two post markups the page is served in. */
  readonly shape: '2026' | 'classic';
}

export const nationalPage: SitePage = {
  slug: 'congdoanvietnam',
  numericId: '100064000000101',
  name: 'Công đoàn Việt Nam',
  category: 'Tổ chức chính trị xã hội',
  categoryEn: 'Civil society organisation',
  followers: '412K',
  about: 'Trang thực hành mô phỏng trang Công đoàn Việt Nam. Nội dung do nhóm phát triển đặt ra.',
  colours: ['#b3261e', '#f2a33a'],
  initials: 'VN',
  shape: '2026',
};

export const ownPage: SitePage = {
  slug: 'cdcs.hoamai.thuchanh',
  numericId: '100064000000202',
  name: 'Công đoàn cơ sở Hoa Mai',
  category: 'Tổ chức công đoàn',
  categoryEn: 'Trade union',
  followers: '1,2K',
  about: 'Trang của Công đoàn cơ sở Hoa Mai (đơn vị giả định, dùng để thực hành).',
  colours: ['#0f6b4f', '#e8c547'],
  initials: 'HM',
  shape: '2026',
};

export const superiorPage: SitePage = {
  slug: 'ldld.saobien.thuchanh',
  numericId: '100064000000303',
  name: 'Liên đoàn Lao động tỉnh Sao Biển',
  category: 'Tổ chức công đoàn',
  categoryEn: 'Trade union',
  followers: '28K',
  about: 'Trang của Liên đoàn Lao động tỉnh Sao Biển (tỉnh giả định, dùng để thực hành).',
  colours: ['#134e8e', '#57b8d9'],
  initials: 'SB',
  shape: 'classic',
};

export const otherPage: SitePage = {
  slug: 'quan.caphe.goc.pho',
  numericId: '100064000000404',
  name: 'Quán cà phê Góc Phố',
  category: 'Quán cà phê',
  categoryEn: 'Coffee shop',
  followers: '3,4K',
  about: 'Cà phê rang xay, trà và bánh. Quán giả định, dùng để thực hành.',
  colours: ['#5b3a29', '#d8a25e'],
  initials: 'GP',
  shape: '2026',
};

export const sitePages: readonly SitePage[] = [nationalPage, ownPage, superiorPage, otherPage];

export function findSitePage(slugOrId: string): SitePage | undefined {
  return sitePages.find((page) => page.slug === slugOrId || page.numericId === slugOrId);
}
