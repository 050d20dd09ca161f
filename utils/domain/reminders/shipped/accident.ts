import type { PhraseList } from '../phrases/phrase-list.ts';
import { accidentTold } from './accident-told.ts';
import { fires } from './fires.ts';
import { DENIALS, LESSONS, STORIES } from './lessons.ts';

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
        'đồng_chí|cán_bộ ~ đột_quỵ',
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
  calm: {
    before: `tặng quà|suất quà cho|trao hỗ trợ cho|tưởng niệm nạn nhân|tưởng niệm các nạn nhân|hậu quả của|ân hận vì|để khỏi bị|để khỏi|giúp người|cứu người|không ai|nguy cơ dẫn đến|nguyên nhân dẫn đến|tránh dẫn đến|yếu tố dẫn đến|không dẫn đến|${DENIALS}|có thể gây|có thể gây ra|có thể dẫn đến|có thể dẫn tới|dễ xảy ra|dễ dẫn đến|rất dễ|dễ bị|dễ gây|chẳng lo|không lo|khỏi lo|kẻo|bảo hiểm|chế độ|chữa cháy|coi chừng|cẩn thận|diễn tập|giả định!|giảm|giảm thiểu|hạn chế|khai báo|không|kiểm soát|kỹ năng|loại trừ|luật|nguy cơ|ngăn chặn|ngăn ngừa|phòng|phòng chống|phòng ngừa|phổ biến|tuyên bố|tuyên bố một người|số vụ|thống kê|tránh|trợ cấp|tình huống|tần suất|tổng số vụ|tỷ lệ|ngày vì người lao động`,
    teaching:
      'an toàn|điều tra|tổng số|báo cáo|tình hình|thiên tai|dễ!|bồi thường|chuyên đề|chính sách|chăm lo|cấp cứu|các dấu hiệu|nhận biết dấu hiệu|giám định|huấn luyện|hướng dẫn|hồ sơ|hỗ trợ|khi|nguyên nhân|người bị|người lao động bị|người sử dụng lao động|nhận biết|nếu|quy định|quyền lợi|rủi ro|sơ cứu|thăm hỏi|thủ tục|trường hợp|tuyên truyền|tìm hiểu|tư vấn|tập huấn|xử lý|xử trí|đối với|ứng phó',
    law: `theo quy chế|coi là tai nạn|có được coi|được trả lương trong|thực hành dập|bình chữa cháy|bình bột|phân loại đám|không dùng nước|hội thao pccc|nội dung thi|được khen thưởng|cách cầm máu|hãy xả|cần làm gì|khi nào cần đi|tuyệt đối không lái|gọn gàng|không đứng dưới|mái ấm công đoàn|hỗ trợ sửa|dưỡng sức|nguyên nhân chủ yếu|nguyên nhân hàng đầu|nét đẹp|cẩn thận say nắng|thường xảy ra|kịch bản|tháng công nhân|dâng hương|trò chơi|phần thi|tiền đạo|tiền vệ|thủ môn không|nên làm gì|ngâm nước|ép tim|giờ vàng|gọi 115|giấy tờ gì|được chi trả|bảo hiểm tai nạn|${LESSONS}|năng lực hành vi|thi hành án|hết cảnh|tĩnh điện!|cách khắc phục|thao diễn|sinh kế|hòa nhập|đã phục hồi|an toàn giao thông|an toàn lao động|an toàn thực phẩm|an toàn vệ sinh|an toàn điện|biện pháp|bảo hiểm xã hội|bảo đảm an toàn|bộ luật|chương trình|chế độ|chịu trách nhiệm|cách xử lý|cách xử trí|diễn tập|giao lưu|giả định!|huấn luyện|hướng dẫn|hội thi|không xảy ra|không để|kỹ năng|liệt sĩ|luật an toàn|luật bảo hiểm|là gì|mũ bảo hiểm|mức hưởng|nghị định|nguy cơ|phòng cháy|phòng chống|phòng ngừa|phòng tránh|phương án|quy trình|quyền lợi|quỹ!|sơ cấp cứu|sơ cứu|tháng hành động|thế nào|trợ cấp|tuyên truyền|tình huống|tưởng niệm|tập huấn|nâng cao ý thức|ý thức chấp hành|ý thức phòng|ý thức an toàn|điều #|phòng đuối nước|chống đuối nước|tránh đuối nước|cách nhận biết|cách phòng|số vụ tai nạn|có phải tai nạn|có được tính|được hưởng|đảm bảo an toàn|đề phòng|đồng hành`,
    fillers:
      'ca bất bệnh bị cho cháy chế chết con cuộc các có công cả cảnh cố của do dụng gia giao giật gây gặp hay hiểm hoàn hoặc hại khi khó khăn kỳ lao mất mắc một nghiêm nghiệp nghèo nghề nguy người ngộ nhân những nlđ nào nước nạn nổ phát phẩm ra ro rủi sinh số sử sự tai thiên thiệt thân thông thương thể thực trạng trọng tình tích tất tử viên vong và về với vụ xảy đau điện đoàn đuối đình đến để độ độc động ốm',
    events:
      'không mua bảo hiểm|vừa tập huấn|# người lao động|hai người lao động|ba người lao động|lực lượng phòng cháy|phòng cháy không|dù đội mũ|công đoàn đề nghị|đã hướng dẫn gia đình|trên đường đi tập|đi tập huấn|đang tập huấn|xe chở|thí sinh hội|trên đường dự|giao lưu gặp|đang giao lưu|bị hủy vì|dừng vì|vì có người|đang xử lý tai|khi đang chơi|tử vong trong phần|bản tin|điểm tin|do chưa|vì chưa|không kịp|nhưng nạn nhân|nhưng anh|nhưng chị|vẫn tử vong|chịu trách nhiệm vụ|khởi tố|bắt tạm giam|gia đình anh|gia đình chị|# công nhân công ty|phải nhập viện sau|đã tử vong do|đã tử vong tại|toàn cảnh vụ|do không|do làm sai|do vi phạm|do thiếu|do công ty|cảnh sát phòng cháy|nghĩa trang liệt sĩ|sau hội thi|sau chương trình|trong lúc tập huấn|tạm hoãn do|hoãn vì|thế nào rồi|là anh|là chị|đang điều tra|phải dừng vì|phải dừng giữa|bị cháy lớn|bị ngạt khí dưới hầm|khoa cấp cứu|lại có thêm|hai công nhân bị|ba công nhân bị|nhận tin|được đưa đi cấp cứu|hiện đã đưa đi|hiện đang điều trị|một nhân viên|một lao động|thiêu rụi|kịp thoát ra|trong vụ|bị gãy chân|bị gãy tay|# công nhân bị|# công nhân tử vong|# người bị|# người chết|# người thiệt mạng|# người tử vong|# thợ|hai thợ|ba thợ|giờ xảy ra|ngày # # xảy ra|chiều nay|clip|danh sách nạn nhân|hiện trường|hình ảnh vụ|hôm qua|khiến #|làm #|một công nhân|mới xảy ra|nam công nhân|nạn nhân tử vong|nữ công nhân|rạng sáng|sáng nay|sáng qua|thông tin ban đầu|trưa nay|tử vong tại chỗ|chết tại chỗ|tối nay|tối qua|vừa xảy ra|đang cấp cứu|đã xảy ra|đêm qua',
    bare: 'de nguoi tu tu|nguoi tu tu roi|may dap chan|roi tu thang|xe tong cong|xe can nguoi|com roi xuong|cong roi xuong|dau tu|phat tu|xuc tu|tham tu|vat tu|giao tu|giam tu|an tu|ba tu|tu tu lieu|chay xe|ma chay|tran chay|tay chay|bi chay mau|bi can bo|bi can la|cua bi can|khoi to bi can|cac bi can|bi phong toa|bi de nghi|bi de doa|bi phong hoa|da de|do de|song de|dat de|lo de|tuong de|treo co viet|chet duoi tay|nuoc mat|bao mat|tu thuong nguon|tu thuong vu|toan bo|roi khoi|trung phat|tu van|do trung binh|khoc ngat khi|cuoi ngat khi|lanh ngat khi|tu nan nhan|do vao dau thang|do vao dau tuan|thiet bi de|trang bi de|bao bi de|kiem tra tu vong|rot tu vong|tu vong xuyen|doi tuong|thu tuong|thien nga|mot cach tu tu',
    signs:
      'bàn tay|bị vùi|chấn thương|cấp cứu|dữ dội|gặp nạn|hiện trường|hóa chất|khi tắm|máy cán|máy dập|máy trộn|máy ép|nhiều người|nhập viện|nạn nhân|nửa đêm|rò rỉ|rạng sáng|sạt lở|thang máy|thiệt hại|tại chỗ|va chạm|xe nâng|xe tải|ở hồ',
    after:
      'nỗi đau không|không trừ|vào sáng sớm|phải rời sân|trên mảnh đất|cho đất nước|vì đất nước|của tuổi trẻ|trong tim|là tối kị|phải làm gì|có được|bệnh nghề nghiệp|địch họa|giả định!|giảm #|giảm so|là gì|mẹ và trẻ|so với cùng kỳ|thì được|thì phải|thì cần|thì làm|thì sao|thì có|thì người|thì gọi|thì xử|thì thân|thì công đoàn|thì bạn|thì mức',
    whole: 'buổi diễn tập|trong # giây',
    history: `kịch bản|diễn tập phương án|mỹ lai|năm xưa|mỗi năm|cả nước xảy ra|toàn quốc xảy ra|hậu vệ trái|hậu vệ phải|${STORIES}|kịch bản diễn tập|tình huống giả định|giả định cháy|thực hành sơ cứu|cầu khỉ|tính # điểm|trinh thám|thủ môn chết|bộ phim|chiến tranh|kháng chiến|anh hùng liệt|thương binh liệt|các liệt sĩ|mẹ liệt sĩ|gia đình liệt|tri ân liệt|niệm liệt sĩ|thân nhân liệt|lịch sử đảng|lịch sử phong|lịch sử công đoàn|lịch sử dân|lịch sử địa|nhân chứng lịch|phim tài liệu|thế kỷ #|thế kỷ trước|đầu thế kỷ|cuối thế kỷ|nửa thế kỷ|thế kỷ xx|thế kỷ xix|tiểu thuyết|tượng đài chiến|đề tài nghiên|đề tài khoa|có đề tài|về đề tài`,
  },
};
