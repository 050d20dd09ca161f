import type { PhraseList } from '../phrases/phrase-list.ts';
import { imageCalm } from './image-calm.ts';
import { imageTold } from './image-told.ts';

/** "Tình hình", "thân hình", "phản ánh": no pictures. */
const NO_PICTURE = 'chỉnh mô thân tình truyền màn điển địa';

/** Pictures, clips and messages in which somebody may stand who has not agreed. */
export const imageConsent: PhraseList = {
  category: 'image_consent',
  severity: 'medium',
  lists: {
    picture: 'bức_ảnh|clip|hình|hình_ảnh|tấm_hình|tấm_ảnh|video|đoạn_clip|đoạn_phim|đoạn_video|ảnh',
    talk: 'bình_luận|ib|tn|chat|cuộc_trò_chuyện|hội_thoại|inbox|messenger|nhóm_chat|nhóm_kín|nhóm_riêng|nhóm_zalo|tin_nhắn|trò_chuyện|zalo|đoạn_chat|đoạn_hội_thoại|đoạn_tin_nhắn',
    camera:
      'máy_quay_an_ninh|máy_quay_giám_sát|cam|cam_an_ninh|camera|camera_an_ninh|camera_công_ty|camera_cổng|camera_giám_sát|camera_hành_trình|camera_nhà_xưởng|camera_xưởng',
    papers:
      'bệnh_án|cccd|chứng_minh_nhân_dân|cmnd|căn_cước|căn_cước_công_dân|giấy_khai_sinh|giấy_khám_bệnh|giấy_tờ_tùy_thân|hộ_chiếu|sổ_hộ_khẩu|sổ_khám_bệnh',
    pay: 'bill_lương|bảng_chấm_công|bảng_lương|phiếu_lương|sao_kê|sao_kê_lương|tờ_lương',
    each: 'từng_anh_chị_em|anh|bạn|chị|cả_chuyền|cả_tổ|của_bà|của_cô|của_ông|em|mỗi_người|từng_anh_em|từng_chị_em|từng_cá_nhân|từng_công_nhân|từng_người|từng_nhân_viên|từng_đoàn_viên',
    ill: 'bệnh_nhi|bệnh_nhân|người_bệnh|người_bị_nạn|người_bị_thương|người_chết|người_quá_cố|nạn_nhân|thi_thể',
  },
  phrases: [
    ...imageTold,
    {
      say: [
        'ảnh chân_dung bệnh_nhân',
        'thấy rõ mặt hai|ba|mấy|từng người|chị|anh|cô|bạn|bác|cháu|em',
        'quay lén ~ thay_đồ|tắm',
        'quay_lén vài|mấy bạn|chị|anh|người|cô',
        'quay_lén cô|chị|anh ~ lúc|đang|khi',
        'đoạn|clip|video quay_lén giờ|lúc',
        'quay_lén được đoạn|clip|cảnh',
      ],
    },
    {
      say: [
        '<camera> ghi_lại [toàn_bộ] cảnh bảo_vệ',
        'chụp_trộm|quay_trộm',
        'trích camera',
        'bóc_phốt ~ ảnh|hình|clip',
        'quay_lén|chụp_lén [được] cảnh|chị|sếp|nữ|cô_ấy|cô_gái|buổi_họp',
        'ghép_mặt ~ ~ ảnh_chế|meme|clip',
      ],
    },
    { say: ['trích_xuất camera|cam'], except: ['trích xuất camera đo mực', 'trích xuất camera đo nhiệt'] },
    {
      say: ['lộ danh_tính|mặt', 'check cam|camera', 'ghi_âm|thu_âm lén'],
      needsMarks: true,
      notBefore: 'và trước mic micro quang tốt tân',
    },
    {
      say: [
        'cap|chụp|quay [lại] [cả] màn_hình [lại] [các|cả|những|nội_dung|đoạn|một|mấy|hết|toàn_bộ] <talk>',
        'đăng|tung|up [nguyên|toàn_bộ|cả] [đoạn] tin_nhắn của sếp|quản_đốc|tổ_trưởng|giám_đốc|quản_lý',
        'cap|chụp [lại] [các|cả|những|mấy|hết|một|toàn_bộ] cuộc_trò_chuyện|hội_thoại|tin_nhắn|đoạn_chat|đoạn_tin_nhắn',
        'scr|screenshot [lại] [các|cả|đoạn] <talk>',
        '<picture> [chụp] màn_hình [các|cả|đoạn|một|mấy|hết|toàn_bộ] <talk>',
        '<picture> chụp [lại] [những|nội_dung|đoạn] cuộc_trò_chuyện|hội_thoại|tin_nhắn|đoạn_chat|đoạn_tin_nhắn',
        'chia_sẻ|công_khai|khoe|lộ|phát_tán|tung|up|đăng [lên] [lại] [cả|toàn_bộ] clip_nhạy_cảm|clip_nóng|cuộc_trò_chuyện|tin_nhắn_giữa|đoạn_chat|ảnh_nhạy_cảm|ảnh_nóng|ảnh_riêng',
        'cuộc_trò_chuyện|tin_nhắn|đoạn_chat bị_lộ|cá_nhân|giữa_anh|giữa_chị|riêng',
      ],
    },
    {
      say: [
        '<camera> bắt_được|cho_thấy|ghi_hình|ghi_lại|ghi_nhận|ghi_rõ|ghi_được|quay|thu_được',
        'trích_xuất ~ <camera>',
        '<camera> đã|cũng|vừa|kịp ghi_lại|ghi_hình|quay_lại',
        '<picture> [được] [cắt|lấy|trích|trích_xuất] [ra] từ <camera>',
        'clip|hình_ảnh|video camera',
      ],
      notAfter: 'đặt gắn',
      notBefore: '24 quang tốt mực đàn đo nhiệt lượng tiến tự',
      bareNotBefore: 'len phim',
    },
    {
      say: [
        'chụp|live|livestream|phát_trực_tiếp|quay|quay_trực_tiếp|đăng_ảnh [cảnh|trong|tại|từ|ở] giường_bệnh|hiện_trường|nhà_vệ_sinh|nhà_xác|phòng_bệnh|phòng_cấp_cứu|phòng_thay_đồ|đám_tang',
        '<picture> [chụp|cảnh|quay|về] [tại] bị_bắt_quả_tang|cãi_nhau|hiện_trường|ngoại_tình|người_bị_nạn|người_chết|ngủ_gật|nạn_nhân|tai_nạn|thi_thể|xô_xát|đánh_ghen|đánh_nhau',
        '<picture> hở_hang|khỏa_thân|nhạy_cảm|nude|nóng|riêng_tư|thân_mật|đời_tư',
        'clip|video ghi_lại|ghi_được|quay|quay_lại cảnh [anh|bảo_vệ|chị|công_nhân|hai_người|quản_đốc|tổ_trưởng] chửi|cãi|hành_hung|lấy_trộm|mắng|tát|xô_xát|ăn_cắp|đánh|ẩu_đả',
        'chưa|chẳng|không hỏi|xin phép|ý_kiến ai|anh|bạn_ấy|chị|chủ|họ|người_trong',
        'chụp|quay [clip|phim|video|ảnh] bệnh_nhân|người|nạn_nhân [bị] nằm|đang|đang_được bất_tỉnh|cấp_cứu|hấp_hối|thở_máy|viện',
        'cắt_ghép|ghép|photoshop [clip|hình|ảnh] mặt [của] [anh|chị|em|giám_đốc|quản_đốc|trưởng_ca|tổ_trưởng]',
        'mặt [của] [anh|chị|em|giám_đốc|sếp|trưởng_ca] vào meme|ảnh_chế|ảnh_khác|ảnh_nóng',
        '<picture> chụp [lại] chữ_ký|danh_sách|kết_quả_khám|lén|sổ_lương|trộm',
        '<picture> chôm|copy|cắt|lượm|lấy|tải [về] trên|từ|ở facebook|fb|trang_cá_nhân|zalo',
        'chôm|copy|lấy|tải <picture> [trên|từ] facebook|fb|trang_cá_nhân|zalo',
        'cap|chụp|chụp_lại [lại] màn_hình bình_luận|nhóm|story|trang_cá_nhân',
        'chụp_ảnh|ghi_âm|quay_clip|quay_phim|thu_âm [lén|trộm] [lại] buổi_họp|cuộc_gọi|cuộc_họp|lời',
        'lan_truyền|lộ|phát_tán|tung|up|đăng [lên] [cả] <picture> [của] [anh|chị|chụp|em|ghi|người|quay] [lên|để] bêu|bóc_phốt|cho_biết_mặt|kẻ|lén|mặt|nhạy_cảm|nóng|thủ_phạm|trộm',
        '<picture> [của] [các|mấy|từng|đám] bé|cháu|trẻ [nhỏ] [lớp|nhà_trẻ|ở] bơi|khỏa_thân|ngủ|rõ|thay_đồ|tắm',
        '<picture> [của|mặt] kẻ|nghi_can|nghi_phạm|người_bị_bắt|người_lấy|thủ_phạm|tên_trộm|đối_tượng',
        'bêu|bóc_phốt [mặt|riếu|tên] [lên]',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notAfter: NO_PICTURE,
      notBefore: 'hoạt viện đẹp hổi trống cồng bắt bóng đàn lội',
    },
    {
      say: [
        'rõ mặt hết|luôn|nha|nhé',
        'quay|chụp clip|video|phim|ảnh lén',
        'lén chụp|ghi_hình|ghi_âm|quay',
        'chụp_lén|chụp_trộm|ghi_hình_lén|ghi_âm_lén|ghi_âm_trộm|quay_lén|quay_phim_lén|quay_trộm',
      ],
      needsMarks: true,
      notAfter: 'vịt',
    },
    {
      say: [
        'bị|clip|hình|ảnh|có_người|có_kẻ|có_ai chụp_lén|chụp_trộm|quay_lén|quay_trộm',
        'lén_lút chụp|ghi_hình|ghi_âm|quay',
      ],
      notAfter: 'vịt thiết',
      bareNotBefore: 'bang canh cao nui',
    },
    {
      say: [
        'hình|ảnh chân_dung [của] [các|một|nữ|nam] <ill>|bé|cháu|trẻ',
        '<picture> [chụp] [cận_cảnh|rõ] [của] [các|những] <ill>',
        'chụp|quay [cận|cận_cảnh] <ill>',
      ],
      notAfter: NO_PICTURE,
      notBefore: 'vượt được chất ngoan',
    },
    {
      say: [
        'chụp|ghi|hiện|lộ|nhìn|nhận|quay|thấy|trông [khá|luôn|rất] cả|nguyên|rõ [cả|được|nguyên|hết] gương_mặt|khuôn_mặt|mặt|từng_bé|từng_cháu|từng_em',
        'lộ|nhìn|nhận|thấy [rất] rõ [từng] [người] danh_tính|gương_mặt|khuôn_mặt|mặt',
        'chụp|phóng|quay|zoom [rất|thẳng] [vào] cận_cảnh_gương_mặt|cận_cảnh_khuôn_mặt|cận_cảnh_mặt|cận_cảnh_từng|cận_gương_mặt|cận_khuôn_mặt|cận_mặt|gần_mặt|sát_mặt|thẳng_mặt|trực_diện|vào_mặt',
        'rõ [từng] gương_mặt|khuôn_mặt|mặt anh|chị|công_nhân|của|mấy|người|nạn_nhân|từng',
        'chưa|chẳng|không [hề|thèm] che|làm_mờ [mờ] danh_tính|khuôn_mặt|mặt',
      ],
      notBefore:
        'men cắt vợt bánh vịnh hạn sản khi ray bàn cầu cắt sân sàn vải đất nạ đồng bằng đường hồ nước sông hàng hại lợi mạnh phố tiền trái trăng trận trời tích tốt yếu được',
      bareNotBefore: 'guong ong bun',
    },
    {
      say: [
        'hình|ảnh [chụp] [thẻ] [của] [2_mặt|hai_mặt|mặt_sau|mặt_trước] <papers>',
        'gửi_lên|tung|up|đăng [cả] [thẻ] <papers>',
        'chụp [lại] [thẻ] <papers>',
      ],
      isLegalTerm: true,
    },
    {
      say: ['<pay> [chi_tiết|cụ_thể] [tháng] [#] [#] [cho|của|từ] <each>'],
      notAfter: 'khoản tính trả',
      notBefore: 'ngạch vùng bậc máy em chị đề tối quỹ',
      bareNotAfter: 'cung',
      bareNotBefore: 'sang anh',
      isLegalTerm: true,
    },
    {
      say: [
        'chia_sẻ|chụp|khoe|lộ|quay|tung|up|đăng [lên] [lại] [cả|toàn_bộ|luôn|hết|rõ] <pay>',
        '<picture> <pay>',
        'bảng_lương [tháng] [#] của mọi_người|toàn_bộ|tất_cả|#_công_nhân',
        '<pay> [chi_tiết] [tháng] [#] [của] [<each>] có_tên|ghi_rõ_tên|kèm_tên|từng',
        'lương|thu_nhập của từng_cá_nhân|từng_công_nhân|từng_người|từng_nhân_viên',
      ],
      notAfter: 'khoản tính trả',
      notBefore: 'ngạch vùng bậc đề tối quỹ',
      bareNotAfter: 'cung',
      bareNotBefore: 'anh',
      isLegalTerm: true,
    },
    {
      say: [
        'chụp|quay|tung|up|đăng [<picture>] [của] [mà] [khi] [chưa|ko] có_sự_đồng_ý|hỏi_ai|hỏi_ý_kiến|xin_phép|được_phép',
        '<picture> [của] [anh|bạn|chị|cô|em|họ|người_ta] [kia|này|ta|ấy] [mà] [khi] chưa|ko [có|hỏi|xin|được] [sự] cho_phép|phép|xin_phép|ý_kiến|đồng_ý',
        'chưa|ko [có|hề|kịp|được] [sự] cho_phép|xin_phép|đồng_ý [của] [người] bị_chụp|bị_quay|chụp_ảnh|có_mặt_trong|khi_chụp|khi_quay|trong_ảnh|đăng_ảnh|được_chụp',
        'chưa|không [kịp] [hề] xin_phép',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: 'thì nghỉ vắng tổ quản xây',
      notAfter: 'họp trí ca việc muộn sớm ngoài về dựng học buổi ngày nghỉ vắng phép',
    },
  ],
  calm: imageCalm,
};
