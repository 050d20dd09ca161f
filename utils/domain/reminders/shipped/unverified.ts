import type { PhraseList } from '../phrases/phrase-list.ts';
import { cures } from './cures.ts';
import { hearsayTold } from './hearsay-told.ts';
import { DENIALS, LESSONS, NOT_TOLD, QUIZ } from './lessons.ts';

/** Hearsay, and cures that sound too good. Corrections of rumours, and lessons on how to spot them, stay silent. */
export const unverified: PhraseList = {
  category: 'unverified',
  severity: 'medium',
  lists: {
    share: 'chia_sẻ|chuyển_tiếp|lan_truyền|phát_tán|share|sẻ',
    news: 'bài_viết|clip|hình_ảnh|thông_tin|tin|tin_nhắn|tin_đồn|video|đoạn_clip',
    gone: 'gỡ|gỡ_mất|mất|xóa|xóa_mất|ẩn',
    people:
      'ai_cũng|anh|anh_em|bạn|bà|bà_con|bác|chị|chị_em|chú|công_nhân|cô|dân|em|mọi_người|mấy_anh|mấy_chị|người|người_ta|người_quen|nguồn|thiên_hạ|hàng_xóm|ông|cả_xưởng|cả_xóm',
  },
  phrases: [
    ...hearsayTold,
    {
      say: ['nge nói|đồn'],
      except: ['nghe đồn trưởng đồn', 'nghe đồn biên phòng'],
      notAfter: 'biết kỹ lắng môn',
      notBefore: 'món quán bún phở lẩu chuyện viết điền đọc',
      bareNotAfter: 'truong cac co day hanh hoc lam lang lanh mot nhung tay truyen van yeu',
      bareNotBefore: 'bat dat ca gian chuyen dien doc dung ve nhan that thu tieng tro va vi viet xuan',
    },
    {
      say: [
        'nghe_bảo|nghe_loáng_thoáng|nghe_lỏm|nghe_ngóng|nghe_người_ta|nghe_phong_thanh|nghe_thiên_hạ|nghe_đâu [bảo|kể|là|nói|rằng|đồn]',
        'nghe [các|mấy] anh|anh_em|bạn|chị|chị_em|hàng_xóm|người_quen bảo|nói|đồn',
        'thấy [họ|mấy_anh|mấy_chị|mọi_người|người_ta] bảo|kể_là|nói_là|đồn',
        'ai_đó|có_người|một_số_người|nhiều_người [cứ] bảo_là|bảo_rằng|bảo_sắp|mách|đồn',
        'lượm|nhặt|thấy|xem|đọc [được] [trên|ở] [facebook|fb|mạng|nhóm|tiktok|zalo] bảo_là|nói_là|thấy_bảo|thấy_nói|đồn',
      ],
      needsMarks: true,
      notBefore: `${NOT_TOLD} tàng`,
    },
    {
      say: [
        'nguồn chưa_rõ|internet|không_rõ|sưu_tầm|truyền_miệng|trên_mạng',
        'chưa chính_thức mà|nhưng|thôi|đâu',
        '<share> luôn|ngay cho|tới bạn_bè|cả_nhà|mọi_người|người_thân|nhau|nhóm',
        '<share> cho các_nhóm|cả_nhóm|mọi_người_biết',
        'nghe [được] anh_em|người_nhà|người_quen|người_trong_cuộc bảo|mách|xì_xào',
        'chưa_có|chưa_thấy|không_thấy báo|báo_đài|cơ_quan|nguồn|văn_bản nào [chính_thức]',
        'chưa|không chắc|rõ [là|lắm] [có] [chính_xác|đúng] [hay] không|thật',
        'chưa|chẳng|không biết|chắc|rõ [có|là|thực_hư|tin] [chuẩn|chính_xác|phải|thật|đúng] [hay|thế|vậy] giả|không|sai',
        'thật_giả|thực_hư [chưa_biết|chưa_rõ|ra_sao|thế_nào]',
        'đúng_sai chưa_biết|chưa_rõ|ra_sao|thế_nào',
        'đừng dừng_lại_ở_bạn|dừng_ở_bạn|để_nó_dừng|để_tin_này_dừng',
        'lãnh_đạo|nguồn|người|nhân_vật giấu_tên|xin_giấu_tên|ẩn_danh',
        'bí_mật|sự_thật [bị|về] [mà] [ai_cũng|che_giấu|họ|không_ai|ít_ai] dám_kể|dám_nói|không_muốn|kinh_hoàng|muốn_giấu|phơi_bày|động_trời',
        'có_vẻ|hình_như|nghe_chừng [là] công_ty|giám_đốc|lương|nhà_máy|nhà_nước|sếp|thưởng bị|chuẩn_bị|cắt|giảm|sắp|sẽ|đóng_cửa',
        'bôi|dùng|uống|xông|ăn [cái_này|loại_này|vào] [là] [sẽ] [#] [ngày|tuần] [là] dứt|hết|khỏi|tiêu [hẳn|ngay] bệnh|covid|khối_u|sỏi|tiểu_đường|ung_thư|đau',
        '[là] diệt|hết|khỏi|tan|tiêu covid|gút|khối_u|mỡ_máu|sỏi_thận|tiểu_đường|tế_bào_ung_thư|ung_thư|xương_khớp',
        'chẳng_cần|không_cần|khỏi_cần bác_sĩ|mổ|phẫu_thuật|thuốc_tây|uống_thuốc|đi_viện|đến_bệnh_viện',
        'chữa|trị [hết|được] [bệnh] bách_bệnh|dạ_dày|gan|tiểu_đường|ung_thư|vô_sinh|xương_khớp',
        'bài_thuốc|bí_quyết|mẹo|thuốc_lá|thuốc_nam [dân_gian] [#] [đời] chữa|trị|đánh_bay|đẩy_lùi|đặc_trị',
      ],
      needsMarks: true,
      isLegalTerm: true,
      notBefore: `chuột côn kiến gián muỗi mụn nấc nghiệm tham lịch ${NOT_TOLD} chính dẫn khó nhiệm tin_cậy vốn`,
      notAfter: 'trị mở phương toàn tài điều vườn trồng',
    },
    {
      say: [
        'tin_đồn về việc|công_ty|chuyện',
        'nghe_nói công_ty|nhà_máy|sếp|giám_đốc sắp|sẽ|chuẩn_bị|định|bị',
        'tin_đồn|lời_đồn về luật|dịch|lương|thưởng',
        'tin_đồn giải_thể|sáp_nhập|đóng_cửa|phá_sản|cắt_giảm',
        'nghe_nói|nghe_bảo năm_nay|năm_sau|tháng_sau|chủ_cũ|lương|thưởng|sắp',
        'thấy_bảo năm_nay|năm_sau|chủ_cũ|lương|thưởng',
        'nghe_nói|nghe_bảo công_đoàn|công_ty bỏ|sắp|sẽ',
        'thấy_bảo vắc_xin|vac_xin',
        'nghe_đồn phó|giám_đốc|sếp|tổ_trưởng ~ bị|sắp',
        'chữa_khỏi ~ ~ chỉ_sau',
        'đang lan_truyền thông_tin ~ ~ bị|bỏ|sắp|sập|nứt|nhiễm',
        'lá_này nấu_nước|uống|sắc ~ ~ chữa_khỏi',
        'lá_đu_đủ|nước_lá|lá_này|cao_này|bột_này|trà_này|cây_này|mật_ong ~ chữa_khỏi',
      ],
      isLegalTerm: true,
    },
    {
      say: ['lời|tin đồn'],
      except: ['tin đồn biên phòng', 'tin đồn trưởng đồn'],
      isLegalTerm: true,
      bareNotAfter: 'ban dua long niem thong tu uy',
      bareNotBefore: 'tung dai dang doan doc giai gian hang nhan than thu tiep toan vang ve vi vien xin',
    },
    {
      say: [
        'công_nhân|dư_luận|mạng|mạng_xã_hội đồn công_ty|sếp|sắp|sẽ|sẽ_có',
        'đồn là|nhau|rằng|thổi|đoán|ầm',
        'kháo_nhau',
        'nghe_kể rằng',
        'rỉ_tai [nhau]',
      ],
      needsMarks: true,
      notBefore: 'món quán nơi',
    },
    {
      say: [
        'chưa [có_ai|hề|qua|đc|được] kiểm_chứng|xác_minh|xác_thực',
        'tin|thông_tin|clip|bài|vụ_việc [này|trên] [công_ty] [bị] [bán] chưa được [cơ_quan_chức_năng|ai|công_ty|lãnh_đạo|bộ|công_an] xác_nhận|xác_minh|kiểm_chứng',
        'thông_tin này|trên [công_ty|cơ_quan] chưa xác_nhận',
        'chưa_biết|chưa_rõ|không_rõ nguồn_tin|thực_hư',
        'chưa có nguồn|thông_báo|xác_nhận chính_thức|xác_nhận',
      ],
      isLegalTerm: true,
      except: ['chưa kiểm chứng từ gốc', 'chưa kiểm chứng từ kế toán', 'chưa kiểm chứng từ thanh toán'],
      notAfter: 'thoại vneid vssid khoản viên bao',
      notBefore: 'tài người',
    },
    {
      say: [
        '<share> [thật|thêm|giúp] gấp|khẩn_cấp|kẻo_muộn|trước_khi_bị',
        'chuyển_tiếp ngay cho|tới mọi_người|người_thân|bạn_bè|nhóm|nhau|ai|cả_nhà',
      ],
      notBefore: 'ba hai nhiều rưỡi đôi',
      bareNotBefore: 'loi ba ban doi go kho mat nhau nhieu rut',
    },
    {
      say: ['<share> mạnh cho|giúp|nha|nhé|để', 'tin khẩn'],
      needsMarks: true,
      notBefore: 'bỏng',
    },
    {
      say: [
        'đang [được] lan|lan_truyền|lan_tràn|loan_truyền|râm_ran|rộ_lên|xôn_xao|đồn_ầm [nhanh|rộng] [chóng_mặt] <news>|chuyện',
        'đang lan_truyền ~ thông_tin|tin|tin_đồn|clip',
        '<news> [này] đang [được] lan_truyền|lan_tràn|loan_truyền',
        'lan_truyền|loan_truyền|rộ_lên|xôn_xao <news>|chuyện',
        'công_nhân|dư_luận|mạng|mạng_xã_hội bàn_tán|râm_ran|truyền_tai|xôn_xao',
        'truyền_tai nhau',
      ],
      isLegalTerm: true,
      notBefore: 'bí kinh cách kỷ mẹo địa đẹp tích câu trước sôi phấn',
      bareNotBefore: 'cuoi chao doan khach mung nam nhan tet tiep ve xem xuan',
    },
    {
      say: [
        'nguồn|nguồn_tin|tin bí_mật|giấu_tên|hành_lang|mật|nội_bộ|riêng|rò_rỉ|thân_cận|vỉa_hè',
        'có|theo|từ [một|các|những] nguồn_tin',
        'người_ta|thiên_hạ bảo|đồn',
        'ai_cũng|mọi_người bảo_là|bảo_rằng|bảo_sắp|kháo_nhau|nói_rằng|rỉ_tai|truyền_nhau|đồn_ầm|đồn_công_ty|đồn_là|đồn_rằng|đồn_sắp|đồn_thổi',
        'có_thông_tin|có_tin cho_rằng|là|rằng',
        'có_tin [công_ty|giám_đốc|nhà_máy|sếp] chuẩn_bị|sắp|sẽ',
      ],
      needsMarks: true,
      notAfter: 'bản bảng thông nhắn gửi',
      notBefore: `chính ${NOT_TOLD} mệt vui ngon đẹp bộ từ ngọn bí kinh cách kỷ`,
    },
    ...cures,
    { say: ['bị bưng_bít|giấu_kín|giấu_nhẹm'], needsMarks: true },
    {
      say: [
        'không_là|không_thì|sắp|trước_khi [họ|nó|sẽ] bị [họ] <gone>',
        'kẻo bị [họ] gỡ|gỡ_mất|xóa|xóa_mất|ẩn',
        'kẻo admin|facebook|fb|họ|người_ta [sẽ] gỡ|xóa',
        'coi|lưu|tải|xem|đọc [lại] gấp|ngay|nhanh kẻo|trước_khi',
      ],
      notBefore:
        'nộp ký đi làm điện nước mạng lượt chỗ chuỗi quên lỡ bỏ chế dấu dữ hết khoản liên lái phần quyền sóng suất tài tên tiền việc vị điểm đồ',
    },
  ],
  calm: {
    before: `không có thuốc lá nào|không có lá nào|không có cây nào|không lá nào|không cây nào|cảnh giác|không vội bấm|không vội|không chuyển tiếp bài|đón đọc|cười là|liều|${DENIALS}|lời hứa|quảng cáo thuốc|không có loại thuốc nào|không có thuốc nào|không thuốc nào|không có bài thuốc nào|không có thuốc gia truyền nào|sự thật về|thực hư về|làm rõ|giải mã|bác bỏ|bác sĩ|bệnh viện|chống|dập tắt|giao tiếp|hành vi|hạn chế|không|không nên|khả năng|kiểm soát|kỹ năng|luyện|ngăn chặn|ngăn ngừa|nhận diện|phát hiện|phê phán|phòng|phản bác|thói!|tránh|cảnh giác trước|bình tĩnh trước|tỉnh táo trước|thận trọng trước|hành vi tung|kẻ tung|người tung|đối tượng tung|không tung|tẩy chay|từ chối|xử lý|đính chính|đừng`,
    teaching:
      'cảnh báo|hậu quả|khi|nhận biết|nếu|phân biệt|thế nào là|tuyên truyền về|tác hại|tập huấn|ứng xử',
    law: `đề cao cảnh giác với|đề cao cảnh giác trước|được phẫu thuật|sau phẫu thuật|ca phẫu thuật|kịp thời phẫu|và đi làm trở|nên đi xét|chỉ có thể phòng|hội đông y|em chọn đáp|cơ quan quản lý khẳng|đại diện ngân hàng khẳng|bài thơ|sưu tầm|cuộc thi|bài dự thi|quyền lợi khám|giám đốc khẳng định|lãnh đạo khẳng định|công ty khẳng định|công đoàn khẳng định|bịa đặt|chính thức như sau|tích cực về|lời chúc|cùng đọc|được khám|bác sĩ khám|phát hiện sớm|điều trị, trở|trở lại với|quay lại làm|bão số|áp thấp|tổng đài|vườn thuốc|chờ công văn|${LESSONS}|làm gì có|cả tin|an ninh mạng|bác bỏ|chính thống|chưa chia sẻ|chống tin|cảnh báo|cảnh giác với lời|cảnh giác với tin|cảnh giác với thông|cảnh giác với các|cảnh giác với những|cảnh giác với thủ|cảnh giác với bài|cảnh giác với quảng|cảnh giác trước|cảnh giác quảng cáo|nâng cao cảnh giác với|dập tắt|giải đáp|gương người|gương tốt|gỡ bỏ|khuyến cáo|không bình luận ác|không bình luận theo|không bình luận vội|không bình luận thiếu|không chia sẻ|không dùng thuốc không|không dùng thuốc gia|không dùng thuốc theo|không dùng thuốc truyền|không dùng lời|không dùng từ|không lan truyền|không mua thuốc|không mua các|không mua sản|không mua theo|không nghe|không phát tán|không sử dụng thuốc|không sử dụng thông|không sử dụng các|không tin theo|không tin lời|không tin vào|không tin tin|không tin các|không tin những|không đăng|kỹ năng|lan tỏa điều|lan tỏa thông tin tích|lan tỏa tin tốt|lan tỏa việc|lan tỏa những|luật an ninh|theo luật an|theo luật #|theo luật định|luật sư giải|luật sư tư|luật sư trả|luật sư của|luật sư phân|luật sư khuyến|lên án|nghị định số|nghị định #|ngăn chặn|phê phán|phòng chống|phản bác|quy tắc ứng xử|quy tắc của trang|quy tắc trang|quy tắc cộng|quảng cáo sai|sai sự thật|thông điệp|hãy thận trọng|cần thận trọng|thận trọng trước|thận trọng với tin|thận trọng với thông|thận trọng khi|tin giả|tránh tin|tránh chia sẻ|tránh lan|tránh đăng|tránh phát|tránh xa|tránh nghe|tránh hoang mang|trước khi chia sẻ|tập huấn|tỉnh táo trước|tỉnh táo với|hãy tỉnh táo|cần tỉnh táo|giữ tỉnh táo|tỉnh táo để|tỉnh táo khi|tỉnh táo nhận|tỉnh táo chọn|luôn tỉnh táo|xóa bỏ tin|xóa bỏ thói|xử phạt người|xử phạt hành|mức xử phạt|bị xử phạt vì|bị xử phạt về|đính chính|đừng chia sẻ|đừng tin tin|đừng tin lời|đừng tin quảng|đừng tin vào|đừng tin những|đừng tin các|đừng tin theo`,
    fillers:
      'hứa giục nhắn hối bài bị bộ chia chưa chứng các cán có của cứ dung dùng dụng giả gặp hoặc hành hội kiểm lan loại lời minh mua mạng mọi nghe những nội phát sẻ số sử theo thiệt thuốc thông thất thấy tin truyền trên trước tung tán tải tự vi viên viết việc và vàng vào về vội với xác xã xấu ý đoàn đăng được đồn độc',
    events:
      'gọi em|ib em|inbox em|hội thảo giới thiệu|truyền tay thông tin|truyền tay nhau|sắp bán|sắp đóng|sắp cắt|sắp giải|đang có thông tin|bên lề|nghe nói|nghe đồn',
    bare: 'sua chua khoi|nghe noi quy lao|nghe noi quy che|nghe noi quy xuong|nghe noi quy cong|nghe noi quy luc|nghe noi quy cua|lop keo bi xoa|nhieu nguoi don nhan|khong can lam mo|don doan|khong biet gia|moi nghe noi quy|keo bi xoa mo|lop nghe noi|nghe noi ke hoi|nghe noi cap quang|anh tan|nghe don phong khach|nghe noi quy an|cong nghe|van nghe don|nganh nghe|lang nghe noi|trong cuoc hop|trong cuoc gap|se gap|nguoi mau chia se|sieu mau chia se|ca mau chia se|ti le chia se|san don|giam doc don|thuoc la chua|khong can mo|nghe dau tien|tra loi don|tieu chi rieng|mot nguoi duoc cong nhan|lam nghe|hoc nghe|dua don|thuoc tien hanh|tin bi mat',
    signs:
      'ai biết|biên chế|bên kia|bị hoãn|bị thu hồi|công ty sắp|cúp nước|cả khu|cắt thưởng|dịch mới|mọi người cứ|phá sản|sáp nhập|sếp mới|thanh tra|tinh giản|đóng cửa',
    after:
      'nghề cao|nhau tiết kiệm|nhau học|nhau giữ|nghề y|nghề giáo|hết hạn|hết giờ mini|để dự thi|cùng làm khảo|đội nhà|cùng biết lịch|biết lịch|nắm lịch|vneid|vssid|thì liên hệ|thì đến văn|sắm tết|thực đơn|món quà|hát trong|tổ chức tiệc|nghỉ ngơi|khi có công|khi có thông báo công đoàn|cho tâm hồn|cho sức khỏe|cho người thợ|là không chính xác|là không đúng|là sai|ra viện|thất thiệt là|và ra viện|và xuất viện|xuất viện|đọc viết',
    whole:
      'gặp tin!|thông tin này không đúng|đẹp trai|trai đẹp|sắp cưới|đám cưới|ngon nhất|trôi bài|phát hiện sớm chữa|uống thuốc đủ|khi có công đoàn',
    history: `cách nhận diện tin|cách nhận diện lừa|cách nhận diện thông|bước nhận diện|không tiếp tay|sai sự thật có thể|${QUIZ}|không kêu gọi|không dùng lời|không gửi các bài|không đăng các bài|không chia sẻ gấp|đừng chia sẻ gấp|không share gấp|quảng cáo sai sự thật|làm gì có|chú cuội|cổ tích|truyện cổ|truyện thơ|câu chuyện cổ|câu lạc bộ tiếng|khiếm thính|ngoại ngữ|nghe nói tiếng anh|học tiếng anh|luyện tiếng anh|lớp tiếng anh|giao tiếp tiếng anh|nghe nói tiếng hàn|học tiếng hàn|luyện tiếng hàn|lớp tiếng hàn|giao tiếp tiếng hàn|nghe nói tiếng nhật|học tiếng nhật|luyện tiếng nhật|lớp tiếng nhật|giao tiếp tiếng nhật|nghe nói tiếng trung|học tiếng trung|luyện tiếng trung|lớp tiếng trung|giao tiếp tiếng trung|truyền thuyết`,
  },
};
