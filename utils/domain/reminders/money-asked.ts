import type { PhraseEntry } from './phrases/phrase-list.ts';

/** Calls for money as people make them: who is asked to give what to whom, with other words in between. */
export const moneyAsked: readonly PhraseEntry[] = [
  {
    say: [
      'kêu_gọi|hô_hào|vận_động|phát_động ~ <help> ~ <needy>',
      'kêu_gọi|hô_hào|vận_động [<all>] [cùng] <help> khẩn|gấp|tiền|kinh_phí|chi_phí|viện_phí',
      'xin|mong|nhờ|khẩn_cầu ~ <help> ~ tiền|viện_phí|chi_phí|kinh_phí|phẫu_thuật|mổ|hoạn_nạn|hiểm_nghèo|ngặt_nghèo|nguy_kịch|mẹ_con|cha_con|bà_cháu|thuốc_men',
      'giúp|ủng_hộ|cứu|cưu_mang ~ <needy> ~ qua_cơn|qua_lúc|hoạn_nạn|ngặt_nghèo|hiểm_nghèo|viện_phí|chi_phí|tiền_mổ|tiền_thuốc|bớt_khó|có_tiền|có_thêm',
      'xin|cho|góp|ủng_hộ|giúp [em|mình|cháu] mỗi_người|mọi_người|cả_nhà|bà_con ~ ít|chút|một_ít|vài',
      'thu|góp|đóng|nộp|ủng_hộ|hùn|gom|mượn|vay ~ mỗi_người|mỗi_bạn|mỗi_nhà|mỗi_đứa|mỗi_anh|mỗi_chị|một_người|đầu_người|mỗi_tổ ~ #|ít|chút|chục',

      'thu|đóng|góp|nộp [tiền] [áo|quỹ|cơm|vé|xe|quà|đồng_phục] # [k|nghìn|ngàn|đồng] một|mỗi|1 người|bạn|nhà|đứa|suất|chị|anh',
      'cần|thiếu|cần_gấp|cần_thêm # triệu|tr|củ|tỷ [đồng] ~ mổ|chữa|phẫu_thuật|viện_phí|cứu|điều_trị|ghép',
      'hảo_tâm|từ_tâm [nào] [có_thể|có_lòng|xin|hãy|thì|vui_lòng] giúp|ủng_hộ|cứu|chia_sẻ|cưu_mang',
      'rất_cần|đang_cần|cần_lắm|mong ~ sự ủng_hộ|giúp_đỡ|đóng_góp ~ quý_vị|cộng_đồng|mọi_người|bà_con|nhà_hảo_tâm|các_bạn|anh_chị',
      'quét|scan|quẹt ~ mã ~ chung_tay|giúp|ủng_hộ|góp|đóng_góp|hỗ_trợ|chuyển_tiền|chuyển_khoản|donate|tặng|chia_sẻ_khó_khăn|mua_vé',
      'cần|mong|xin|nhờ|tìm ~ tấm_lòng|nhà_hảo_tâm|hảo_tâm|vòng_tay|cánh_tay ~ giúp|hỗ_trợ|chia_sẻ|chung_tay|nhân_ái',
      'thương_tình|rủ_lòng_thương|ra_tay|mở_lòng|mở_rộng_vòng_tay|dang_tay|chìa_tay ~ giúp|cứu|cưu_mang|ủng_hộ|hỗ_trợ',
      'gửi|chuyển|bắn|ck tiền giúp|ủng_hộ|hỗ_trợ|cho_em|cho_mình|cho_chị|cho_anh|phúng',
      'nạp [tiền] vào|trước|ngay|thẻ|ví ~ để|nhận|kích_hoạt|giữ|ví',
      'hùn|gom|dồn|chung [góp] tiền',
      'mượn [tạm|đỡ|nóng] [của] [mỗi_người|cả_nhà|mọi_người] [ít|chút|#] [trăm|triệu|chục] tiền',
      'cho em|mình|anh|chị|tôi|cháu [xin] mượn|vay [nóng] [#]',
      '<account> ~ ai_muốn|giúp_đỡ|ủng_hộ|nhận_ủng_hộ|đóng_góp',
      'đóng|nộp|chuyển|gửi ~ phí|lệ_phí|tiền_cọc|tiền_hồ_sơ|tiền_giữ|cọc ~ để|mới|trước|nhận|được|duyệt|giữ',
      'mọi [sự] [tấm_lòng|đóng_góp|ủng_hộ|giúp_đỡ|hỗ_trợ|chia_sẻ|hảo_tâm] [của] [bà_con|quý_vị|mọi_người|anh_chị] xin|vui_lòng|mong gửi|chuyển|liên_hệ',
      'góp|chung|mỗi_người một_tay|của_ít_lòng_nhiều ~ giúp|cứu|lo|xây|mua|ủng_hộ ~ <needy>',
      'của_ít_lòng_nhiều|một_miếng_khi_đói|lá_lành_đùm_lá_rách ~ ủng_hộ|giúp|góp|xin|mong|chuyển',
      'ai_có_điều_kiện|ai_giúp_được|ai_có_thể|ai_dư|ai_khá_giả|có_bao_nhiêu ~ giúp|góp|ủng_hộ|chuyển|cho|hỗ_trợ',
      'mở|lập|tạo đợt_gây_quỹ|đợt_ủng_hộ|đợt_vận_động',
      'mở|lập|gây quỹ ~ giúp|mổ|chữa|cứu|hỗ_trợ ~ <needy>',
      'phúng_điếu|phúng_viếng|viếng ~ mỗi_người|góp|gửi|chuyển|#',
      'bán|mua ~ ủng_hộ|gây_quỹ|giúp ~ <needy>',
    ],
    notBefore: 'cây cuốn quyển viên ý bông hoa chiếc sáng giọt tay máu',
    bareNotAfter: 'phat',
    needsMarks: true,
    isLegalTerm: true,
  },
];
