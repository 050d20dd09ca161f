import type { PhraseList } from '../phrases/phrase-list.ts';
import { labourCalm } from './labour-calm.ts';
import { labourTold } from './labour-told.ts';
import { wageComplaints } from './labour-wages.ts';

/** Words that begin with "công": before them stands no "đình công" but "gia đình" + "công nhân", "định" + "công bố". */
const CONG_WORDS =
  'giáo an bình bằng bố chúng chức chứng cộng cụ dân dụng khai lao luận lý minh nghiệp nghệ nhân nhận năng phu suất sở thương thức thự trình trường trạng ty tác tâm viên việc văn vụ xưởng ích điện đoàn đoạn đình đức ơn te ten';
/** With "cộng", "cổng", "cống" too, which only a text without marks can mean. */
const BARE_CONG_WORDS = `${CONG_WORDS} dong san hoa ten chao hien them tru tac troi chuong`;

/**
 * Labour disputes and stoppages: separate guidance applies (1621/HD-TLĐ, II.1). A lawful strike is a right, so texts that
 * teach the law, texts about prevention and dialogue, and old history stay silent: a reminder at every mention would be a
 * filter of a lawful subject. What is told as happening asks for a word with the responsible officer first.
 */
export const labourDispute: PhraseList = {
  category: 'labour_dispute',
  severity: 'high',
  lists: {
    stop: 'bỏ|dừng|nghỉ|ngưng|ngừng|tạm_dừng|tạm_ngưng|tạm_ngừng',
    work: 'ca|chuyền|làm|làm_việc|sản_xuất|việc',
    mass: 'hàng_loạt|tập_thể|đồng_loạt',
    aim: 'do_chậm|do_nợ|gây_sức_ép|nhằm_phản_đối|nhằm_yêu_cầu|nhằm_đòi|phản_đối|vì_bị_nợ|vì_chưa|vì_chậm|vì_nợ|đòi|để_gây_sức_ép|để_phản_đối|để_yêu_cầu|để_đòi',
    who: 'anh_chị_em|anh_em|chị_em|cn|cnlđ|công_nhân|người_lao_động|nhân_viên|nlđ',
    site: 'cty|công_ty|doanh_nghiệp|kcn|khu_công_nghiệp|nhà_máy|nhà_xưởng|trụ_sở|xí_nghiệp|xưởng',
    wage: 'bữa_ăn|giờ_làm|lương|lương_thưởng|lương_thấp|phụ_cấp|suất_ăn|thưởng|thưởng_tết|tiền_công|tiền_lương|tiền_thưởng|tăng_ca|ép_tăng_ca|đơn_giá|định_mức',
    banner: 'banderole|biểu_ngữ|băng_ron|băng_rôn|băng_zôn|khẩu_hiệu',
  },
  phrases: [
    {
      say: ['đình công'],
      notAfter: 'cung cây làng mái ngôi thờ triều đền',
      notBefore: CONG_WORDS,
      bareNotAfter:
        'ba cong my tam tan an bao bat binh chi chon chu co dam dau dinh doan du duong ga giam han hiep ho hoach ke ket khang khu kiem luat mac nam nghi nguyen nhan nhat on phan pho phuong quy quyet tham thi thiet vo xac y',
      bareAfter: [
        'tham gia',
        'giai quyet',
        'nguyen nhan',
        'ra cong',
        'dan den',
        'luong thi',
        'thuong thi',
        'kien quyet',
        'ke hoach',
        'cac chi',
        'may chi',
        'cong nhan',
        'nhieu nhan',
        'bo phan',
        'anh chi',
        'lien doan',
        'mot phan',
        'vien chuc',
      ],
      bareNotBefore: BARE_CONG_WORDS,
      canBeName: true,
      isLegalTerm: true,
    },
    { say: ['đình_công bằng cách|hình_thức|việc', 'cuộc|vụ đình_công nhận'], isLegalTerm: true },
    {
      say: [
        'lãn_công|bãi_công đòi|vì|từ chiều_qua|sáng_nay|hôm_qua|trả',
        'lãn_công # ngày|hôm|tiếng',
        'ngày lãn_công thứ_hai|thứ_ba|thứ_tư',
        'nay lãn_công hay_sao|hả',
        '<who> [đang] [tiếp_tục] khất_lương|bị_khất_lương',
        'công_ty ~ khất_lương <who>|lần|tháng',
        'chậm|xù lương tháng|công_nhân|tụi_em|anh_em|chị_em',
        'giảm lương tháng|tụi_em|anh_em|chị_em',
        'cắt_giảm và nợ_lương',
        'nông_trường|lâm_trường|xí_nghiệp|công_ty nợ_lương <who>|cạo_mủ|tháng',
        'biểu_tình trước cổng',
      ],
    },
    {
      say: ['bãi công'],
      notAfter: 'bến bờ kho khu nền sân thao ven',
      notBefore: CONG_WORDS,
      bareNotAfter: 'ba cac de dem giang hai hoc mau mot nhieu nhung quay that theo trong tung vai viet',
      bareAfter: [
        'lao dong dang',
        'chi em dang',
        'anh em dang',
        'cong nhan dang',
        'tho dang',
        'xuong dang',
        'go dang',
        'to dang',
      ],
      bareNotBefore: BARE_CONG_WORDS,
      isLegalTerm: true,
    },
    {
      say: ['lãn công'],
      bareAfter: ['bat dau'],
      notBefore: CONG_WORDS,
      isLegalTerm: true,
      bareNotAfter:
        'ba ban bon cac cay chi co cong cuoi dau dong em ha hai hoa mai moi mot ngoc nhieu nhung phong phuong sau thi tung vai',
      bareNotBefore: BARE_CONG_WORDS,
    },
    {
      say: ['<stop> <work> <mass>', '<mass> [xin] <stop> <work>', 'cuộc|vụ nghỉ|ngưng|ngừng việc'],
      bareNotAfter: 'biet',
      notBefore: 'dục thao',
      isLegalTerm: true,
      notAfter: 'số',
    },
    {
      say: [
        'bảo_nhau|hàng_loạt|kéo_nhau|kêu_gọi_nhau|rủ_nhau|tập_thể|đồng_loạt [cùng] bỏ_ca|bỏ_chuyền|bỏ_về|bỏ_xưởng|dừng_chuyền|nghỉ_làm|ngừng_làm|ra_về|rời_xưởng',
        'bảo_nhau|cùng_nhau|kéo_nhau|kêu_gọi_nhau|rủ_nhau [cùng] [xin] <stop> việc',
        'anh_em|chị_em|cn|công_nhân|công_nhân_lao_động [đồng_loạt] [đã] [đang] ngưng|ngừng làm_việc|việc',

        'chuyền|cả_xưởng|tập_thể|tổ [#] không làm_việc|vào_ca|vào_làm|vào_xưởng',
      ],
      notBefore: 'chủ vào do dục hưởng thao',
    },
    {
      say: ['tranh_chấp lao_động tập_thể', 'bùng_phát|nổ_ra|xảy_ra tranh_chấp lao_động'],
      isLegalTerm: true,
    },
    {
      say: [
        'khiếu_kiện|khiếu_nại|khởi_kiện|kiện_cáo|phản_ứng|tranh_chấp|tố_cáo tập_thể|đông_người',
        'tập_thể <who> [đồng_loạt] khiếu_kiện|khiếu_nại|khởi_kiện|kéo_đến|phản_đối|tố_cáo',
      ],
    },
    ...wageComplaints,
    ...labourTold,
    {
      say: [
        'tụ_tập [đông] trước|ngoài cổng trường ~ ~ hỏi_tiền|đòi|phản_đối|yêu_cầu',
        'bảo_mẫu|cấp_dưỡng|giáo_viên|công_nhân ~ tụ_tập trước|ngoài cổng',
        'tụ_tập tại|ở trước|ngoài cổng|cửa',
        'công_nhân không vào_ca|vào_chuyền|vào_xưởng',
        'tập_trung [đông] [tại|ở] ngoài|trước cổng|cửa|trụ_sở [<site>] <aim>',
      ],
      bareNotBefore: 'xe tau khach con nhau ban huong phat',
      notBefore: 'khi nếu',
      except: ['tụ tập trước cổng công viên'],
    },
    {
      say: ['tụ_tập [rất] [đông|đông_người|đông_đúc|đông_nghịt] [ngay] trước|ngoài cổng|cửa'],
      bareNotAfter: 'thu',
      bareNotBefore: 'doan nhan trinh',
      notBefore: 'trường hàng chùa',
      except: ['tụ tập trước cổng công viên'],
    },
    { say: ['biểu_tình'], notAfter: 'tiêu đại', needsMarks: true, isLegalTerm: true },
    {
      say: ['bịt|chặn|vây cổng', 'cổng <site> [đang|đã] [bị] [công_nhân] bị_chặn|bị_vây|bao_vây|phong_tỏa'],
      notAfter: 'xe thanh',
      notBefore: 'bên dịch kết mạng phụ sau thành thông usb',
      needsMarks: true,
    },
    {
      say: [
        'bịt|chặn|phong_tỏa|vây [kín|ngang|luôn|hết|cả] [hai|#] cổng|cổng_chính|cổng_ra_vào|xe [chở_hàng] [của] <site>',
        'ngồi_kín|tụ_tập|tụ_tập_đông_người|đứng_chật|đứng_kín [đông] [đông_người] [tại|ở] [ngoài|quanh|trước] cổng|cửa|trước <site>',

        'yêu_cầu|đòi gặp ban_giám_đốc|chủ|giám_đốc|lãnh_đạo_công_ty|sếp',
        'ôm [hết] lương|tiền [lương] [của] [<who>] bỏ_trốn|trốn',
      ],
      bareNotAfter: 'thanh',
    },
    {
      say: ['căng [hai|#|những|cả|mấy] [tấm] <banner>'],
      notBefore: 'cờ chào mừng cổ tuyên hưởng chúc quảng',
    },
    {
      say: [
        'bất_bình|bức_xúc|phản_đối|phản_ứng [gay_gắt|quyết_liệt|mạnh_mẽ] [trước|vì|về|với] [chính_sách|chế_độ|cách|mức|quy_định|quyết_định|việc] [công_ty] [thay_đổi|cách] [chi|cách|chia|cắt|giảm|trả|tính|tăng|điều_chỉnh] <wage>',
      ],
    },
    {
      say: [
        'cho_nghỉ|cho_nghỉ_việc|chấm_dứt_hợp_đồng|chấm_dứt_hợp_đồng_lao_động|mất_việc|mất_việc_làm|sa_thải|thôi_việc|đuổi_việc [công_nhân|lao_động|người_lao_động|nhân_sự|nhân_viên] <mass>',
        'cắt_giảm công_nhân|lao_động|người_lao_động|nhân_công|nhân_sự|nhân_viên <mass>',
        'cắt_giảm <mass> công_nhân|lao_động|người_lao_động|nhân_công|nhân_sự|nhân_viên',
        'cho_nghỉ_việc|cho_thôi_việc|sa_thải|đuổi_việc [cùng_lúc|một_lúc] [gần|hơn|khoảng|trên] #|hàng_trăm|hàng_chục|hàng_nghìn|nghìn|ngàn|một_loạt [#] <who>|người',
        'cắt_giảm [gần|hơn|khoảng|trên] #|hàng_trăm|hàng_chục|hàng_nghìn lao_động|công_nhân|nhân_sự|nhân_viên',
        'chấm_dứt_hợp_đồng [lao_động] [với] [gần|hơn|khoảng|trên] #|hàng_loạt|hàng_trăm|hàng_chục <who>|người',
      ],
      notAfter: 'liệu',
      isLegalTerm: true,
    },
  ],
  calm: labourCalm,
};
