import type { PhraseEntry } from '../phrases/phrase-list.ts';

/** What shops cry: not what a union's page sells. */
export const sales: readonly PhraseEntry[] = [
  {
    say: [
      'giảm|giảm_giá|khuyến_mãi|sale chạm_đáy|cực_mạnh|khủng|kịch_sàn|sập_sàn|sốc',
      'thanh_lý|xả hàng_tồn|kho|lỗ|toàn_bộ',
      'giá hạt_dẻ|hủy_diệt|sập_sàn|sỉ|sốc|tận_gốc',
      'mua # tặng #',
      'chốt|lên đơn liền|ngay|nhanh',
      'ib|inbox|nhắn_tin [ngay] [cho] [em|mình|shop] [để] báo_giá|chốt|lên_đơn|mua|nhận_ưu_đãi|đặt_hàng',
      'bán|nhượng|đặt [#] [lô] căn_hộ',
      'bán|mua|nhượng|đặt [#] [lô] hàng_hiệu|kem_trộn|lô_đất|thuốc_giảm_cân|đất_nền|đất_thổ_cư',
      'đất_nền giá',
      'hàng xách_tay',
      'gia_nhập|tham_gia hệ_thống_đa_cấp|đa_cấp',
      'siêu hot_deal|khuyến_mãi',
      'gói vip|đầu_tư [#|lãi|sinh_lời|siêu]',
      'mua [hàng] ngay giá|hôm_nay|kẻo|link|tại_link|tại_đây|với_giá|để_nhận|để_được',
      'bán|mua|nhận|thanh_lý|xả giày|hàng_hiệu|iphone|laptop|mỹ_phẩm|nước_hoa|quần_áo|sim|túi_xách|xe|điện_thoại|đồng_hồ chính_hãng|cũ|giá_rẻ|giá_tốt|rẻ_nhất|số_đẹp|thanh_lý|xách_tay',
      '[bán] sim phong_thủy|rác|số_đẹp',
      'giá hời|rẻ|tốt|yêu_thương bất_ngờ|ib|inbox|liên_hệ|mua_#|nhất|vô_địch',
      'black_friday|cod_toàn_quốc|deal_sốc|flash_sale|miễn_phí_ship|miễn_ship|ship_cod',
    ],
    needsMarks: true,
    notAfter: 'giảm mua đánh',
    notBefore: 'mưa nhiệt',
    bareNotAfter: 'keu moi',
  },
];
