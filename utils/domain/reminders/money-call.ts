import type { PhraseList } from './phrases/phrase-list.ts';

/** Calls for money. Wages paid into accounts, results of collections, and warnings against false collectors stay silent. */
export const moneyCalls: PhraseList = {
  category: 'money_call',
  severity: 'high',
  lists: {
    all: 'mọi_người|bà_con|cộng_đồng|anh_chị_em|anh_em|chị_em|cả_nhà|các_bạn|đoàn_viên|các_đoàn_viên|toàn_thể_đoàn_viên|người_lao_động|cán_bộ|công_nhân|quý_vị|các_nhà_hảo_tâm|nhà_hảo_tâm|các_mạnh_thường_quân|tấm_lòng_vàng|các_tấm_lòng|đồng_nghiệp|các_anh_chị|anh_chị|doanh_nghiệp|ace|mn',
    give: 'ủng_hộ|quyên_góp|góp_tiền|đóng_góp|giúp_đỡ|góp_chút|chung_tay_giúp|chung_tay_giúp_đỡ|chung_tay_ủng_hộ|chung_tay_góp|hỗ_trợ_tiền|góp_của|góp_chút_tiền|giúp_tiền|tài_trợ_tiền|quyên_tiền|từ_thiện',
    to: 'về|vào|qua|tới|đến|theo|cho',
    account: 'tài_khoản|số_tài_khoản|stk|tk|số_tk|số_thẻ|momo|số_momo|ví_momo|zalopay|số_điện_thoại_momo',
  },
  phrases: [
    {
      say: [
        'kêu_gọi [sự] [<all>] [<all>] [cùng] [hãy] [chung_tay] <give>',
        'kêu_gọi|vận_động|mong|nhờ|xin|mong_các|mong_quý|cần|nhờ_các [các|quý] nhà_hảo_tâm|tấm_lòng_vàng',
        'ủng_hộ|góp_tiền [thì] [xin|hãy] quét',
        'nhà_hảo_tâm nào|ơi|giúp|xin',
        'mong|xin|nhờ <all> [hãy|cùng] [giúp] [mỗi_người] [một_tay] <give>',
      ],
      notBefore: 'ý kiến sức trí tuệ xây ngày phong chủ hiến tích quan',
    },
    {
      say: ['quyên góp|tiền'],
      notBefore: 'sách quần đồ áo ý máu',
      bareNotAfter: 'co cac nhung thuc dung bao ve ve duoc moi su tham chu',
      bareNotBefore: 'y suc phan mat chung tieng von',
    },
    {
      say: [
        'gửi|chuyển|nộp|bank [tiền] [ủng_hộ] <to> <account>',
        'gửi|chuyển [tiền] cho|giúp [mình|em|chị|anh] <to> <account>',
        '<account> [tiếp] nhận|ủng_hộ|đóng_góp|giúp_đỡ',
        'mọi [sự] [khoản] đóng_góp|ủng_hộ|giúp_đỡ|hỗ_trợ [xin] [vui_lòng] gửi|chuyển|qua|về',
        'chuyển_khoản|chuyển_tiền|ck|bank về|giúp|ủng_hộ|vào|qua|theo|trước|hộ|ngay|gấp|cho_em|cho_mình|cho_chị|cho_anh|cho_chủ|tới|đến_số',
      ],
      isLegalTerm: true,
      notBefore: 'lương lại',
    },
    {
      say: [
        'quét|mã|scan|mã_qr [qr] [này|dưới_đây|bên_dưới|sau|dưới] [để] ủng_hộ|đóng_góp|chuyển_tiền|chuyển_khoản|góp|donate|giúp|tặng_tiền|đóng_tiền|nộp_tiền|nhận_tiền',
      ],
      notBefore: 'ý',
    },
    { say: ['mạnh thường quân', 'lòng hảo_tâm'], notBefore: 'đội' },
    {
      say: ['ủng_hộ qua|vào|bằng|xin_gửi|gửi_về|theo', 'ủng_hộ về <account>'],
      notBefore: 'các phong nhiều hành sản',
      bareNotBefore: 'trinh cac phong nhieu',
      isLegalTerm: true,
    },
    {
      say: ['ví điện_tử|momo|zalo_pay|viettel_money|vnpay', 'qua momo|zalo_pay|viettel_money'],
      bareNotAfter: 'hien mach kien nghiep nghe',
      bareNotBefore: 'hoc va ban',
      isLegalTerm: true,
    },
    {
      say: ['đóng|nộp|chuyển|cọc trước [mỗi_người|cho|khoảng] #|tiền|phí|cọc|toàn_bộ'],
      notBefore: 'ngày tháng giờ tuần năm',
      bareNotAfter:
        'hoat lao hanh cong tac thi van xuc chu hop rung song doi hoi bien khoi trieu nghin ty ngan hoi dien',
    },
    {
      say: ['đóng trước'],
      notBefore: 'ngày hạn tháng khi cửa giờ 31 30 cổng thời mặt 10 5 năm mùa 15 20 25 28',
      bareNotAfter:
        'hoat lao hanh cong tac thi van xuc chu hop rung song doi hoi bien khoi trieu nghin ty ngan hoi dien ban canh bang mua cac cay bo ruong o cai thuong gay tu dam dang mot xe hai',
      bareNotBefore: 'ngay han thang khi cua gio cong thoi mat nam mua day het nha mot',
    },
    {
      say: ['giữ suất|slot|chỗ_trước|xuất', 'cọc giữ_chỗ'],
      bareNotBefore: 'su phat ban khau huong an com',
      notBefore: 'xứ bản',
    },
    {
      say: [
        'góp tiền [giúp|cho|ủng_hộ|hỗ_trợ|để|mua]',
        'mỗi_người|mỗi_nhà|ai|mỗi_bạn [xin] [hãy] góp|ủng_hộ|đóng [ít_nhất|tối_thiểu] #',
        'góp [mỗi_người] # k|nghìn|ngàn|đồng|trăm',
        'ủng_hộ|giúp|giúp_đỡ tiền [mặt] [giúp|cho|để]',
        'chung_tay góp_tiền',
        'đặt_cọc|cọc trước',
        'nộp|đóng phí giữ_chỗ|cọc|tham_gia',
        'chuyển_khoản # [k|nghìn|ngàn|đồng|triệu] [tới|cho|vào|qua|về] số|em|mình|chị|anh|tài_khoản|stk|momo',
        'xin tiền ủng_hộ|giúp',
        'donate cho|ủng_hộ|giúp|qua',
        'nạp|mua thẻ_cào|thẻ_điện_thoại giúp|hộ|gửi',
        'gây|lập|mở|góp quỹ [để|từ_thiện] giúp|cho|xây|ủng_hộ|mua|hỗ_trợ|thăm|phúng|chữa|mổ|tặng',
        'ai_hảo_tâm|có_lòng|mở_lòng|rủ_lòng|ra_tay [thì] [xin] giúp|cứu|giúp_đỡ|ủng_hộ',
        'qua|vào|theo|tới số_tài_khoản|stk|số_momo|mã_qr bên_dưới|dưới_đây|ở_dưới|sau|này',
        'chuyển_khoản|ck|chuyển_tiền giữ_chỗ|đặt_chỗ|cọc|đặt_cọc',
        'góp|ủng_hộ mỗi_người|ai_ít|người [một] ít|chút|ít_nhiều',
        'ủng_hộ|giúp em|mình|cháu|bé mấy|vài|ít chục|trăm|nghìn|đồng|triệu',
        'kính_mong|rất_mong|mong|xin quý_ân_nhân|ân_nhân|quý_mạnh_thường_quân|các_tấm_lòng',
        'xin|cho [lại] số_tài_khoản|stk để|gửi|giúp|ủng_hộ',
        'nộp|đóng|chuyển|cọc|gửi tiền|phí|lệ_phí trước|ngay|gấp|cho_em|cho_chị|cho_mình|vào_tài_khoản|để_nhận|để_giữ|để_được|hôm_nay',
        'đóng|nộp|góp|chuyển [phí|tiền|quỹ|lệ_phí] # [k|nghìn|ngàn|đồng|triệu] tiền|phí|mỗi|cho|để|qua|vào|làm|là|trước',
        'cần|thiếu|xin [một] [ít|khoản|chút] tiền [để] gấp|mổ|chữa|viện_phí|phẫu_thuật|ghép|nộp_viện|mua_thuốc',
        'cho|xin [mình|em|tôi|cháu] xin|ít|chút [ít|chút] tiền',
        'ai|mọi_người|các_bạn|bà_con [nào] có_lòng|thương|có_điều_kiện|có_tâm [thì] [xin|hãy] giúp|ủng_hộ|góp|chuyển|cho',
        'xin|mong|nhờ [mọi_người|bà_con|cộng_đồng|các_nhà] giúp_đỡ|cứu_giúp|cưu_mang|cứu cháu|bé|gia_đình|chị|anh|em|bác|chú|cô|mẹ|bố',
        'xin <all> chung_tay|cứu_giúp',
        'chung_tay|cùng_nhau giúp|giúp_đỡ|cứu|hỗ_trợ [cho] cháu|bé|anh|chị|em|bác|cô|chú|đồng_nghiệp|gia_đình',
        'ủng_hộ|giúp|tặng [cho] [mình|em|chị|cháu|gia_đình] qua|vào [số] ví|tài_khoản|momo|stk|zalopay',
        'nhận [tiền|mọi] ủng_hộ|quyên_góp|đóng_góp|hảo_tâm qua|tới|đến|về|hết',
        'lì_xì|mừng_tuổi|donate|bắn [tiền] [giúp|cho] [em|cháu|mình|bé] qua|vào [số] momo|ví|tài_khoản|zalopay|stk',
        'nhận tiền [giúp] tới|đến|hết',
        'giúp_đỡ|tấm_lòng|hảo_tâm [xin] [vui_lòng] [gửi] liên_hệ|gửi [về] [số] tài_khoản|stk',
        'phúng_viếng|góp_vào|đóng_vào # k|nghìn|ngàn|đồng',
        'mua_giúp|mua_ủng_hộ|đấu_giá [để|gây] gây_quỹ|quỹ|ủng_hộ',
        'cho [mình|em|chị|anh] [xin] vay|mượn [nóng|ít] #',
      ],
      needsMarks: true,
      notBefore: 'vốn ý kiến máu thông ngày hạn',
    },
  ],
  calm: {
    before:
      'do đoàn viên|do cán bộ|do công nhân|do người lao động|không phải|không cần|không|cấm|không nhận|đã|cảm ơn|cám ơn|tri ân|đừng|chưa|không có|giả mạo|mạo danh|biết ơn|ghi nhận|kết quả|trước khi|quyết toán|công khai|cảnh giác|cảnh báo|lừa đảo',
    fillers:
      'tổ chức kêu gọi vận động đứng ra việc tự ý các quý những được hành vi và hoặc bất kỳ hoạt động sự tham gia đóng góp ủng hộ của nhà hảo tâm nhiều hình thức về khoản tấm lòng mọi đến tới nào tiền cá nhân chuyển',
    law: 'lương|tiền công|phúc lợi|trợ cấp|viện phí|học phí|đoàn phí|bảo mật|dịch vụ công|vneid|bảo hiểm xã hội|bhxh|hướng dẫn|thanh toán điện tử|không dùng tiền mặt|liên kết|quy chế|quy định|chi trả|thăm hỏi|giải thưởng|tiền thưởng|chế độ|ốm đau|thai sản|kinh phí công đoàn|ngân sách|đối tác|ưu đãi|khuyến mại|an toàn thông tin|tập huấn|thanh toán tiền|xác thực|xúc tiến|hợp đồng|thuế',
    events: 'giúp chị|giúp anh|giúp bác|giúp cháu|giúp cô|ai có lòng|giúp với|giúp mình|cho vợ|cho mẹ',
    signs:
      'giúp bác|giúp chị|giúp anh|thủ quỹ|vòng hoa|viện phí|momo|nộp cho|tổ trưởng|mổ tim|muốn góp|gia đình anh|gia đình chị|cho mẹ|giữ phòng|nhắn mình|mọi người thương',
    after: 'được #|hơn #|số tiền|thành công|đã|ngày #',
    history:
      'lừa đảo|thủ đoạn|cảnh báo|cảnh giác|giả mạo|mạo danh|chiêu trò|tuyệt đối không|đề phòng|không chuyển khoản|không chuyển tiền|không kêu gọi|kết quả quyên góp|không thu|không vận động|không tổ chức|đừng chuyển|chớ chuyển|chiếm đoạt|đóng góp ý kiến|không yêu cầu',
  },
};
