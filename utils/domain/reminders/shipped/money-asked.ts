import type { PhraseEntry } from '../phrases/phrase-list.ts';
import { NO_MONEY } from './lessons.ts';

/** Calls for money as people make them: who is asked to give what to whom, with other words in between. */
export const moneyAsked: readonly PhraseEntry[] = [
  {
    say: [
      'kêu_gọi|hô_hào|vận_động ~ <help> ~ <needy>',
      'xin|mong|nhờ|khẩn_cầu ~ <help> ~ tiền|viện_phí|chi_phí|kinh_phí|phẫu_thuật|mẹ_con',

      'thu|góp|đóng|nộp|ủng_hộ|mượn ~ mỗi_người|mỗi_bạn|mỗi_nhà|mỗi_đứa|mỗi_anh|mỗi_chị ~ #|ít|chút|chục',
      'quét|scan|quẹt ~ mã ~ chung_tay|giúp|ủng_hộ|góp|đóng_góp',

      'gửi|chuyển|bắn|ck tiền giúp|ủng_hộ|hỗ_trợ|cho_em|cho_mình|cho_chị',
      'nạp [tiền] vào|trước|ngay|thẻ|ví ~ nhận|kích_hoạt|giữ',
      'nạp tiền vào ví ~ để|nhận',
    ],
    notBefore:
      'hội mẫu phong ảnh bản bộ tấm tờ hình suất câu bài tiết cây cuốn quyển viên ý bông hoa chiếc sáng giọt tay máu',
    bareNotAfter: 'phat',
    needsMarks: true,
    isLegalTerm: true,
  },
  {
    say: [
      'ai|anh_chị|bà_con|cả_nhà|mọi_người|anh_em|chị_em|mạnh_thường_quân ~ có_lòng|thương|hảo_tâm|có_điều_kiện|muốn_giúp|muốn_phụ|phụ_một_tay|giúp_một_tay ~ gửi|góp|giúp|nhắn|chuyển|bắn|phụ|ủng_hộ',
      'gom|hùn|quyên|xin ~ mỗi|mỗi_đứa|mỗi_người|mỗi_nhà # [k|nghìn|ngàn] ~ giúp|phụ|lo|ủng_hộ|thăm|mua',
      'gom mỗi_đứa|mỗi_người|mỗi_nhà # [k|nghìn|ngàn]',
      'mỗi_người|mỗi_đứa|mỗi_đoàn_viên|mỗi_nhà|mỗi_anh_em|mỗi_anh_chị [xin] [hãy] giúp|góp|ủng_hộ|đóng|phụ|gom ~ #|ngày_lương',
      '# k|nghìn|ngàn|đồng cũng|là quý|được|cám_ơn',
      'đặt|để|mở|lập|có|bỏ_vào thùng|hòm|hộp ~ quỹ|quyên_góp|quyên|từ_thiện|ủng_hộ',
      'giúp|góp|cho|phụ|thương ~ ít_tiền|chút_tiền|ít_đồng|chút_đỉnh ~ lo|mua|chữa|đóng|để|trả',
      'bắn|ck|chuyển|gửi momo|zalopay|ví|qr ~ cho|qua|về',
      'quà xin|thì gửi|nộp về|qua|cho chị|anh|cô|chú|thủ_quỹ|tổ_trưởng',
      'tiền|hiện_vật [xin] [thì] gửi|nộp về|qua|cho chị|anh|cô|chú|em|thủ_quỹ|tổ_trưởng',
      'gửi|nộp|đưa|chuyển chị|anh|cô|chú|thủ_quỹ|tổ_trưởng ~ mỗi_người|phụ|giúp ~ ít|chút|#|tiền',
      'anh_chị|ai|doanh_nghiệp|chủ_doanh_nghiệp nào ~ đỡ_đầu|tài_trợ|bảo_trợ|hỗ_trợ ~ ới|nhắn|liên_hệ|báo|inbox',
      'toàn_bộ ~ tiền_lời|tiền_lãi|lợi_nhuận|tiền_bán|tiền_thu_được ~ góp|giúp|ủng_hộ|xây|gây_quỹ|tặng',
      'quét|scan|quẹt mã ~ để góp|giúp|ủng_hộ|chung_tay|đóng_góp',
      'xin|mong|nhờ mỗi_người|mỗi_nhà|mỗi_đứa [một] [giúp] chút|ít|tay|#',
      'cần|mong|trông [lắm] [những|các] tấm_lòng|mạnh_thường_quân|nhà_hảo_tâm',
      'xin|mong|nhờ ~ bà_con|mọi_người|anh_em|cô_bác|anh_chị ~ giúp_đỡ|ủng_hộ|cưu_mang',
      'xin|mong|nhờ ~ anh_chị_em|bà_con|mọi_người|anh_em|cô_bác|anh_chị [gần_xa] chung_tay|ra_tay|một_tay|có_lòng giúp',
      'xin|mong|nhờ ~ anh_chị_em|bà_con|mọi_người|anh_em|cô_bác|anh_chị [gần_xa] [hãy|cùng] giúp gia_đình|hoàn_cảnh|mẹ|con|bé|cháu|anh|chị|bác|vợ_chồng|nạn_nhân|đồng_bào',
      'của ít lòng nhiều',
      'cần tiền gấp ~ giúp|giúp_đỡ|cho|lo|nộp|đóng',
      'ai chưa góp|ủng_hộ|quyên_góp thì|xin|hãy|nhớ|vui_lòng',
      'ủng_hộ|giúp|góp thì|xin ck|chuyển|gửi|nhắn',
      'ck|bank cho e|em|chị|anh|thủ_quỹ',
      'chuyển cho thủ_quỹ',
      'cần thêm|gấp kinh_phí|tiền|chi_phí',
      'ai giúp|phụ|góp được|đc ~ nhắn|xin|gửi|liên_hệ|inbox',
      'hùn tiền|lại ~ giúp|phúng|thăm|mua|lo',
      'mọi sự giúp_đỡ|đóng_góp|ủng_hộ ~ liên_hệ|gửi|chuyển',
      'thu tiền ~ # k|nghìn|ngàn|một|mỗi',
      'quỹ ~ cần|mong ~ ủng_hộ|đóng_góp|chung_tay|giúp',
      'góp|giúp|phụ [nhau] chút|ít [tiền] ~ mua|lợp|sửa|xây|chữa|lo',
      'góp # [k|nghìn|ngàn|đồng] ~ đưa|gửi|nộp|chuyển|trước',
      'bank|ck|chuyển|gửi|bắn [tiền] vô|vào|qua số|stk|tk này|đây|dưới',
      'mọi|những|các tấm_lòng|tấm_lòng_vàng ~ gửi|liên_hệ|ủng_hộ',
      'tấm_lòng ~ ~ xin gửi|chuyển|liên_hệ',
      'đặt_cọc|cọc # [k|nghìn|triệu|tr] ~ cho|giữ|qua|để|em|chị',
      'chung_tay|cùng_chung_tay ủng_hộ <needy>',
      'hãy|cùng chung_tay giúp_đỡ|giúp <needy>|đoàn_viên',
      'chung_tay giúp_đỡ đoàn_viên|công_nhân mắc|bị',
      'đặt_cọc # 000|đồng|k|triệu|nghìn',
      'phát_động [phong_trào] ủng_hộ <needy>|một_ngày_lương|#_ngày_lương',
      'ai cọc|đặt_cọc|chuyển sớm|trước',
      'gom tiền mua|thăm|tặng|phúng|góp|làm|quà',
      'nộp|đóng|chuyển # [k|nghìn|ngàn|đồng] ~ phí giữ_chỗ|cọc|đặt_chỗ',
      'quyên_góp|góp ~ ~ tiền_mặt',
      'quyên_góp ~ ~ tiền',
      'bắn tiền qua|cho|vào|vô|về',
    ],
    notBefore: `hội mẫu phong ${NO_MONEY} ảnh tấm tờ hình cây cuốn quyển viên ý bông hoa chiếc sáng giọt máu đường công`,
    needsMarks: true,
    isLegalTerm: true,
  },
  // "Lương" and "viện phí" stand in these themselves: they are no sign of a rule here.
  {
    say: [
      'vận_động|kêu_gọi|đề_nghị ~ đóng|góp|ủng_hộ|trích ~ ngày_lương',
      'góp|trích|đóng|nộp một|#|nửa ngày lương|công ~ nộp|gửi|trước|về|giúp|ủng_hộ',
      'ủng_hộ|đóng_góp [ít_nhất|tối_thiểu] một|# ngày_lương',
      'cần|thiếu|còn_thiếu [còn] [gấp] [khoảng] [#] triệu|tr|củ|trăm|nghìn|k ~ viện_phí|mổ|phẫu_thuật|chữa|đóng_viện|ghép|tiền_thuốc|xây|sửa',
    ],
    needsMarks: true,
  },
  { say: ['ai|có [lòng] ít giúp|góp ít', 'giúp|góp|ủng_hộ được bao_nhiêu [thì|hay|quý]'], isLegalTerm: true },
  // Thanks.
  {
    say: [
      'xin [được|chân_thành|trân_trọng] cảm_ơn|cám_ơn|tri_ân ~ ~ đã ~ giúp_đỡ|giúp|ủng_hộ|hỗ_trợ|đóng_góp',
    ],
    silences: true,
  },
  // A favour that costs nothing.
  { say: ['nhờ|mong|xin ~ tra|tìm|xem|hỏi|chỉ|nhắn|báo|điền|trả_lời|kiểm_tra giúp'], silences: true },
];
