import type { PhraseList } from './phrases/phrase-list.ts';

/** Hearsay, and cures that sound too good. Corrections of rumours, and lessons on how to spot them, stay silent. */
export const unverified: PhraseList = {
  category: 'unverified',
  severity: 'medium',
  lists: {
    share: 'chia_sẻ|share|lan_truyền|chuyển_tiếp|sẻ|phát_tán',
    news: 'thông_tin|tin|tin_nhắn|clip|video|đoạn_clip|tin_đồn|bài_viết|hình_ảnh',
    gone: 'xóa|gỡ|mất|ẩn|xóa_mất|gỡ_mất',
  },
  phrases: [
    {
      say: ['nge nói|đồn'],
      notAfter: 'lắng biết môn kỹ',
      notBefore: 'đọc viết chuyện điền',
      bareNotAfter: 'lang lam hanh lanh tay mot nhung lang cac co yeu',
      bareNotBefore: 'doc viet va chuyen dien dien tieng vi thu nhan',
    },
    {
      say: [
        'nghe_bảo|nghe_đâu|nghe_phong_thanh|nghe_loáng_thoáng|nghe_người_ta|nghe_thiên_hạ|nghe_lỏm|nghe_ngóng|nghe_hơi [nói|bảo|kể|đồn|là|rằng]',
        'nghe [mấy|các] anh_em|chị_em|anh|chị|bạn|người_quen|hàng_xóm nói|bảo|đồn',
        'thấy [mọi_người|người_ta|họ|mấy_chị|mấy_anh] bảo|đồn|nói_là|kể_là',
        'có_người|ai_đó|một_số_người|nhiều_người [cứ] đồn|mách|bảo_là|bảo_rằng|bảo_sắp',
        'đọc|thấy|xem|lượm|nhặt [được] [ở|trên] [mạng|facebook|fb|zalo|tiktok|nhóm] thấy_bảo|thấy_nói|nói_là|bảo_là|đồn',
      ],
      needsMarks: true,
      notBefore: 'vệ hiểm tàng đảm',
    },
    {
      say: [
        'nguồn trên_mạng|internet|sưu_tầm|không_rõ|chưa_rõ|truyền_miệng',
        '[<news>] [này] chưa chính_thức nhưng|mà|đâu|thôi',
        '<share> ngay|gấp|luôn cho|tới người_thân|bạn_bè|mọi_người|cả_nhà|nhau|nhóm',
        'cảnh_báo|thông_báo|tin khẩn <share>|mọi_người|cả_nhà|bà_con',
        '<share> cho nhau|mọi_người_biết|cả_nhóm|các_nhóm',
        'nghe [được] người_quen|người_trong_cuộc|anh_em|người_nhà mách|bảo|xì_xào',
        'chưa_thấy|không_thấy|chưa_có báo|báo_đài|cơ_quan|văn_bản|nguồn nào [chính_thức]',
        'không|chưa chắc|rõ [là|lắm] [có] [đúng|chính_xác] [hay] không|thật',
        'không|chưa|chẳng biết|rõ|chắc [có|là|thực_hư|tin] [đúng|thật|chuẩn|phải|chính_xác] [hay|vậy|thế] không|sai|giả',
        'thực_hư|đúng_sai|thật_giả [ra_sao|thế_nào|chưa_rõ|chưa_biết]',
        'gửi|chuyển|chuyển_tiếp|chia_sẻ|share [tin|bài] [này] cho|tới|đến # người|bạn|nhóm',
        'đừng để_tin_này_dừng|để_nó_dừng|dừng_lại_ở_bạn|dừng_ở_bạn',
        'người|nguồn|nhân_vật|lãnh_đạo giấu_tên|xin_giấu_tên|ẩn_danh',
        'sự_thật|bí_mật [bị|về] [mà] [ai_cũng|họ|không_ai|ít_ai|che_giấu] muốn_giấu|không_muốn|động_trời|kinh_hoàng|dám_nói|dám_kể|phơi_bày',
        'hình_như|nghe_chừng|có_vẻ [là] công_ty|nhà_máy|lương|thưởng|nhà_nước|sếp|giám_đốc sắp|sẽ|bị|chuẩn_bị|cắt|giảm|đóng_cửa',
        'sốc|chấn_động|khẩn|động_trời lan_truyền|chia_sẻ',
        'uống|ăn|dùng|bôi|xông [vào|cái_này|loại_này] [là] [sẽ] [#] [ngày|tuần] [là] khỏi|hết|dứt|tiêu [hẳn|ngay] ung_thư|khối_u|bệnh|đau|tiểu_đường|covid|sỏi',
        '[là] hết|tiêu|khỏi|tan|diệt ung_thư|khối_u|tiểu_đường|sỏi_thận|covid|tế_bào_ung_thư|xương_khớp|gút|mỡ_máu',
        'không_cần|khỏi_cần|chẳng_cần uống_thuốc|thuốc_tây|mổ|phẫu_thuật|đi_viện|bác_sĩ|đến_bệnh_viện',
        'trị|chữa [được|hết] [bệnh] ung_thư|bách_bệnh|tiểu_đường|vô_sinh|xương_khớp|gan|dạ_dày',
        'bài_thuốc|mẹo|bí_quyết|thuốc_nam|thuốc_lá [dân_gian] [#] [đời] trị|chữa|đánh_bay|đẩy_lùi|đặc_trị',
        'hiệu_nghiệm|công_hiệu tức_thì|#|thần_kỳ',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: 'khó chính nhiệm dẫn vốn tin_cậy',
      notAfter: 'mở toàn phương tài điều',
    },
    {
      say: ['tin|lời đồn'],
      isLegalTerm: true,
      bareNotAfter: 'thong ban niem tu long uy dua long',
      bareNotBefore: 'vi thu doc dang ve xin nhan gian giai hang toan tiep dai doan vien vang than',
    },
    { say: ['đồn rằng|là|ầm|nhau|đoán|thổi', 'kháo_nhau', 'rỉ_tai [nhau]'], needsMarks: true },
    {
      say: [
        'chưa [được|đc|hề|có_ai|qua] kiểm_chứng|xác_minh|xác_thực|kiểm_chứng',
        'chưa [được] [công_ty|cơ_quan] xác_nhận chính_thức',
        'chưa_rõ|không_rõ|chưa_biết thực_hư|nguồn_tin',
        'chưa có nguồn|xác_nhận|thông_báo chính_thức|xác_nhận',
      ],
      isLegalTerm: true,
    },
    {
      say: [
        '<share> gấp|khẩn_cấp|trước_khi_bị|kẻo_muộn',
        '<share> ngay|nhanh kẻo|trước_khi',
        'chuyển_tiếp ngay cho|tới',
      ],
      bareNotBefore: 'go mat nhau rut doi ba nhieu kho',
    },
    {
      say: [
        '<share> giúp|rộng_rãi|mạnh|ngay gấp|khẩn',
        '<share> [ngay|nhanh] cho|để|tới mọi_người|người_thân|cả_nhà|ai_cũng [cùng] [biết|cảnh_giác|tránh|phòng] ngay|gấp|kẻo|khẩn',

        'tin khẩn',
      ],
      needsMarks: true,
      notBefore: 'bỏng',
    },
    {
      say: [
        'đang [được] lan_truyền|lan_tràn|xôn_xao|râm_ran|rộ_lên|đồn_ầm|loan_truyền|lan [rộng|nhanh] [chóng_mặt] <news>|chuyện',
        '<news> [này] đang [được] lan_truyền|lan_tràn|loan_truyền',
        'lan_truyền|loan_truyền|rộ_lên|xôn_xao <news>',
        'mạng_xã_hội|mạng|dư_luận|công_nhân xôn_xao|râm_ran|đồn|bàn_tán|truyền_tai',
        'truyền_tai nhau',
        'truyền_miệng nhau|rằng',
      ],
      isLegalTerm: true,
      bareNotBefore: 'xem tet nhan tiep xuan khach ve mung doan chao bao nam',
    },
    {
      say: [
        'nguồn_tin|nguồn|tin riêng|nội_bộ|giấu_tên|thân_cận|hành_lang|vỉa_hè|rò_rỉ|mật|bí_mật',
        'tin lề_đường',
        'theo|có|từ nguồn_tin',
        'người_ta|thiên_hạ|mọi_người|ai_cũng đồn|bảo|nói_rằng|kháo_nhau|truyền_nhau|rỉ_tai',
        'có_tin|có_thông_tin là|rằng|cho_rằng',
        'có_tin [công_ty|nhà_máy|giám_đốc|sếp] sắp|sẽ|chuẩn_bị',
      ],
      needsMarks: true,
      notAfter: 'thông bản',
      notBefore: 'bộ',
    },
    { say: ['chữa khỏi'], needsMarks: true, notAfter: 'không chưa', notBefore: 'cháy' },
    {
      say: [
        'chữa|trị khỏi [tới|đến|hẳn] #|mọi|ung_thư|tiểu_đường|đau_lưng|đau_dạ_dày|bách_bệnh|tất_cả',
        'thuốc|lá|cao|phương_pháp|nước|cây|rễ|mẹo chữa khỏi',
        'chữa|trị [khỏi] tận_gốc|dứt_điểm|triệt_để_ung_thư|được_ung_thư|mọi_bệnh',
        'khỏi_hẳn|hết_hẳn|dứt_hẳn ung_thư|tiểu_đường|bệnh|đau|viêm|xương_khớp|dạ_dày',
        'khỏi_hẳn|khỏi_bệnh|hết_bệnh|dứt_điểm sau # ngày|tuần|liệu_trình|hôm',
      ],
      notBefore: 'nợ tình',
      notAfter: 'không chưa',
    },
    {
      say: [
        'thuốc|cao|thảo_dược|bí_quyết gia_truyền|bí_truyền|thần_kỳ|mật_truyền',
        'thần_dược|thuốc_tiên',
        'bác_sĩ|bệnh_viện|ngành_y|báo_chí|báo_đài|nhà_thuốc|giới_y_khoa|công_ty_dược [đã|vẫn|luôn|cố_tình] giấu|che_giấu|bưng_bít|không_dám_nói|không_dám_đăng|không_dám_đưa|không_muốn_bạn_biết|không_bao_giờ_nói|không_nói|không_tiết_lộ',
        'bí_mật|sự_thật [đã] [luôn] [mà] [bác_sĩ|báo_chí|họ] [bị] che_giấu|bưng_bít|giấu',
      ],
      isLegalTerm: true,
    },
    { say: ['bị giấu_kín|giấu_nhẹm|bưng_bít'], needsMarks: true },
    {
      say: [
        'kẻo|trước_khi|sắp|sẽ|không_thì|không_là [nó|họ|sẽ] bị [họ] <gone>',
        'kẻo họ|fb|facebook|admin|người_ta [sẽ] xóa|gỡ',
        'xem|đọc|lưu|coi|tải [lại] nhanh|ngay|gấp kẻo|trước_khi',
      ],
      notBefore: 'tài khoản',
    },
  ],
  calm: {
    before:
      'không|không nên|thói|phê phán|đừng|bác bỏ|đính chính|nhận diện|phòng|chống|cảnh giác|kỹ năng|xóa bỏ|ngăn chặn|tránh|hạn chế|dập tắt|xử lý|phản bác|tẩy chay|luyện|giao tiếp|khả năng|hành vi|tung|phát hiện|kiểm soát|ngăn ngừa|trước|từ chối|bác sĩ|bệnh viện|được',
    teaching:
      'nhận biết|phân biệt|ứng xử|cảnh báo|tuyên truyền về|tác hại|hậu quả|thế nào là|tập huấn|khi|nếu',
    law: 'bác bỏ|đính chính|nhận diện|tin giả|kỹ năng|cảnh giác|xử phạt|an ninh mạng|sai sự thật|chính thống|không chia sẻ|không lan truyền|không phát tán|không đăng|không tin|không nghe|đừng chia sẻ|đừng tin|chưa chia sẻ|trước khi chia sẻ|phòng chống|chống tin|phản bác|nghị định|luật|ngăn chặn|quảng cáo sai|khuyến cáo|tỉnh táo|thận trọng|quy tắc|cảnh báo|tránh|xóa bỏ|tập huấn|dập tắt|lan tỏa|gương người|gương tốt|thông điệp|không dùng|không sử dụng|không mua|không bình luận|gỡ bỏ|giải đáp|phê phán|lên án',
    fillers:
      'tin giả các những về với và hoặc thông tin trước mọi lời bị tung theo nghe việc trên mạng xã hội lan truyền chia sẻ đăng đăng tải phát tán bài viết xấu độc chưa được kiểm chứng xác minh tin đồn thất thiệt nội dung vào dùng sử dụng mua thuốc hành vi vội vàng cứ tự ý số loại cán bộ đoàn viên thấy gặp có của',
    events: 'share gấp|chia sẻ gấp|nghe nói|nghe đồn',
    signs:
      'ai biết|phá sản|sáp nhập|công ty sắp|sếp mới|cả khu|bên kia|mọi người cứ|tinh giản|thanh tra|cắt thưởng|đóng cửa|bị hoãn|cúp nước|bị thu hồi|biên chế|dịch mới',
    after:
      'ra viện|và ra viện|xuất viện|và xuất viện|đọc viết|thất thiệt là|là sai|là không đúng|là không chính xác',
    history:
      'câu chuyện cổ|truyền thuyết|ngoại ngữ|tiếng anh|câu lạc bộ tiếng|tiếng nhật|tiếng hàn|tiếng trung|khiếm thính',
  },
};
