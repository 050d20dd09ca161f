import { labourCalm } from './labour-calm.ts';
import { wageComplaints } from './labour-wages.ts';
import type { PhraseList } from './phrases/phrase-list.ts';

/** Words that begin with "công": before them stands no "đình công" but "gia đình" + "công nhân", "định" + "công bố". */
const CONG_WORDS =
  'nhân nhận đoàn đoạn ty an bố khai việc tác trình viên nghiệp nghệ chức chúng chứng dân điện văn vụ sở cộng ích bằng bình tâm minh lao trạng đức suất thức cụ lý luận ơn thương trường trái thự xưởng năng dụng phu';
/** With "cộng", "cổng", "cống" too, which only a text without marks can mean. */
const BARE_CONG_WORDS = `${CONG_WORDS} dong san hoa vao chao hien them tru tac`;

/**
 * Labour disputes and stoppages: separate guidance applies (1621/HD-TLĐ, II.1). A lawful strike is a right, so texts that
 * teach the law, texts about prevention and dialogue, and old history stay silent: a reminder at every mention would be a
 * filter of a lawful subject. What is told as happening asks for a word with the responsible officer first.
 */
export const labourDispute: PhraseList = {
  category: 'labour_dispute',
  severity: 'high',
  lists: {
    stop: 'ngừng|ngưng|nghỉ|dừng|bỏ|tạm_ngừng|tạm_dừng|tạm_ngưng',
    work: 'việc|làm|làm_việc|sản_xuất|ca|chuyền',
    mass: 'tập_thể|hàng_loạt|đồng_loạt',
    aim: 'phản_đối|đòi|để_phản_đối|để_đòi|để_yêu_cầu|nhằm_phản_đối|nhằm_đòi|nhằm_yêu_cầu|gây_sức_ép|để_gây_sức_ép|vì_bị_nợ|vì_nợ|do_nợ|vì_chậm|do_chậm|vì_chưa',
    who: 'công_nhân|người_lao_động|nlđ|cnlđ|nhân_viên|anh_em|chị_em|anh_chị_em|cn',
    site: 'công_ty|cty|nhà_máy|xí_nghiệp|xưởng|doanh_nghiệp|khu_công_nghiệp|kcn|trụ_sở|nhà_xưởng',
    wage: 'lương|tiền_lương|tiền_công|lương_thưởng|thưởng|thưởng_tết|tiền_thưởng|phụ_cấp|lương_thấp|tăng_ca|ép_tăng_ca|đơn_giá|định_mức|giờ_làm|suất_ăn|bữa_ăn',
    banner: 'băng_rôn|băng_zôn|băng_ron|banderole|biểu_ngữ|khẩu_hiệu',
  },
  phrases: [
    {
      say: ['đình công'],
      notAfter: 'gia ba mỹ sân mái ngôi triều làng đền cung cây cổng thờ tam tân',
      notBefore: CONG_WORDS,
      bareNotAfter:
        'quyet quy on xac an nhat co kiem tham giam khang phan du y phuong ga ho dam thi khu duong pho chi chu nghi hiep luat hoach doan dau nhan binh nam bao chon thiet dinh mac ke ket han bat nguyen vo',
      bareAfter: ['cong nhan', 'nhieu nhan', 'bo phan', 'anh chi', 'lien doan', 'mot phan', 'vien chuc'],
      bareNotBefore: BARE_CONG_WORDS,
      canBeName: true,
      isLegalTerm: true,
    },
    {
      say: ['bãi công'],
      notAfter: 'sân bến kho bờ khu nền thao ven',
      notBefore: CONG_WORDS,
      bareNotAfter:
        'moi cac nhung viet tung dang mot hai ba that mau theo trong dem hoc giang de quay vai nhieu',
      bareNotBefore: BARE_CONG_WORDS,
      isLegalTerm: true,
    },
    {
      say: ['lãn công'],
      bareAfter: ['bat dau'],
      notBefore: CONG_WORDS,
      bareNotAfter:
        'moi cac nhung mot hai ba bon nhieu vai tung chi co em ban dong phong ha mai ngoc phuong thi hoa cay dau cuoi truoc sau nay cong',
      bareNotBefore: BARE_CONG_WORDS,
    },
    {
      say: [
        '<stop> <work> <mass>',
        '<mass> [xin] <stop> <work>',
        'ngừng|ngưng tập_thể',
        'cuộc|vụ ngừng|ngưng|nghỉ việc',
      ],
      notBefore: 'dục thao',
      isLegalTerm: true,
    },
    {
      say: [
        '<stop> <work> <aim>',
        'ngừng|ngưng việc|sản_xuất yêu_cầu',
        'đồng_loạt|tập_thể|hàng_loạt|kéo_nhau|rủ_nhau|bảo_nhau|kêu_gọi_nhau [cùng] bỏ_về|ra_về|nghỉ_làm|ngừng_làm|bỏ_ca|bỏ_xưởng|rời_xưởng|bỏ_chuyền|dừng_chuyền',
        'kéo_nhau|rủ_nhau|cùng_nhau|bảo_nhau|kêu_gọi_nhau [cùng] [xin] <stop> việc',
        'tập_thể <who> <stop> <work>',
        'công_nhân|công_nhân_lao_động|chị_em|anh_em|cn [đồng_loạt] [đã] [đang] ngừng|ngưng việc|làm_việc',
        'đồng_loạt|tập_thể không vào_xưởng|vào_ca|vào_chuyền|vào_làm|làm_việc',
        'công_nhân không vào_xưởng|vào_ca|vào_chuyền',
        'tập_thể|tổ|chuyền|cả_xưởng [#] không vào_xưởng|vào_ca|vào_làm|làm_việc',
        'không_chịu vào_xưởng|vào_ca|vào_chuyền|vào_làm|làm_việc',
        'từ_chối vào_ca|vào_xưởng|vào_làm',
        'bỏ|rời xưởng|chuyền|vị_trí|dây_chuyền <mass>',
        'tắt|dừng máy <mass>|phản_đối',
        'cả_xưởng|cả_chuyền|cả_tổ|cả_ca|toàn_bộ_công_nhân|hàng_trăm_công_nhân bỏ_về|nghỉ_làm|bỏ_ca|ngừng_làm',
        'xuống_đường|tuần_hành|ngồi_lì|nằm_lì phản_đối|đòi|yêu_cầu|trước_cổng',
      ],
      notBefore: 'do hưởng dục thao',
    },
    {
      say: [
        'tranh_chấp lao_động tập_thể',
        'vụ|cuộc tranh_chấp lao_động',
        'xảy_ra|nổ_ra|bùng_phát tranh_chấp lao_động',
      ],
      isLegalTerm: true,
    },
    {
      say: [
        'khiếu_kiện|khiếu_nại|tố_cáo|khởi_kiện|kiện_cáo|tranh_chấp|phản_ứng tập_thể|đông_người',
        'tập_thể <who> [đồng_loạt] khiếu_kiện|khiếu_nại|khởi_kiện|phản_đối|tố_cáo|kéo_đến',
      ],
    },
    ...wageComplaints,
    { say: ['biểu_tình'], notAfter: 'tiêu đại', needsMarks: true, isLegalTerm: true },
    { say: ['chặn|bịt|vây cổng'], notBefore: 'thông kết mạng usb dịch thành phụ sau bên', needsMarks: true },
    {
      say: [
        'chặn|vây|phong_tỏa|bịt [kín] cổng|xe|cổng_chính|cổng_ra_vào [chở_hàng] [của] <site>',
        'bao_vây|vây_kín <site>',
        'tụ_tập|tụ_tập_đông_người|đứng_kín|đứng_chật|ngồi_kín [đông] [đông_người] [ở|tại] [trước|ngoài|quanh] cổng|cửa|trước <site>',
        'tụ_tập|đứng_kín|đứng_chật|ngồi_kín [đông] [đông_người] [ở|tại] trước|ngoài|quanh cổng|cửa',
        'kéo_đến|kéo_ra|kéo_lên|kéo_tới [trước] cổng',
        'kéo_nhau|kéo_lên|kéo_đến [lên] văn_phòng|phòng_giám_đốc|gặp_giám_đốc hỏi|đòi|yêu_cầu|phản_đối',
        'đòi|yêu_cầu gặp giám_đốc|chủ|ban_giám_đốc|sếp|lãnh_đạo_công_ty',
        '<who> ngồi|đứng im|lì|chơi không|chẳng làm|chịu_làm|vào_ca',
        'nghỉ_làm|ngừng_làm tới_khi|cho_đến_khi|đến_khi|cho_tới_khi [được|công_ty|chủ] trả|giải_quyết|tăng|gặp|có_lương',
        'ôm [hết] tiền|lương [lương] [của] [<who>] bỏ_trốn|trốn',
        'cho_nghỉ_việc|đuổi hết|sạch|toàn_bộ <who>',
        'thưởng|thưởng_tết|lương|phụ_cấp|tiền_ăn|tiền_tăng_ca bị cắt|xén|trừ sạch|hết|một_nửa|vô_lý',
        'bức_xúc|phản_đối [nên|đã] ngừng|dừng|bỏ chuyền|máy|việc|ca',
        'kéo_đến|kéo_lên|kéo_tới trước|trụ_sở|văn_phòng <site>',
        'tập_trung [đông] [đông_người] [ở|tại] trước|ngoài cổng|cửa|trụ_sở [<site>] <aim>',
      ],
    },
    { say: ['căng <banner>', 'giăng|treo|giương|giơ|cầm|mang|kéo <banner> <aim>'], notBefore: 'hỏi' },
    {
      say: [
        'phản_đối|bức_xúc|bất_bình|phản_ứng [về|vì|với|trước] [cách|mức|chính_sách|việc|quyết_định|quy_định|chế_độ] [công_ty] [tính|trả|chia|tăng|giảm|cắt|chi|điều_chỉnh] <wage>',
        'không_đồng_ý [với] cách|mức|việc [tính|trả|chia|giảm|cắt] <wage>',
        'phản_đối công_ty|chủ|ban_giám_đốc|giám_đốc|doanh_nghiệp',
        'chủ|chủ_doanh_nghiệp|giám_đốc|chủ_xưởng|công_ty [đã] bỏ_trốn|trốn_mất|cao_chạy',
        'ép|bắt <who> [phải] tăng_ca|làm_thêm|ký',
        '<who> [gửi|làm|nộp|đâm] đơn kiện|tố_cáo|khiếu_nại công_ty|giám_đốc|chủ',
        'kiện|tố công_ty|giám_đốc|chủ_doanh_nghiệp [ra] tòa|quỵt|nợ|ép|bóc_lột',
        'bóc_lột <who>|sức_lao_động',
      ],
    },
    {
      say: [
        'sa_thải|đuổi_việc|cho_nghỉ_việc|cho_nghỉ|thôi_việc|mất_việc|mất_việc_làm|chấm_dứt_hợp_đồng|chấm_dứt_hợp_đồng_lao_động [lao_động|nhân_sự|nhân_viên|công_nhân|người_lao_động] <mass>',
        'cắt_giảm lao_động|nhân_sự|nhân_viên|công_nhân|người_lao_động|nhân_công <mass>',
        'cắt_giảm <mass> lao_động|nhân_sự|nhân_viên|công_nhân|người_lao_động|nhân_công',
        'sa_thải|đuổi_việc|cho_thôi_việc|cho_nghỉ_việc [gần|hơn|khoảng|trên] # <who>|người',
        'ép|bắt [<who>] [phải] [ký_đơn|viết_đơn] nghỉ_việc|thôi_việc',
        'đợt|làn_sóng|vụ sa_thải',
        'hàng_loạt [<who>] [bị] sa_thải|đuổi_việc|mất_việc|thôi_việc',
        'đồng_loạt sa_thải|đuổi_việc',
      ],
    },
  ],
  calm: labourCalm,
};
