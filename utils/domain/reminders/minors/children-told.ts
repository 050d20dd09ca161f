import type { PhraseList } from '../phrases/phrase-list.ts';
import { BETWEEN, DENIALS, PREVENTS, TEACHES } from '../shipped/lessons.ts';

/** Children to whom something was done, and what is told of many of them at once. */
export const childrenTold: PhraseList = {
  category: 'minors',
  severity: 'high',
  kind: 'child_list',
  lists: {
    children: 'cháu|học_sinh|bé|em_học_sinh|con_đoàn_viên|con_công_nhân',
    of: 'của|của_các|của_từng|các|từng',
    harm: 'đuối_nước|bỏ_quên|xe|tai_nạn|đánh|xâm_hại|bạo_hành|lạc|bắt_cóc|điện_giật|bỏng|thương|bệnh_tim|bảo_mẫu',
  },
  phrases: [
    {
      say: ['bé_trai|bé_gái|cháu_bé|cháu_gái|cháu_trai|trẻ|bé|em_bé [sơ_sinh] [bị] bỏ_rơi'],
      notAfter: '# các những',
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: [
        'bé_trai|bé_gái|cháu_bé|cháu_gái|cháu_trai|trẻ|bé|em_bé [sơ_sinh] [bị] bị_bỏ|bạo_hành|xâm_hại|dâm_ô|hiếp_dâm|đi_lạc|bị_lạc|bị_đánh|bị_bắt_cóc|bị_bỏng|bị_đuối_nước|bị_tai_nạn',
        'bé_trai|bé_gái|đứa_trẻ|đứa_bé|cháu_bé sơ_sinh',
        'anh_em|chị_em mồ_côi|côi_cút',
        'cháu_gái|cháu_ngoại|cháu_nội|em_nhỏ ~ ~ bị xâm_hại|bạo_hành|dâm_ô|hiếp_dâm',
      ],
      notBefore: 'rơi',
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: [
        'thằng|nhóc|cu|thằng_cu|bé|con_bé ~ mới # tuổi',
        'đứa|thằng|nhóc|con_bé [thì] [đang] [học] lớp #',
        'nhóc|cu ~ sinh_năm|sn #',
        'bé|cháu nhà|con ~ sinh_năm|sn #',
        'cu|nhóc|bé|con_bé ~ nhà anh|chị|cô|chú|bác ~ học|lớp|mới|bị|phải',
        'đứa ~ # tuổi',
        'bé|con_gái|con_trai|cháu ~ năm_nay|mới lên #',
        'nhí ~ # tuổi',
      ],
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: [
        'con|con_gái|con_trai anh|chị|cô|bác|chú|đồng_chí ~ bị|mắc điện_giật|thương|ngộ_độc|bắt_cóc|đánh|xe|bạn|hội_chứng|xâm_hại|bạo_hành|cô_giáo|bảo_mẫu',
        'học_sinh lớp # bị <harm>',
        'học_sinh lớp # tử_vong|mất_tích',
        'bé_gái|bé_trai|cháu_bé ~ ~ bị xâm_hại|bạo_hành|đánh|bảo_mẫu',
        'bé_trai|bé_gái [học] lớp # bị <harm>',
        'bé_trai|bé_gái # tháng bị <harm>',
        'bé_trai|bé_gái|bé # # tuổi [bị] đi_lạc|mất_tích|xâm_hại|bạo_hành',
        'bé|cháu ~ sinh ngày # # # ~ ~ bị|cần|mắc',
        'cháu ~ nhà anh|chị|cô|chú|bác ~ # tuổi',
        'để_lại #|hai|ba con [nhỏ|thơ] # tuổi',
      ],
      notAfter: 'các những bà',
      needsMarks: true,
    },
    {
      say: ['em ~ con đoàn_viên|công_nhân|anh|chị'],
      needs: 'person',
      notAfter: 'anh chị các #',
      needsMarks: true,
    },
    {
      say: [
        'họ_tên|tên_tuổi|tên|ngày_sinh [và] [lớp|tên] [và] [trường|tuổi|ngày_sinh|địa_chỉ] [và] [địa_chỉ|trường] <of> <children>',
        'lớp|trường [và] tên|tuổi|ngày_sinh|địa_chỉ [và] [địa_chỉ|trường] <of> <children>',
        'lớp [và] trường <of> <children>',
        'trường [và] lớp của|của_các|của_từng|từng <children>',
      ],
      notAfter: 'ngôi sửa điền ghi nhập khai đặt gọi biết đọc đồng nêu đăng che',
      notBefore: 'trường',
      bareNotAfter: 'thi',
      bareNotBefore: 'au phi a my',
      isLegalTerm: true,
    },
    {
      say: ['mồ_côi [cả] bố|cha|má|mẹ|ba ~ của'],
      notAfter: 'trẻ em sinh con',
      notBefore: 'các những nhiều trẻ',
    },
  ],
  isLoose: true,
  calm: {
    bare: 'thieu nhi|dua em|dua con|dua tin|benh nhi',
    after: 'có chiều hướng|có xu hướng|vùng lũ|khang trang|mầm non|cần làm gì|làm gì|thì làm',
    before: `${PREVENTS}|${DENIALS}|không có|không|điền|điền họ|nhập|khai|nghi có|không ghi|không đọc|không nêu|không đăng|che|bảo vệ|không công khai|bỏ!`,
    teaching: `${TEACHES}|khi|nếu|luật|tuyên truyền|kỹ năng|quyền|tập huấn|hội thảo|khi phát hiện|nếu phát hiện`,
    law: 'cháu nào|bé nào|gọi 111|không ghi|không đọc|luật trẻ em|nghị định|điều #|tổng đài|phòng chống|phòng ngừa|kỹ năng|tuyên truyền|bảo vệ trẻ em|tập huấn|che tên|không nêu|không đăng|đồng ý|xin phép',
    fillers: `${BETWEEN} tên họ lớp trường trẻ em cháu bạo xâm hại và`,
  },
};
