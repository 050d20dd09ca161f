/** Who was renamed or merged, from when on, and into what; an empty name of today when it depends on the place. */
export interface FormerName {
  /** Choices of a place are separated by "|", syllables by "_"; "và", "&" and signs between words do not count. */
  readonly say: string;
  readonly since: string;
  readonly today?: string;
}

const UNION = 'lđlđ|liên_đoàn_lao_động|liên_đoàn_lđ';
const BODY =
  'ubnd|hđnd|ủy_ban_nhân_dân|hội_đồng_nhân_dân|ubmttq|mttq|ban_chấp_hành_đảng_bộ|ủy_ban_mttq|công_an|bhxh|bảo_hiểm_xã_hội|hội_lhpn|hội_liên_hiệp_phụ_nữ|đoàn_thanh_niên|ban_thường_vụ';
const PROVINCE_BODY = `${UNION}|${BODY}|công_đoàn_viên_chức|sở_nội_vụ|sở_y_tế|sở_giáo_dục_đào_tạo|sở_công_thương|sở_xây_dựng|đoàn_đại_biểu_quốc_hội|tỉnh_đoàn|tỉnh_ủy|công_đoàn_ngành_giáo_dục|bộ_chỉ_huy_quân_sự|lãnh_đạo|công_đoàn_các_khu_công_nghiệp|công_đoàn_các_kcn|công_đoàn_kcn`;
const LABOUR =
  'lao_động_thương_binh_xã_hội|lđ_tb_xh|lđtb_xh|lđtbxh|lđ_tbxh|lao_động_tb_xh|lđ_thương_binh_xã_hội|lao_động_tbxh';
const MEDIA = 'thông_tin_truyền_thông|tt_tt|tttt|tt_truyền_thông';
const ROADS = 'giao_thông_vận_tải|gtvt|giao_thông_vt';
const PLANS = 'kế_hoạch_đầu_tư|kh_đt|khđt';
const FARMS = 'nông_nghiệp_phát_triển_nông_thôn|nn_ptnt|nnptnt|tài_nguyên_môi_trường|tn_mt|tnmt';
const MINISTRIES = '2025-03-01';
const PROVINCES = '2025-07-01';

export const FORMER_NAMES: readonly FormerName[] = [
  { say: `bộ ${LABOUR}`, since: MINISTRIES, today: 'Bộ Nội vụ' },
  { say: `sở ${LABOUR}`, since: MINISTRIES, today: 'Sở Nội vụ' },
  { say: `phòng ${LABOUR}`, since: MINISTRIES },
  { say: `bộ ${MEDIA}`, since: MINISTRIES, today: 'Bộ Khoa học và Công nghệ' },
  { say: `sở ${MEDIA}`, since: MINISTRIES, today: 'Sở Khoa học và Công nghệ' },
  { say: `bộ ${ROADS}`, since: MINISTRIES, today: 'Bộ Xây dựng' },
  { say: `sở ${ROADS}`, since: MINISTRIES, today: 'Sở Xây dựng' },
  { say: `bộ ${PLANS}`, since: MINISTRIES, today: 'Bộ Tài chính' },
  { say: `sở ${PLANS}`, since: MINISTRIES, today: 'Sở Tài chính' },
  { say: `bộ ${FARMS}`, since: MINISTRIES, today: 'Bộ Nông nghiệp và Môi trường' },
  { say: `sở ${FARMS}`, since: MINISTRIES, today: 'Sở Nông nghiệp và Môi trường' },
  { say: 'ủy_ban dân_tộc', since: MINISTRIES, today: 'Bộ Dân tộc và Tôn giáo' },
  {
    say: 'ban tuyên_giáo_trung_ương|tuyên_giáo_tw|tgtw|dân_vận_trung_ương|dân_vận_tw',
    since: '2025-02-03',
    today: 'Ban Tuyên giáo và Dân vận Trung ương',
  },
  {
    say: `${UNION}|ubnd|hđnd|ủy_ban_nhân_dân|hội_đồng_nhân_dân|công_an|bhxh|bảo_hiểm_xã_hội|mttq|ubmttq|hội_lhpn|phòng_giáo_dục_đào_tạo|phòng_gd_đt|phòng_nội_vụ|phòng_y_tế [các] quận|huyện|thị_xã`,
    since: PROVINCES,
  },
  { say: `${UNION}|ubnd thành_phố_thủ_đức|tp_thủ_đức`, since: PROVINCES },
  { say: 'huyện_ủy|thị_ủy', since: PROVINCES },
  ...toMerged([
    ['Tuyên Quang', 'hà_giang'],
    ['Lào Cai', 'yên_bái'],
    ['Thái Nguyên', 'bắc_kạn|bắc_cạn'],
    ['Phú Thọ', 'vĩnh_phúc|hòa_bình'],
    ['Bắc Ninh', 'bắc_giang'],
    ['Hưng Yên', 'thái_bình'],
    ['Ninh Bình', 'hà_nam|nam_định'],
    ['Quảng Trị', 'quảng_bình'],
    ['Quảng Ngãi', 'kon_tum|con_tum'],
    ['Gia Lai', 'bình_định'],
    ['Đắk Lắk', 'phú_yên'],
    ['Khánh Hòa', 'ninh_thuận'],
    ['Lâm Đồng', 'bình_thuận|đắk_nông|đắc_nông|đăk_nông'],
    ['Tây Ninh', 'long_an'],
    ['Đồng Tháp', 'tiền_giang'],
    ['Vĩnh Long', 'bến_tre|trà_vinh'],
    ['An Giang', 'kiên_giang'],
    ['Cà Mau', 'bạc_liêu'],
  ]),
  ...toMerged(
    [
      ['Hải Phòng', 'hải_dương'],
      ['Đà Nẵng', 'quảng_nam'],
      ['Đồng Nai', 'bình_phước'],
      ['Hồ Chí Minh', 'bình_dương|bà_rịa_vũng_tàu|br_vt'],
      ['Cần Thơ', 'hậu_giang|sóc_trăng'],
    ],
    'thành phố',
  ),
  { say: 'tỉnh đồng_nai', since: '2026-04-30', today: 'thành phố Đồng Nai' },
];

/** Provinces merged into others. The unit noun may do without "tỉnh". */
function toMerged(rows: readonly (readonly [string, string])[], level = 'tỉnh'): FormerName[] {
  return rows.flatMap(([into, names]) => [
    { say: `${PROVINCE_BODY} [tỉnh] ${names}`, since: PROVINCES, today: `${level} ${into}` },
  ]);
}
