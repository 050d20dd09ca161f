import type { PhraseList } from './phrases/phrase-list.ts';

/**
 * Accidents and casualties that are told as news. Prevention, drills, statistics, insurance and law stay silent: they are
 * daily bread of a union's page.
 */
export const accidents: PhraseList = {
  category: 'accident_casualty',
  severity: 'high',
  lists: {
    who: 'người|công_nhân|lao_động|nạn_nhân|nữ_công_nhân|nam_công_nhân|thợ|đoàn_viên|nhân_viên|cn',
    site: 'xưởng|nhà_xưởng|kho|kho_hàng|kho_vải|công_ty|nhà_máy|chợ|phòng_trọ|nhà_trọ|khu_trọ|dãy_trọ|chung_cư|xe',
  },
  phrases: [
    {
      say: [
        'tai_nạn lao_động|giao_thông|thương_tâm|chết_người|thảm_khốc|kinh_hoàng|đau_lòng|liên_hoàn|nghiêm_trọng|hy_hữu',
        'vụ [việc] tai_nạn',
        'gặp|bị|xảy_ra|do|vì tai_nạn',
        'vụ|bị|xảy_ra|do|ca tnlđ|tngt',
      ],
      notBefore: 'bảo thương',
      isLegalTerm: true,
    },
    {
      say: ['tử vong'],
      isLegalTerm: true,
      bareNotAfter: 'thang di ngay lot qua vao bat dau tinh tran',
      bareNotBefore:
        'so loai bang chung ban dau tu ket trong ngoai mot hai ba 1 2 3 16 32 thi quanh lap xoay nay',
    },
    {
      say: ['tử_nạn|chết_cháy|chết_ngạt|chết_đuối|chết_thảm|chết_người|mất_mạng|bỏ_mạng'],
      needsMarks: true,
      isLegalTerm: true,
    },
    { say: ['thiệt mạng'], bareNotBefore: 'xa luoi' },
    { say: ['bị_thương [rất] nặng'], isLegalTerm: true },
    {
      say: [
        'bị_thương [rất] nghiêm_trọng|nguy_kịch',
        'trọng_thương|thương_vong [nặng|lớn]',
        '# <who> [đã] [bị] chết|thương_vong|bị_thương|tử_nạn|mắc_kẹt|nguy_kịch',
        'chết|tử_nạn tại_chỗ|trên_đường',
        'bỏng|chấn_thương [rất] nặng',
        'tình_trạng nguy_kịch|hôn_mê',
        '# <who> [phải] nhập_viện|cấp_cứu|đi_cấp_cứu',
        'ngất|ngất_xỉu hàng_loạt',
      ],
      needsMarks: true,
    },
    {
      say: [
        'ngộ_độc thực_phẩm|tập_thể|khí|hóa_chất|rượu|methanol|hàng_loạt|thức_ăn',
        'bị|nghi|do|vì ngộ_độc',
      ],
      isLegalTerm: true,
    },
    {
      say: ['điện giật', 'bị giật_điện', 'giật_điện chết'],
      isLegalTerm: true,
      notBefore: 'gân mình',
    },
    {
      say: ['ngạt khí|khói', 'hít_phải khói|khí', 'ngạt_thở chết'],
      isLegalTerm: true,
      bareNotAfter: 'dien cau tu tam de nho hay nen phai duoc ngan nghiem',
    },
    {
      say: ['sập|rơi|ngã giàn_giáo', 'giàn_giáo|cần_cẩu [bị] sập|đổ'],
      isLegalTerm: true,
    },
    {
      say: [
        'sập|đổ_sập công_trình|nhà_xưởng|mái|tường|sàn|cầu|hầm|trần|cần_cẩu',
        'nhà_xưởng|mái|mái_tôn|tường|trần|công_trình|hầm|lán [bất_ngờ] [bị] [đổ] sập|đổ_sập',
        'rơi|ngã|té từ giàn_giáo|trên_cao|mái|tầng|độ_cao|nóc|cao',
        'máy [dập|cán|ép|trộn|nghiền|may|cắt] cuốn|kẹp|nghiền|cắt|dập [đứt] [lìa] tay|chân|người|ngón|bàn_tay|cánh_tay',
        'bị máy kẹp|cán|dập|nghiền|ép|cắt',
        'đứt_lìa|dập_nát|cụt|đứt [cả] tay|chân|ngón|bàn_tay|cánh_tay',
        'bị xe [nâng|tải|container] cán|tông|đè|đâm|cuốn',
        'đất|hầm|lò vùi_lấp|vùi',
        'phát_hiện|tìm_thấy thi_thể|xác|tử_thi',
        'bị cuốn vào',
        '<who> đuối_nước',
        'qua_đời sau|do|vì|tại [vụ] tai_nạn|va_chạm|hiện_trường|chỗ|rơi|ngã|đang_làm',
        'tông|cán|đâm|đè|kẹp|húc chết',
        'rò_rỉ khí|amoniac|hóa_chất',
      ],
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: [
        'cháy rụi|dữ_dội|ngùn_ngụt',
        'cháy lớn ở|tại|trong|kho|xưởng|nhà|chợ|khu|lúc|đêm|rạng|khiến|do|phân|công|trưa',
        'vụ|đám|trận cháy',
        'vụ nổ',
      ],
      notAfter: 'chữa phòng bài cờ múa',
      notBefore: 'ton',
      isLegalTerm: true,
      bareNotBefore: 'bo viet ban dua tiep tai thu luc le nang bộ ra them rong nhat manh hon den',
      bareNotAfter: 'sang tuong nhiem chuc phuc nghia dich ca mua',
    },
    {
      say: [
        'cháy <site>',
        '<site> [bị] [đang] bốc_cháy|cháy_lớn|phát_hỏa',
        'bốc_cháy|phát_nổ|hỏa_hoạn',
        'xảy_ra|bị cháy|nổ',
        'nổ [lớn] lò_hơi|bình_gas|khí_gas|bình_khí|nồi_hơi|lớn|gas|bình_oxy|trạm_biến_áp',
        'chập_điện gây|cháy',
      ],
      notAfter: 'chữa phòng',
      needsMarks: true,
      isLegalTerm: true,
    },
    { say: ['cháy lớn'], notAfter: 'chữa phòng', needsMarks: true, isLegalTerm: true },
    {
      say: [
        'xe|tàu|thuyền|xuồng|ghe|phà|ô_tô|xe_buýt [cá] [đưa_đón|chở] [công_nhân|khách|hàng] [bị] [mất_lái|mất_phanh] lật|lao_xuống|rơi_xuống|bốc_cháy|tông|đâm',
        'lật|chìm tàu|thuyền|xuồng|ghe|phà',
        'xe [tải|khách|con|máy|container|ben|buýt|nâng|bồn] [mất_phanh|mất_lái] đâm|tông|húc|cán [thẳng] [vào|phải|trúng] <who>|đoàn|đuôi|nhau|nhà|cổng',
        'dập_lửa|dập_tắt_đám_cháy|khống_chế_đám_cháy ở|tại',
        'hàng_loạt <who> [bị] nôn_mửa|nôn_ói|tiêu_chảy|đau_bụng|chóng_mặt|sốt',
        'chị|anh|cô|chú|bác|ông|bà [ấy] [bị] đột_quỵ|bất_tỉnh|co_giật',
        'bị đâm|chém|bắn|đánh khi|trọng_thương|chết|gục|nhập_viện',
        'lao|lật|cắm|rơi xuống vực|mương|sông|suối|ruộng|kênh|hố|cống',
        'không qua_khỏi',
        'tử_thương|đột_tử|tắt_thở|ngưng_thở|ngừng_thở|ngừng_tim',
        '<who>|vì|do|bị|đã đột_quỵ|bất_tỉnh|co_giật',
        '<who> [bị] ngất|nôn_ói|khó_thở|ngộ_độc|ngạt|bỏng|vùi_lấp|mắc_kẹt',
        'ngất|choáng_váng|xỉu|nôn_ói|khó_thở|bị_thương|bỏng [phải] [được] đưa|chở|nhập|vào|đi [đi|vào|tới] viện|bệnh_viện|cấp_cứu',
        'đưa|chở [đi|vào|tới] [bệnh_viện] cấp_cứu',
        'nhập_viện|đang|phải|chuyển_viện [đi] cấp_cứu',
        'bị|gây bỏng|phỏng [nặng|độ|toàn_thân]',
        'thiêu_rụi|thiêu_trụi',
        'hỏa_hoạn|cháy|lửa [đã] thiêu_rụi|bao_trùm|bùng_phát|lan',
        'sạt_lở|lở_đất|lũ|lũ_quét|sóng|tường|đá|đất [đã] vùi|cuốn|đè|nhấn_chìm',
        'bị vùi|cuốn_trôi|lũ_cuốn|đè|sét_đánh|kẹp|cán|tông|máy_cuốn|đâm_chết|chém|hành_hung|phóng_điện|bỏng_điện',
        'vụ sạt_lở|sập|chìm_tàu|chìm|lật_xe|lật|va_chạm|hỏa_hoạn|đâm_xe|ngộ_độc|rò_rỉ|ngã|rơi|sét_đánh|thảm_sát|án_mạng',
        'đổ|đổ_sập|sập|rơi [xuống] đè|trúng|vào_đầu',
        'tự_thiêu|tự_kết_liễu|cắt_cổ_tay|nhảy_sông|uống_thuốc_sâu|uống_thuốc_diệt_cỏ|tìm_đến_cái_chết',
        'gãy|mất|dập|nát [#] xương|ngón_tay|bàn_tay|cánh_tay|cột_sống',
        'chấn_thương sọ_não|cột_sống',
        'gặp_nạn|bị_nạn|tử_thi|thi_thể',
        'ra_đi|mất đột_ngột|mãi_mãi',
        'qua_đời|mất|chết ngay|khi|lúc [tại|đang|ở] [chuyền|xưởng|ca|làm|máy]',
        'chết lâm_sàng|thương_tâm|não',
      ],
      notBefore: 'hình ảnh lên',
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: ['mất tích'],
      bareNotBefore: 'cuc luy hop lich',
      bareNotAfter: 'bo be cac nhung khuon',
      notBefore: 'cực tắc',
    },
    {
      say: ['tự tử'],
      isLegalTerm: true,
      bareNotAfter:
        'tich cu lam di chay noi an hay nen xin vui moi len xuong lai dang uong thi that rat mot that song hoc doc',
      bareNotBefore:
        'duy ban loi san thoi da roi nhe ma se lam di noi dien hoc len nha doc an chay cung moi thi tinh cho de giai nang tien quen tung hon tot mot cham ke nao duoc',
    },
    {
      say: ['tự_sát|tự_vẫn|quyên_sinh', 'treo_cổ|nhảy_lầu|nhảy_cầu [tự_tử]'],
      needsMarks: true,
      isLegalTerm: true,
    },
    {
      say: ['định|vụ|muốn|nghi|dọa|đòi|nhảy_sông|uống_thuốc|đã|công_nhân|người|nạn_nhân|nghi_do|vì tự_tử'],
      isLegalTerm: true,
      bareNotBefore: 'lam di tung hon tot mot cham noi ke',
    },
  ],
  calm: {
    before:
      'phòng ngừa|phòng chống|phòng|ngăn ngừa|ngăn chặn|giảm thiểu|giảm|hạn chế|không|chưa xảy ra|tránh|bảo hiểm|chế độ|khai báo|điều tra|thống kê|phổ biến|luật|nguy cơ|tỷ lệ|số vụ|tần suất|trợ cấp|tổng số|diễn tập|giả định|tình huống|an toàn|loại trừ|kiểm soát|cẩn thận|coi chừng|kỹ năng|chữa cháy',
    teaching:
      'hỗ trợ|thăm hỏi|chăm lo|khi|nếu|trường hợp|quyền lợi|chính sách|giám định|quy định|hướng dẫn|tập huấn|huấn luyện|tuyên truyền|xử lý|ứng phó|sơ cứu|cấp cứu|tư vấn|tìm hiểu|nhận biết|dấu hiệu|nguyên nhân|bồi thường|hồ sơ|thủ tục|báo cáo|người sử dụng lao động|chuyên đề|xử trí|người bị|người lao động bị|đối với|rủi ro',
    law: 'bộ luật|luật an toàn|luật bảo hiểm|nghị định|điều #|an toàn vệ sinh|an toàn thực phẩm|an toàn giao thông|an toàn điện|phòng ngừa|phòng chống|phòng tránh|diễn tập|giả định|tình huống|phương án|kỹ năng|hướng dẫn|huấn luyện|tập huấn|bảo hiểm xã hội|chế độ|trợ cấp|mức hưởng|hội thi|tháng hành động|nguy cơ|không xảy ra|không để|sơ cấp cứu|sơ cứu|phòng cháy|thế nào|đuối nước|là gì|tuyên truyền|biện pháp|quy trình|được hưởng|quyền lợi|đồng hành|chương trình|quỹ|ý thức|an toàn lao động|đề phòng|cách xử lý|cách xử trí|đảm bảo an toàn|bảo đảm an toàn|mũ bảo hiểm|tưởng niệm|liệt sĩ|giao lưu',
    fillers:
      'các vụ và hoặc hay những về do bị để xảy ra tai nạn lao động bệnh nghề nghiệp sự cố cháy nổ tình trạng người công nhân đoàn viên nlđ cho con gia đình thân nhân có hoàn cảnh khó khăn ốm đau hiểm nghèo thương tích chết tử vong gây cuộc ngộ độc thực phẩm trong nạn nhân mắc gặp thiên tai với của số nghiêm trọng thiệt hại nguy hiểm mất tất cả đuối nước điện giật rủi ro giao thông khi nào chế độ thể phát sinh dẫn đến nghiệp nghề bệnh sử dụng bất kỳ một',
    events:
      'sáng nay|chiều nay|tối nay|đêm qua|hôm qua|rạng sáng|sáng qua|tối qua|trưa nay|vừa xảy ra|đã xảy ra|mới xảy ra|một công nhân|nữ công nhân|nam công nhân|# người chết|# người tử vong|# công nhân tử vong|# người bị|# công nhân bị|# người thiệt mạng|khiến #|làm #|hiện trường|nạn nhân tử vong|danh sách nạn nhân|tại chỗ|đang cấp cứu|thông tin ban đầu|hình ảnh vụ|clip',
    signs:
      'nạn nhân|cấp cứu|hiện trường|tại chỗ|va chạm|máy dập|máy cán|sạt lở|chấn thương|rò rỉ|nhập viện|thang máy|hóa chất|gặp nạn|bàn tay|dữ dội|xe nâng|bị vùi|máy ép|nửa đêm|rạng sáng|máy trộn|xe tải|khi tắm|ở hồ|thiệt hại|nhiều người',
    after: 'là gì|giảm #|giảm so|so với cùng kỳ|giả định|kéo dài|mẹ và',
    history: 'chiến tranh|liệt sĩ|liệt sỹ|kháng chiến|đề tài|vở kịch|bộ phim|tiểu phẩm|tượng đài',
  },
};
