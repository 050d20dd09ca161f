import { toToneless } from '../../text/toneless.ts';
import type { Finding } from '../finding.ts';
import type { PhraseEntry, PhraseList } from '../phrases/phrase-list.ts';

const MINISTRIES = '2025-03-01';
const PROVINCES = '2025-07-01';

/** What each province became, by its name of today. */
const MERGED: Readonly<Record<string, string>> = {
  'tỉnh Tuyên Quang': 'hà_giang',
  'tỉnh Lào Cai': 'yên_bái',
  'tỉnh Thái Nguyên': 'bắc_kạn|bắc_cạn',
  'tỉnh Phú Thọ': 'vĩnh_phúc|hòa_bình',
  'tỉnh Bắc Ninh': 'bắc_giang',
  'tỉnh Hưng Yên': 'thái_bình',
  'tỉnh Ninh Bình': 'hà_nam|nam_định',
  'tỉnh Quảng Trị': 'quảng_bình',
  'tỉnh Quảng Ngãi': 'kon_tum|con_tum',
  'tỉnh Gia Lai': 'bình_định',
  'tỉnh Đắk Lắk': 'phú_yên',
  'tỉnh Khánh Hòa': 'ninh_thuận',
  'tỉnh Lâm Đồng': 'bình_thuận|đắk_nông|đắc_nông|đăk_nông',
  'tỉnh Tây Ninh': 'long_an',
  'tỉnh Đồng Tháp': 'tiền_giang',
  'tỉnh Vĩnh Long': 'bến_tre|trà_vinh',
  'tỉnh An Giang': 'kiên_giang',
  'tỉnh Cà Mau': 'bạc_liêu',
  'thành phố Hải Phòng': 'hải_dương',
  'thành phố Đà Nẵng': 'quảng_nam',
  'thành phố Đồng Nai': 'bình_phước',
  'thành phố Hồ Chí Minh': 'bình_dương|bà_rịa_vũng_tàu|br_vt|brvt',
  'thành phố Cần Thơ': 'hậu_giang|sóc_trăng',
};

/**
 * Names of organisations that are no more what they are called. Provinces and districts live on as names of wards and people, so a unit's
 * noun must stand before them. Speaking of the past is silent.
 */
export const formerNames: PhraseList = {
  category: 'outdated_org',
  severity: 'low',
  kind: 'former_name',
  isLoose: true,
  lists: {
    union: 'lđlđ|liên_đoàn_lao_động|liên_đoàn_lđ',
    body: 'ubnd|hđnd|ủy_ban_nhân_dân|hội_đồng_nhân_dân|công_an|bhxh|bảo_hiểm_xã_hội|mttq|ubmttq|ủy_ban_mttq|mttq_việt_nam|ủy_ban_mttq_việt_nam|hội_lhpn|hội_liên_hiệp_phụ_nữ',
    office: 'phòng_giáo_dục_đào_tạo|phòng_giáo_dục_và_đào_tạo|phòng_gd_đt|phòng_nội_vụ|phòng_y_tế',
    province:
      'ban_chấp_hành_đảng_bộ|đoàn_thanh_niên|ban_thường_vụ|công_đoàn_viên_chức|sở_nội_vụ|sở_y_tế|sở_giáo_dục_đào_tạo|sở_giáo_dục_và_đào_tạo|sở_công_thương|sở_xây_dựng|đoàn_đại_biểu_quốc_hội|tỉnh_đoàn|tỉnh_ủy|công_đoàn_ngành_giáo_dục|bộ_chỉ_huy_quân_sự|lãnh_đạo|công_đoàn_các_khu_công_nghiệp|công_đoàn_các_kcn|công_đoàn_kcn',
    merged: Object.values(MERGED).join('|'),
  },
  phrases: [
    ...toMinistry(
      'Nội vụ',
      'lđtbxh|lđtb_xh|lđtb_và_xh|lđ_tbxh|lđ_tb_xh',
      'lao_động|lđ thương_binh|tb [và] xã_hội|xh',
      'lao_động tbxh',
    ),
    ...toMinistry('Khoa học và Công nghệ', 'tttt', 'thông_tin|tt [và] truyền_thông|tt'),
    ...toMinistry('Xây dựng', 'gtvt', 'giao_thông vận_tải|vt'),
    ...toMinistry('Tài chính', 'khđt', 'kế_hoạch|kh [và] đầu_tư|đt'),
    ...toMinistry(
      'Nông nghiệp và Môi trường',
      'nnptnt|tnmt',
      'nông_nghiệp|nn [và] phát_triển_nông_thôn|ptnt',
      'tài_nguyên|tn [và] môi_trường|mt',
    ),
    {
      say: ['phòng lđtbxh|lđtb_xh|lđ_tbxh|lđ_tb_xh', 'phòng lao_động|lđ thương_binh|tb [và] xã_hội|xh'],
      since: MINISTRIES,
    },
    {
      say: [
        'tòa_án_nhân_dân|tand|viện_kiểm_sát_nhân_dân|vksnd|chi_cục_thuế|trung_tâm_y_tế_dự_phòng quận|huyện|thị_xã',
      ],
      since: PROVINCES,
    },
    {
      say: ['ban tuyên_giáo|dân_vận tỉnh_ủy|thành_ủy'],
      since: '2025-02-03',
      today: 'Ban Tuyên giáo và Dân vận',
    },
    { say: ['<union>|<body> q|h'], needsMarks: true, since: PROVINCES },
    { say: ['tổng_cục thuế|hải_quan|thống_kê'], since: MINISTRIES },
    { say: ['ủy_ban dân_tộc'], since: MINISTRIES, today: 'Bộ Dân tộc và Tôn giáo' },
    {
      say: ['ban tuyên_giáo|dân_vận trung_ương|tw|tư|t_ư', 'ban tgtw'],
      since: '2025-02-03',
      today: 'Ban Tuyên giáo và Dân vận Trung ương',
    },
    {
      say: [
        '<union>|<body>|<office>|công_đoàn [các] quận|huyện|thị_xã|tx',
        'công_đoàn giáo_dục|y_tế|viên_chức quận|huyện|thị_xã',
      ],
      bareNotBefore: 'su uy doi thoai don ly trong tam chu he sat diem triet toi',
      since: PROVINCES,
    },
    { say: ['<union>|<body> thành_phố|tp thủ_đức', 'huyện|quận|thị ủy'], since: PROVINCES },
    {
      say: ['<union>|<body>|<province> [tỉnh] <merged>', '[công_đoàn] tỉnh <merged>'],
      bareNotBefore: 'huu nghi doan ket yeu thuong',
      since: PROVINCES,
    },
    { say: ['tỉnh đồng_nai'], bareNotAfter: 'thuy nghia', since: '2026-04-30', today: 'thành phố Đồng Nai' },
  ],
  calm: {
    bare: 'cuoc thi uy|de thi uy|sung thi uy|nham thi uy|man thi uy|quan uy|lien quan|ha tinh|thi uy ban|bieu tinh|thi uy suc',
    before: 'không còn',
    history:
      'nguyên lãnh đạo lđlđ|nguyên lãnh đạo liên|nguyên lãnh đạo sở|nguyên cán bộ lđlđ|nguyên cán bộ bộ|nguyên cán bộ sở|nguyên chuyên viên|nguyên cán bộ liên|nguyên thứ trưởng|nguyên bộ trưởng|từng công tác|sinh ra ở|sinh ra tại|quê làng|người con của|kết thúc cấp huyện|lịch sử lđlđ|lịch sử liên đoàn|lịch sử công đoàn tỉnh|nguyên chủ tịch lđlđ|nguyên chủ tịch liên|nguyên chủ tịch công|nguyên chủ tịch ubnd|nguyên chủ tịch mặt|nguyên chủ tịch tỉnh|nguyên chủ tịch huyện|nguyên phó|nguyên trưởng|nguyên giám|nguyên bí|nguyên ủy|nguyên là|cựu chủ|cựu phó|cựu trưởng|cựu giám|cựu bí|cựu cán|cựu lãnh|từng là|từng làm|từng giữ|trước đây|trước kia|hồi ngày trước|nay là phường|nay là xã|nay là tỉnh|nay là thành|nay là công|nay là bộ|nay là sở|nay là liên|nay là ban|nay thuộc|nay là lđlđ|tiền thân|sáp nhập tỉnh|sáp nhập huyện|sáp nhập quận|sáp nhập về|sáp nhập vào|sáp nhập với|sáp nhập các|sáp nhập đơn|sau sáp nhập|trước sáp nhập|trước khi sáp|sau khi sáp|được sáp nhập|đã sáp nhập|hợp nhất|giải thể cấp|giải thể lđlđ|giải thể công đoàn|giải thể liên|đã giải thể|kết thúc hoạt động của|kết thúc hoạt động cấp|đổi tên thành|được đổi tên|đã đổi tên|chấm dứt hoạt động|hồi đó|thời kỳ đó|thời kỳ ấy|thời kỳ chống|năm xưa|khi ấy|lúc bấy giờ|hồi ấy|bãi bỏ|thay thế cho|thay thế tên|cấp quận huyện|không tổ chức cấp|không tổ chức công an|bỏ cấp|trong lịch sử|lịch sử hình thành lđlđ|lịch sử hình thành liên|lịch sử đảng bộ|lịch sử phong trào|sắp xếp bộ máy|sắp xếp đơn vị|sắp xếp tổ chức|sau sắp xếp|khi sắp xếp|sắp xếp lại bộ|sắp xếp lại đơn|sắp xếp lại tổ|quê ở huyện|quê ở tỉnh|quê ở xã|quê tại|quê tỉnh|quê huyện|quê quán|thông tư số|thông tư #|thông tư của|thông tư liên|nghị định số|nghị định của|quyết định số|ban hành ngày',
    former: 'cũ',
    whole: 'từng có lđlđ|từng có công đoàn|từng có liên|từng thuộc',
    turns: true,
    pastUntil: 2025,
  },
};

/** A ministry and its offices in the provinces, with the name under which their work goes on. */
function toMinistry(today: string, ...says: readonly string[]): PhraseEntry[] {
  return ['Bộ', 'Sở'].map((level) => ({
    say: says.map((say) => `${level.toLowerCase()} ${say}`),
    // "Cán bộ", "toàn bộ", "hồ sơ".
    bareNotAfter: 'ho cong dong lac',
    notAfter: 'cán toàn',
    notBefore: 'thêm',
    since: MINISTRIES,
    today: `${level} ${today}`,
  }));
}

/** The finding with the province's name of today, where it is about one: "LĐLĐ tỉnh Hải Dương" -> "LĐLĐ thành phố Hải Phòng". */
export function withTodaysProvince(finding: Finding): Finding {
  if (finding.kind !== 'former_name' || finding.suggestion !== undefined) return finding;
  const written = finding.phrase.normalize();
  const bare = toToneless(written);
  for (const [today, names] of Object.entries(MERGED)) {
    // "Bà Rịa - Vũng Tàu", "BR-VT"
    const former = new RegExp(`(tinh\\W+)?(${toToneless(names).replaceAll('_', '\\W+')})$`).exec(bare);
    if (!former || bare.length !== written.length) continue;
    // "Tỉnh ủy" and "Tỉnh đoàn" have the level in their own name.
    const own = /^tinh (uy|doan)/.exec(bare)?.[1];
    const suggestion = own
      ? `${today[1] === 'ỉ' ? 'Tỉnh' : 'Thành'} ${own === 'uy' ? 'ủy' : 'đoàn'} ${today.replace(/^tỉnh |^thành phố (?!Hồ)/, '')}`
      : written.slice(0, former.index) + today;
    return { ...finding, suggestion };
  }
  return finding;
}
