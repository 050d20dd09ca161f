import type { PhraseList } from '../phrases/phrase-list.ts';
import { gambling } from './gambling.ts';
import { sales } from './sales.ts';
import { scamCalm } from './scam-calm.ts';
import { scamTold } from './scam-told.ts';

/** Adverts, gambling and baits. A sentence that warns of them is silent, as are official loans and the union's own prize draws. */
export const commercialScams: PhraseList = {
  category: 'commercial_scam',
  severity: 'medium',
  lists: {
    no: 'chẳng|hok|k|k_cần|không|không_cần|khỏi|ko|ko_cần|miễn',
    you: 'anh|anh_chị|bạn|bạn_đã|chị|chị_em|khách_hàng|quý_anh_chị|quý_khách|số_điện_thoại|số_điện_thoại_của_bạn|thuê_bao|tài_khoản',
    play: 'bán|chơi|chốt|cược|ghi|ham|mua|mê|soi|thầu|đánh',
    press: 'bấm|click|kích|nhấn|nhấp|truy_cập|vào|ấn',
    link: 'link|link_bên_dưới|link_dưới|liên_kết|ngay|nút|tại_đây|đây|đường_dẫn|đường_link',
  },
  phrases: [
    ...scamTold,
    {
      say: [
        'việc nhẹ [nhàng] [mà] lương|lương_thưởng|thu_nhập cao|hấp_dẫn|khủng|ổn',
        'lương|thu_nhập [rất] cao việc|việc_làm nhẹ|nhàn',
        'việc [làm] [siêu|cực|rất] nhẹ [nhàng] lương|thu_nhập [rất|cực|siêu] cao',
        'việc [rất] nhàn|nhẹ_nhàng|đơn_giản [tại_nhà] lương|thu_nhập #|cao|hấp_dẫn|ổn_định',
      ],
    },
    {
      say: [
        'vay cấp_tốc|lấy_liền|nóng|online|siêu_nhanh|siêu_tốc|tiêu_dùng_nhanh|tiền_mặt_nhanh|tiền_nóng|tiền_online|tín_chấp_nhanh',
        'vay [tiền|vốn] [<no>] bằng_cccd|bằng_cmnd|chỉ_cần|duyệt|nhanh|qua_app|thế_chấp|trong_ngày',
      ],
      isLegalTerm: true,
      notAfter: 'bởi chắc làm may nhờ như sao vì vậy',
      notBefore: 'lòng hổi chóng hơn',
      bareNotBefore: 'nghiep san nan',
    },
    {
      say: ['chốt số'],
      except: [
        'chốt số ngày phép',
        'chốt số ngày công',
        'chốt số đề tài',
        'chốt số đề xuất',
        'chốt số đề án',
      ],
      needsMarks: true,
      notAfter: 'ở tại trực',
      notBefore:
        'công điện nước giày thùng bộ buổi lớp áo bàn giúp nhé chưa mũ size ca chỗ cơm dư dự ghế hiệu lượng liệu người phòng phần phép phát phiếu quà suất sách tem tham thành thẻ tiền tài vé xe điểm đơn đại đoàn đăng',
    },
    {
      say: ['vay nhanh', 'bán|làm|mua bằng_lái_xe|bằng_lái không_cần|nhanh|trọn_gói'],
      notAfter: 'bởi chắc làm may nhờ như sao vì vậy vừa đây đã',
      notBefore: 'bén chóng như nhất nhat nhẹn',
    },
    {
      say: [
        '<no> [phải] chứng_minh_thu_nhập|thẩm_định|thế_chấp',
        'giải_ngân [tiền] cấp_tốc|luôn|24h|cực_nhanh|liền|ngay|nhanh|sau|siêu_tốc|trong|tức_thì',
        'bao|chấp_nhận|hỗ_trợ|xóa nợ_xấu',
        'chỉ_cần cccd|cmnd|căn_cước|thẻ_căn_cước',
        'bốc bát_họ',
        'duyệt [hồ_sơ|tiền|vay] # giờ|phút',
        'dán_phong_bì|gấp_hạc|gấp_hộp|xâu_hạt|xâu_vòng [giấy|quà] #|tại_nhà',
        'bỏ_ra|nạp|đầu_tư # [nghìn|triệu] [là] lãi|lời|nhận',
        'mở|rút|đáo_hạn khoản_vay|thẻ_tín_dụng',
        'làm|lấy|nhận|rút [hồ_sơ] bhxh|bảo_hiểm|bảo_hiểm_xã_hội [1_lần|một_lần] giúp|hộ|lấy_liền|nhanh|phí|trọn_gói',
        'bao duyệt|đầu_ra',
        'bao đậu|đỗ hồ_sơ|phỏng_vấn|visa|bằng|bằng_lái|chứng_chỉ',
        'thi|lái_xe|hồ_sơ|chứng_chỉ|tiếng_anh bao_đậu|bao_đỗ',
        'xuất_khẩu_lao_động|xklđ ~ bao_đậu|bao_đỗ',
        'cầm|cầm_cố|mua [bán] sổ bhxh|bảo_hiểm',
        'bán|làm|mua bằng_cấp|bằng_lái|bằng_đại_học|cccd|chứng_chỉ|giấy_khám_sức_khỏe|giấy_tờ|hóa_đơn bao|giả|không_cần_học|không_cần_thi|không_khám|lấy_ngay|nhanh|đỏ',
      ],
      isLegalTerm: true,
      bareNotAfter: 'to',
      notBefore: 'sáng chiều nành phộng quý tháng tương xanh đen đỏ',
      bareNotBefore: 'nhan',
      notAfter: 'tổng',
    },
    {
      say: ['bao lô|đậu|đỗ'],
      needsMarks: true,
      notAfter: 'tổng # hộ mua tặng mỗi vài mấy',
      notBefore: 'nành phộng quý tháng tương xanh đen đỏ',
    },
    ...gambling,
    {
      say: [
        'chúc_mừng <you> [của_bạn] [đã] [may_mắn] [là_người] nhận_được_giải|trúng',
        '<press> <link> [để] lấy|nhận|rinh',
        'lấy|nhận|rinh lì_xì|quà|thưởng khủng|liền|miễn_phí_ngay|ngay',
        'nhận_quà ngay # triệu|nghìn|ngàn|k|chiếc',
        'nhận ngay iphone|lì_xì|quà|thưởng|tiền|voucher',
      ],
      notBefore: 'trên tài lịch kết bản cử',
      notAfter: 'đúng bầu phương đắc',
      bareNotBefore: '# hoi nha',
    },
    {
      say: [
        'đầu_tư sinh_lời bền_vững|cao|cùng',
        'kênh đầu_tư sinh_lời nhất',
        'lô_đề|cá_độ # miền|k|nghìn|triệu',
        'nhà_cái nay|này uy_tín',
      ],
    },
    {
      say: [
        'việc_nhẹ_lương_cao',
        'nhà_cái tên ~ uy_tín',
        'nhà_cái to nhất',
        'nhà_cái nào tặng',
        'nhà_cái này thắng|uy_tín|rút',
        'nhóm kín_chốt_số|kín_cá_độ|cá_độ_kín|cá_độ_bóng|cá_độ_v_league',
        'để cá_độ cho_vui',
        'sòng cờ_bạc',
        'muốn|thích cá_độ thì|vô|vào|nhắn',
        'lô_đề nhận từ',
        'lô_đề hôm_nay chốt_số|số mấy',
        'lô_đề miền bắc|nam|trung',
        'lô_đề chuẩn #',
        'chốt_số lô_đề',
        'ghi_đề mọi_kênh|online',
        'chơi lô_đề|lô nhận|nhắn',
        'dàn_lô_đề',
        'vay tiền dùng|chỉ_cần sim_chính_chủ|sim',
      ],
    },
    // Roses may be attractive too.
    {
      say: ['hoa_hồng [cực|siêu|rất|cực_kỳ|vô_cùng] hấp_dẫn'],
      notAfter: 'lũng thạch cắm giống đường bày vườn bình bó lẵng bông đóa cành chậu làng',
      notBefore: 'cả được nhiều đông du ong bướm',
      except: ['hoa hồng hấp dẫn mọi ánh nhìn', 'hoa hồng hấp dẫn hàng nghìn', 'hoa hồng hấp dẫn hàng trăm'],
    },
    {
      say: ['trúng thưởng'],
      isLegalTerm: true,
      notAfter: 'tập thăm',
      bareNotAfter: 'ap huyen loai mien phuong thon xa',
      bareNotBefore: 'luoc den hieu nang',
      notBefore: 'thức ngoạn',
    },
    {
      say: [
        'hoa_hồng [cực] #|cao|hàng_ngày|khủng|lên_tới|lên_đến|ngay|trọn_đời',
        'xklđ|xuất_khẩu_lao_động|đi_hàn|đi_mỹ|đi_nhật|đi_úc|đi_đài_loan [châu_âu|hàn|hàn_quốc|mỹ|nhật|nhật_bản|úc|đài_loan] bay_nhanh|cọc|không_cần|không_qua|lương_cao|phí_thấp|thu_nhập',
        'tuyển [dụng|gấp] [ctv|cộng_tác_viên|mẫu_ảnh|người_làm_tại_nhà|nhà_phân_phối|nhân_viên_online|sỉ|đại_lý] bán_hàng|chiết_khấu|online|toàn_quốc|tại_nhà|đóng_gói',

        'đầu_tư [chỉ] [từ] [#] [triệu] [nhỏ] [là] bitcoin|chứng_khoán_quốc_tế|coin|forex|lãi_cao|lời_ngay|nhân_đôi|sinh_lãi|sinh_lời|siêu_lợi_nhuận|tiền_số|tiền_ảo|đa_cấp',
        'sàn coin|forex|tiền_số|tiền_ảo|vàng_quốc_tế',
        'cam_kết [có] có_lãi|hoàn_vốn|lãi|lời|lợi_nhuận|sinh_lời|thu_nhập',

        'làm_giàu cùng|dễ_dàng|không_khó|nhanh|online|tại_nhà',
        'thu_nhập #_mỗi_ngày|không_giới_hạn|thụ_động|triệu_đô|tăng_gấp',
        'kiếm [thêm] [ngay|được] # [củ|k|nghìn|tr|triệu|đồng] [1|mỗi|một|trên] ngày|tháng|tuần',
        'kiếm [thêm] thu_nhập|tiền dễ_dàng|không_khó|mỗi_ngày|nhanh|online|qua_mạng|siêu_dễ|trên_mạng|tại_nhà',
        'tuyển [dụng|gấp] [#] ctv|cộng_tác_viên bán_hàng|gấp_bao|like|làm_tại_nhà|online|tại_nhà|xử_lý_đơn',
        'ctv|cộng_tác_viên [online] chốt_đơn|lazada|shopee|tiktok|xử_lý_đơn_hàng|đánh_máy',
        'chốt_đơn|like|like_bài|like_video|làm_nhiệm_vụ|thả_tim|xem_video hoàn|kiếm|nhận|ra|rút #|hoa_hồng|thưởng|tiền',
        'chẳng_cần|ko_cần bằng_cấp|kinh_nghiệm|vốn',
      ],
      isLegalTerm: true,
      notAfter: 'vườn bó cành giàn khoản tìm',
      notBefore: 'nhung sáng nhất khách bền ổn',
    },
    ...sales,
  ],
  calm: scamCalm,
};
