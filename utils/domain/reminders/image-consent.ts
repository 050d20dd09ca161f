import type { PhraseList } from './phrases/phrase-list.ts';

/** Pictures, clips and messages in which somebody may stand who has not agreed. */
export const imageConsent: PhraseList = {
  category: 'image_consent',
  severity: 'medium',
  lists: {
    picture: 'ảnh|hình|hình_ảnh|bức_ảnh|tấm_ảnh|tấm_hình|clip|video|đoạn_clip|đoạn_video|đoạn_phim',
    talk: 'tin_nhắn|cuộc_trò_chuyện|đoạn_chat|hội_thoại|đoạn_hội_thoại|nhóm_zalo|nhóm_kín|nhóm_chat|chat|messenger|inbox|trò_chuyện|đoạn_tin_nhắn|nhóm_riêng|zalo|bình_luận',
    camera:
      'camera|cam|camera_an_ninh|camera_giám_sát|camera_hành_trình|camera_công_ty|camera_xưởng|camera_nhà_xưởng|camera_cổng',
    papers:
      'cccd|cmnd|căn_cước|căn_cước_công_dân|hộ_chiếu|giấy_tờ_tùy_thân|sổ_hộ_khẩu|giấy_khai_sinh|bệnh_án|giấy_khám_bệnh|sổ_khám_bệnh|chứng_minh_nhân_dân',
    pay: 'bảng_lương|phiếu_lương|bảng_chấm_công|sao_kê|sao_kê_lương|tờ_lương|bill_lương',
    each: 'từng_người|từng_công_nhân|từng_cá_nhân|từng_nhân_viên|từng_đoàn_viên|từng_anh_em|từng_chị_em|mỗi_người|cả_tổ|cả_chuyền|chị|anh|em|bạn|của_cô|của_ông|của_bà',
    ill: 'bệnh_nhân|nạn_nhân|người_bệnh|người_bị_nạn|thi_thể|người_bị_thương|người_chết|bệnh_nhi|người_quá_cố',
  },
  phrases: [
    {
      say: [
        'chụp|cap|quay [lại] [cả] màn_hình [lại] [các|đoạn|cả|nội_dung|những] <talk>',
        'chụp|cap [lại] [các|cả] đoạn_chat|tin_nhắn|cuộc_trò_chuyện|đoạn_tin_nhắn|hội_thoại',
        'screenshot|scr [lại] [các|đoạn|cả] <talk>',
        '<picture> màn_hình [các|đoạn|cả] <talk>',
        '<picture> chụp [lại] [đoạn|nội_dung|những] tin_nhắn|cuộc_trò_chuyện|đoạn_chat|đoạn_tin_nhắn|hội_thoại',
        'đăng|tung|up|phát_tán|lộ|công_khai|khoe|chia_sẻ [lên] [lại] [cả|toàn_bộ] đoạn_chat|cuộc_trò_chuyện|clip_nóng|ảnh_nóng|ảnh_riêng|tin_nhắn_giữa',
        'tin_nhắn|đoạn_chat|cuộc_trò_chuyện riêng|bị_lộ|cá_nhân|giữa_chị|giữa_anh',
      ],
    },
    {
      say: [
        '<camera> ghi_lại|ghi_được|quay|bắt_được|cho_thấy|ghi_hình|ghi_rõ|ghi_nhận|thu_được',
        'trích_xuất [lại] [dữ_liệu|đoạn|video] [từ] <camera>',
        '<picture> [được] [cắt|lấy|trích|trích_xuất] [ra] từ <camera>',
        'clip|video|hình_ảnh camera',
        'check cam|camera',
      ],
      notBefore: 'tốt quang',
    },
    {
      say: [
        'phát_trực_tiếp|livestream|live|quay_trực_tiếp|quay|đăng_ảnh|chụp [từ|tại|ở|trong|cảnh] phòng_bệnh|giường_bệnh|đám_tang|hiện_trường|phòng_cấp_cứu|nhà_xác|nhà_vệ_sinh|phòng_thay_đồ',
        '<picture> [chụp|quay|về|cảnh] [tại] hiện_trường|nạn_nhân|người_bị_nạn|người_chết|tai_nạn|thi_thể|xô_xát|đánh_nhau|đánh_ghen|cãi_nhau|ngoại_tình|ngủ_gật|bị_bắt_quả_tang',
        '<picture> nhạy_cảm|nóng|nude|khỏa_thân|riêng_tư|thân_mật|đời_tư|hở_hang',
        'clip|video|đoạn_clip|đoạn_video ghi_lại|quay_lại|ghi_được|quay cảnh [quản_đốc|tổ_trưởng|công_nhân|bảo_vệ|chị|anh|hai_người] tát|đánh|chửi|cãi|ẩu_đả|xô_xát|hành_hung|lấy_trộm|ăn_cắp|mắng',
        'chưa|không|chẳng hỏi|xin ý_kiến|phép ai|người_trong|chị|anh|họ|bạn_ấy|chủ',
        'quay|chụp [video|clip|phim|ảnh] người|nạn_nhân|bệnh_nhân [bị] đang|đang_được|nằm cấp_cứu|thở_máy|bất_tỉnh|viện|hấp_hối',
        'cắt_ghép|ghép|photoshop [ảnh|hình|clip] mặt [của] [anh|chị|em|trưởng_ca|giám_đốc|quản_đốc|tổ_trưởng]',
        'ghép|chế|photoshop ảnh|hình|clip của|sếp|giám_đốc|quản_đốc|trưởng_ca',
        'mặt [của] [anh|chị|em|sếp|trưởng_ca|giám_đốc] vào ảnh_chế|ảnh_nóng|ảnh_khác|meme',
        '<picture> chụp [lại] danh_sách|sổ_lương|chữ_ký|kết_quả_khám|trộm|lén',
        '<picture> lấy|tải|lượm|copy|chôm|cắt [về] từ|trên|ở facebook|fb|zalo|trang_cá_nhân',
        'lấy|tải|chôm|copy <picture> [trên|từ] facebook|fb|zalo|trang_cá_nhân',
        'cap|chụp|chụp_lại [lại] màn_hình nhóm|bình_luận|trang_cá_nhân|story',
        'cap nhóm|chat|bình_luận|story',
        'ghi_âm|thu_âm|quay_phim|quay_clip|chụp_ảnh [lén|trộm] [lại] cuộc_họp|cuộc_gọi|buổi_họp|lời',
        'tung|đăng|up|phát_tán|lan_truyền|lộ [lên] [cả] <picture> [của] [chị|anh|em|người|ghi|quay|chụp] [lên|để] bêu|bóc_phốt|nhạy_cảm|nóng|lén|trộm|kẻ|thủ_phạm|mặt|cho_biết_mặt',
        '<picture> [của] [các|mấy|từng|đám] cháu|bé|trẻ [nhỏ] [ở|nhà_trẻ|lớp] tắm|thay_đồ|khỏa_thân|bơi|rõ|ngủ',
        '<picture> [mặt|của] kẻ|thủ_phạm|nghi_phạm|người_lấy|người_bị_bắt|tên_trộm|nghi_can|đối_tượng [trộm]',
        'bóc_phốt|bêu [tên|mặt|riếu] [lên]',
        'quay|chụp|đăng [ảnh|hình|mặt] [mấy|các|những] [bạn|người|đứa|anh|chị] [bị] vi_phạm|lập_biên_bản|kỷ_luật|ăn_cắp|lười',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: 'viện đẹp hoạt',
    },
    {
      say: ['đăng|chụp|up [ảnh|hình] [cảnh] [chị|anh|người] nằm_viện|đang_nằm_viện|cấp_cứu'],
      needsMarks: true,
    },
    {
      say: [
        'lộ mặt|danh_tính',
        'rõ mặt luôn|nhé|nha|hết',
        'quay_lén|chụp_lén|chụp_trộm|quay_trộm|quay_phim_lén|ghi_âm_lén|ghi_hình_lén|ghi_âm_trộm',
      ],
      needsMarks: true,
    },
    {
      say: ['clip|ảnh|bị|hình quay_lén|chụp_lén|chụp_trộm|quay_trộm', 'lén quay|chụp|ghi_âm|ghi_hình'],
      bareNotBefore: 'tren cao bang nui canh',
    },
    {
      say: [
        'ảnh|hình chân_dung [của] [các] <ill>|cháu|trẻ|bé',
        '<picture> [chụp] [cận_cảnh|rõ] [của] [các|những] <ill>',
        '<ill> đang [nằm] [viện|cấp_cứu|điều_trị] [để] chụp|quay',
        'chụp|quay [cận_cảnh|cận] <ill>',
      ],
      notBefore: 'vượt được',
    },
    {
      say: [
        'thấy|nhìn|lộ|trông|nhận|quay|chụp|hiện|ghi [rất|khá|luôn] rõ|nguyên|cả mặt|khuôn_mặt|gương_mặt',
        'thấy|nhìn|lộ|nhận [rất] rõ [từng] [người] mặt|khuôn_mặt|gương_mặt|danh_tính',
        'quay|chụp|zoom|phóng [thẳng|rất] [vào] cận_mặt|sát_mặt|cận_khuôn_mặt|cận_gương_mặt|cận_cảnh_mặt|cận_cảnh_khuôn_mặt|cận_cảnh_gương_mặt|vào_mặt|trực_diện|thẳng_mặt|cận_cảnh_từng',
        'rõ [từng] mặt|khuôn_mặt|gương_mặt từng|của|người|công_nhân|chị|anh|nạn_nhân|mấy',
        'không|chưa|chẳng che|làm_mờ [mờ] mặt|khuôn_mặt|danh_tính',
      ],
      notBefore: 'trời trăng trận bằng hàng tiền phố tích tốt mạnh yếu lợi hại trái được',
      bareNotBefore: 'tot',
    },
    {
      say: [
        'ảnh|hình [chụp] [thẻ] [hai_mặt|mặt_trước|mặt_sau|2_mặt] <papers>',
        'đăng|up|gửi_lên|tung [cả] [thẻ] <papers>',
        'chụp [lại] [thẻ] <papers>',
      ],
      isLegalTerm: true,
    },
    {
      say: [
        'chụp|đăng|up|lộ|tung|khoe|chia_sẻ|quay [lên] [lại] [cả|toàn_bộ] <pay>',
        '<picture> <pay>',
        '<pay> [chi_tiết] [của|cho|từ] <each>',
        '<pay> [chi_tiết] [tháng] [#] [của] [<each>] từng|có_tên|kèm_tên|ghi_rõ_tên',
        'lương|thu_nhập của từng_người|từng_công_nhân|từng_cá_nhân|từng_nhân_viên',
      ],
      notBefore: 'đề chị_em',
      isLegalTerm: true,
    },
    {
      say: [
        'đăng|chụp|quay|up|tung [<picture>] [của] [mà] [khi] [chưa|ko] xin_phép|hỏi_ý_kiến|được_phép|hỏi_ai|có_sự_đồng_ý',
        '<picture> [của] [chị|anh|em|người_ta|họ|bạn|cô] [ấy|này|kia|ta] [mà] [khi] chưa|ko [được|có|xin|hỏi] [sự] đồng_ý|xin_phép|phép|cho_phép|ý_kiến',
        'chưa|ko [được|kịp|có|hề] [sự] xin_phép|đồng_ý|cho_phép [của] [người] trong_ảnh|được_chụp|chụp_ảnh|khi_chụp|khi_quay|đăng_ảnh|bị_chụp|bị_quay|có_mặt_trong',
        'không|chưa [kịp] [hề] xin_phép',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: 'nghỉ vắng',
    },
  ],
  calm: {
    signs:
      'phòng thay đồ|ngủ gật|nhà vệ sinh|phòng tắm|tâm sự|giờ họp|cuộc họp|bị phát hiện|nữ công nhân|từng người|trộm xe|đăng hình|ở nhà trọ|hút thuốc|cảnh tắm',
    before: 'không|không được|không nêu|tránh|không nên|cấm|đừng|bảo mật|che|phòng chống|bảng',
    fillers:
      'đăng chia sẻ đăng tải phát tán chụp quay tự ý ảnh hình ảnh các những lại gửi công khai nội dung và hoặc clip video tung hành vi tùy tiện thông tin của người cung cấp khác lên mạng',
    law: 'hồ sơ|thủ tục|bản sao|xuất trình|vneid|nộp|đăng ký|làm thẻ|cấp đổi|tích hợp|quy chế|quy định|mẫu|hướng dẫn|nội quy|phần mềm|cán bộ phụ trách|kiểm tra kỹ|định danh|tra cứu|ngân hàng',
    after: 'nghệ thuật|là gì',
    history:
      'đã xin phép|đã được đồng ý|đã đồng ý|với sự đồng ý|đã được sự đồng ý|đã che|đã được phép|làm mờ mặt|không nêu|không đăng|không chia sẻ|không chụp|không quay|nghiêm cấm|quyền hình ảnh|quyền riêng tư|quyền của cá nhân|cảnh báo|cảnh giác|lừa đảo|thủ đoạn|tuyệt đối không|xử phạt|cuộc thi ảnh|triển lãm|nhớ che|hãy che|cần che|nên che|phải che|xin phép trước|đã làm mờ|phải được|cần được|cần xin|phải xin|hãy xin|nên xin|nhớ xin|deepfake',
  },
};
