import type { PhraseList } from '../phrases/phrase-list.ts';
import { accidentCalm } from './accident-calm.ts';
import { accidentTold } from './accident-told.ts';
import { fires } from './fires.ts';

/**
 * Accidents and casualties that are told as news. Prevention, drills, statistics, insurance and law stay silent: they are
 * daily bread of a union's page.
 */
export const accidents: PhraseList = {
  category: 'accident_casualty',
  severity: 'high',
  lists: {
    who: 'cn|công_nhân|lao_động|nam_công_nhân|người|nhân_viên|nạn_nhân|nữ_công_nhân|thợ|đoàn_viên',
    site: 'chung_cư|chợ|công_ty|dãy_trọ|kho|kho_hàng|kho_vải|khu_trọ|nhà_máy|nhà_trọ|nhà_xưởng|phòng_trọ|xe|xưởng',
    car: 'ô_tô|xe|xe_tải|xe_khách|xe_máy|xe_ben|xe_con|xe_nâng|xe_đưa_đón|container',
  },
  phrases: [
    ...accidentTold,
    {
      say: [
        'tai_nạn chết_người|giao_thông|hy_hữu|kinh_hoàng|lao_động|liên_hoàn|nghiêm_trọng|thương_tâm|thảm_khốc|đau_lòng',
        'vụ [việc] tai_nạn',
        'bị|do|gặp|vì|xảy_ra tai_nạn',
        'bị|ca|do|vụ|xảy_ra tngt|tnlđ',
      ],
      notBefore: 'bảo thương',
      isLegalTerm: true,
    },
    {
      say: ['tử vong', 'tử_vong trong khi|lúc|ca|vụ|quá_trình'],
      isLegalTerm: true,
      bareNotAfter: 'bat dau di lot ngay qua thang tinh tran vao',
      bareNotBefore:
        'tay bo tron sang # ba ban bang chung dau hai ket lap loai mot nay ngoai quanh so thi trong tu xoay',
    },
    {
      say: ['bỏ_mạng|chết_cháy|chết_người|chết_ngạt|chết_thảm|chết_đuối|mất_mạng|tử_nạn'],
      needsMarks: true,
      isLegalTerm: true,
    },
    { say: ['tử_vong # người|công_nhân|thợ|nạn_nhân|học_sinh'], isLegalTerm: true },
    { say: ['thiệt mạng'], bareNotAfter: 'can than', bareNotBefore: 'luoi on xa theo' },
    { say: ['bị_thương [rất|khá|quá|cực_kỳ] nặng'], bareNotAfter: 'thiet chuan qua', isLegalTerm: true },
    {
      say: [
        'bị_thương [rất] nghiêm_trọng|nguy_kịch',
        'thương_vong|trọng_thương [lớn|nặng]',
        '# <who> [đã] [bị] bị_thương|chết|mắc_kẹt|nguy_kịch|thương_vong|tử_nạn',
        'chết|tử_nạn trên_đường|tại_chỗ',
        'bỏng|chấn_thương [rất] nặng',
        'tình_trạng hôn_mê|nguy_kịch',
      ],
      needsMarks: true,
    },
    {
      say: [
        'ngộ_độc hàng_loạt|hóa_chất|khí|methanol|rượu|thức_ăn|thực_phẩm|tập_thể',
        'bị|do|nghi|vì ngộ_độc',
      ],
      isLegalTerm: true,
    },
    {
      say: ['điện giật|giựt', 'bị giật_điện|giựt_điện'],
      isLegalTerm: true,
      notBefore: 'cúp cờ huy vàng bạc ngôi hạng gân giải mình tít',
      bareNotAfter: 'ton tiet',
      bareNotBefore: 'giai la tit ui say',
    },
    {
      say: ['ngạt khí|khói', 'hít_phải khí|khói'],
      isLegalTerm: true,
      bareNotBefore: 'nguon mang luoi khong can het xong may co da tat dang troi cap',
      bareNotAfter: 'thom cau de dien dong duoc hay nen ngan nghiem nho phai tam tu',
    },
    {
      bareNotBefore: 'vao',
      notBefore: 'bê',
      say: ['ngã|rơi|sập [cả|hệ_thống|một_phần|toàn_bộ] giàn_giáo', 'cần_cẩu|giàn_giáo ~ sập|đổ|đổ_sập'],
      isLegalTerm: true,
    },
    {
      say: [
        'sập|đổ_sập công_trình|cần_cẩu|cầu|hầm|mái|nhà_xưởng|sàn|trần|tường',
        'công_trình|hầm|lán|mái|mái_tôn|nhà_xưởng|trần|tường [bất_ngờ] [bị] [đổ] sập|đổ_sập',
        'máy [cán|cắt|dập|may|nghiền|trộn|ép] cuốn|cắt|dập|kẹp|nghiền [đứt] [lìa] bàn_tay|chân|cánh_tay|ngón|người|tay',
        'cụt|dập_nát|đứt|đứt_lìa [cả] bàn_tay|chân|cánh_tay|ngón|tay',
        'bị xe [container|nâng|tải] cuốn|cán|tông|đâm|đè',
        'phát_hiện|tìm_thấy thi_thể|tử_thi|xác',
        'bị cuốn vào máy|trục|băng|rô|dây|gầm|lô|bánh',
        '<who>|bị đuối_nước',
        'qua_đời do|sau|tại|vì [vụ] chỗ|hiện_trường|ngã|rơi|tai_nạn|va_chạm|đang_làm',
        'cán|húc|kẹp|tông|đâm|đè chết',
        'rò_rỉ amoniac|hóa_chất|khí',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: 'giá áo cầm',
      bareNotBefore: 'bao',
    },
    {
      say: ['bị máy cán|cắt|dập|kẹp|nghiền|ép'],
      notAfter: 'trang thiết chuẩn',
      needsMarks: true,
      isLegalTerm: true,
    },
    ...fires,
    {
      say: [
        'ghe|phà|thuyền|tàu|xe|xe_buýt|xuồng|ô_tô [cá] [chở|đưa_đón] [công_nhân|hàng|khách] [bị] [mất_lái|mất_phanh] bốc_cháy|lao_xuống|lật|rơi_xuống|tông|đâm',
        'chìm|lật ghe|phà|thuyền|tàu|xuồng',
        'xe [ben|buýt|bồn|con|container|khách|máy|nâng|tải] [mất_lái|mất_phanh] cán|húc|tông|đâm [thẳng] [phải|trúng|vào] <who>|cổng|nhau|nhà|đoàn|đuôi',
        'dập_lửa|dập_tắt_đám_cháy|khống_chế_đám_cháy tại|ở',
        '<who> đau_bụng|nôn_ói|tiêu_chảy|chóng_mặt hàng_loạt',
        'mất|ra_đi sau [vụ] tai_nạn',
        'tai_nạn khi|lúc đang',
        '#|các cháu|em|bé|học_sinh [bị] đuối_nước',
        'đột_quỵ|đột_tử khi|lúc đang',
        'hàng_loạt <who> [bị] chóng_mặt|nôn_mửa|sốt|tiêu_chảy|đau_bụng',
        'anh|bà|bác|chú|chị|cô|ông [ấy] bất_tỉnh|co_giật|đột_quỵ',
        'bị bắn|chém|đánh|đâm chết|gục|khi|nhập_viện|trọng_thương',
        'cắm|lao|lật|rơi xuống cống|hố|kênh|mương|ruộng|suối|sông|vực',
        'ngưng_thở|ngừng_thở|ngừng_tim|tắt_thở|tử_thương|đột_tử',
        '<who>|bị|do|vì|đã bất_tỉnh|co_giật|đột_quỵ',
        '<who> [bị] bỏng|khó_thở|mắc_kẹt|ngạt|ngất|ngộ_độc|nôn_ói|vùi_lấp',
        'bị_thương|bỏng|choáng_váng|khó_thở|ngất|nôn_ói|xỉu [phải] [được] chở|nhập|vào|đi|đưa [tới|vào|đi] bệnh_viện|cấp_cứu|viện',
        'chở|đưa [tới|vào|đi] [bệnh_viện] cấp_cứu',
        'chuyển_viện|nhập_viện|phải|đang [đi] cấp_cứu',
        'bị|gây bỏng|phỏng [nặng|toàn_thân|độ]',
        'thiêu_rụi|thiêu_trụi',
        'cháy|hỏa_hoạn|lửa [đã] bao_trùm|bùng_phát|lan|thiêu_rụi',
        'lũ|lũ_quét|lở_đất|sóng|sạt_lở|tường|đá|đất [đã] cuốn|nhấn_chìm|vùi|đè',
        'bị [máy] cuốn [cả] tay|chân|tóc|áo',
        'bị bỏng_điện|chém|cuốn_trôi|cán|hành_hung|kẹp|lũ_cuốn|máy_cuốn|phóng_điện|sét_đánh|tông|vùi|đè',
        'vụ chìm|hỏa_hoạn|lật|ngã|ngộ_độc|rò_rỉ|rơi|sét_đánh|sạt_lở|sập|thảm_sát|va_chạm|án_mạng|đâm_xe',
        'sập|đổ|đổ_sập [xuống] trúng|vào_đầu|đè',
        'rơi [xuống] trúng|vào_đầu người|công_nhân|anh|chị|thợ',
        'cắt_cổ_tay|nhảy_sông|tìm_đến_cái_chết|tự_kết_liễu|tự_thiêu|uống_thuốc_diệt_cỏ|uống_thuốc_sâu',
        'dập|gãy|mất|nát [#] bàn_tay|cánh_tay|cột_sống|ngón_tay|xương',
        'chấn_thương cột_sống|sọ_não',
        'bị_nạn|gặp_nạn|thi_thể|tử_thi',
        'mất|ra_đi mãi_mãi|đột_ngột',
        'chết|qua_đời khi|lúc|ngay [tại|đang|ở] [ca|chuyền|làm|máy|xưởng]',
        'mất khi|lúc đang',
        'mất ngay tại|ở|trên|trong ca|chuyền|máy|xưởng|chỗ_làm',
        'chết lâm_sàng|não|thương_tâm',
      ],
      notAfter: 'biến chuẩn',
      notBefore: 'hút tỏa bộ dập hình lên ngô ảnh ngây',
      needsMarks: true,
      isLegalTerm: true,
      bareNotBefore: 'bao',
    },
    {
      say: ['[hướng_dẫn_viên] mất tích'],
      notAfter: 'tưởng',
      bareNotBefore: 'cuc hop lich luy',
      bareNotAfter: 'be bo cac khuon nhung',
      notBefore: 'cực tắc',
    },
    {
      say: ['tự tử'],
      isLegalTerm: true,
      notBefore: 'tế',
      bareNotAfter:
        'an tang xe buyt chay cu dang tai van di dien doc hay hoc lai lam len moi mot nen noi rat song that thi thu tich uong vui xin xuong',
      bareNotBefore:
        'tap thuong gio an ban cham chay cho cung da de di dien doc duoc duy giai hoc hon ke lam len loi ma moi mot nang nao nha nhe noi quen roi sach san se thi thoi theo tien tinh tot tung vao nhan',
    },
    {
      say: ['nhảy_cầu|nhảy_lầu|treo_cổ [tự_tử]'],
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: ['công_nhân|dọa|muốn|nghi|nghi_do|người|nhảy_sông|nạn_nhân|uống_thuốc|vì|vụ|đã|đòi|định tự_tử'],
      isLegalTerm: true,
      bareNotBefore: 'xep quen thuong tap thi cham di hon ke lam mot noi sach tot tung',
    },
  ],
  calm: accidentCalm,
};
