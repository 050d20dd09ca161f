import type { CalmWords } from '../phrases/phrase-list.ts';
import { DENIALS, LESSONS } from './lessons.ts';

/** What makes a word about adverts and gambling no reminder: warnings, official loans, the union's own prize draws. */
export const scamCalm: CalmWords = {
  before: `${DENIALS}|bài trừ|bắt giữ|chống|cảnh báo|cảnh giác|dính vào|hành vi|không|không có|không có vụ|nghiêm cấm|ngăn chặn|nạn|phòng tránh|sa vào|triệt phá|tránh|tránh xa|tác hại của|tín dụng đen|tố giác|tội|vướng vào|đường dây|đấu tranh|đẩy lùi`,
  teaching: 'cần biết gì khi|hậu quả|kỹ năng|nhận diện|phòng ngừa|tuyên truyền',
  law: `${LESSONS}|ban giám khảo|ban tổ chức|bốc thăm|chính sách xã hội|cuộc thi|công bố|công đoàn|doanh nghiệp|dự án|gian hàng|giải thưởng|hội chợ|hội diễn|hội nghị|hội thao|hội thi|khán giả|không đồng|kinh tế|kết quả|mini game|minigame|nghị quyết|ngày hội|ngân hàng chính sách|người chơi|phiên chợ|phiếu mua hàng|phúc lợi|quay số|quốc hội|quỹ hỗ trợ|quỹ quốc gia|quỹ trợ vốn|quỹ tín dụng|siêu thị|số may mắn|thí sinh|thể lệ|trao giải|trắc nghiệm|tổ chức tài chính vi mô|vietlott|đoàn viên|đề án|ưu đãi`,
  fillers:
    'tụ điểm app bài bán bạc chiêu chào chơi chức cá các cáo cờ của dâm dụng game gia hay hoặc hành hình hội lãi lô lừa ma mua mại mạng mời những nóng nạn nặng online qua quảng số tham thủ thức trên trò trực tuyến tín túy tệ tổ vay vi việc và vào về với xã đen đoạn đánh đảo đề độ',
  events:
    'chỉ cần thẻ|là xong|tặng mã|nộp phí|sớm còn chỗ|duyệt qua|điền thông tin|ai cần|nhắn em|alo em|gọi em|tuyển cộng tác viên|tuyển ctv|bao đậu|bấm vào|cam kết|chúc mừng bạn|chúc mừng quý khách|chỉ cần cccd|chỉ cần căn cước|click vào|giải ngân ngay|giải ngân trong ngày|hỗ trợ nợ xấu|ib|inbox|không gọi|link dưới|liên hệ em|lúc nào cũng được|mỗi ngày|nạp lần đầu|nạp tiền|rút tiền|tặng vốn|rút vốn|nhấn vào|nhận ngay|nhận quà ngay|truy cập link|vay nóng|việc nhẹ|zalo',
  bare: 'trong ca|tung ca|dau ca|cuoi ca|theo ca|doi ca|dong keo|keo sang nha|keo sang nhau|keo sang choi|keo sang tham|keo sang ben|nguoi dan de|nhan dan de|cong nhan lai|phai nhan lai|dam bao|du bao|thong bao|phong bao|hop bao|tinh bao|canh bao|con bao|cac bao|bao do bo|bao do mua|bao dau tien|bao dau mua|bao chi|ai bao do|bao do la|bao lo gia|bao lo trong|bao canh sat|deo nhan kim cuong|nhan kim cuong cua|dan dat cuoc|dau tu tu nhan|dau tu tu nuoc|dau tu tu ngan|dau tu tu nguon|bo tu lenh|bo tu phap|yeu cau|trung thuong xuyen|quoc gia|danh gia|an tu hinh|muc an tu|gianh thang loi|den thang loi|thang loi trong|thang loi cua|thang loi nhe|bo may|tuy vay|nhu vay|bao vay|su vay|dong gop|dan nuoc|con trung|sinh trung|nguoi trung|qua trung|kiem tu ngay|nhieu can bo|nhieu can nhac|nhieu lo ngai|nhieu lo hong|ca cuoc doi|sap dat cuoc|ap dat cuoc|dat cuoc song|dat cuoc hen|dat cuoc gap|dat cuoc xe|tiep nhan lai|nhin nhan lai|xac nhan lai|cam nhan lai|no hu tieu|doc bao do|bai bao do|nha bao do|giay bao|truc tuyen tai|vay bay gio|trong vuon bach thu|vuon bach thu',
  signs:
    'báo giá|chuẩn 99|duyệt online|giá sốc|ib em|inbox em|kèo thơm|nhà cái|nạp rút|rút tiền|soi cầu|thắng lớn|trả thưởng|world cup|ăn chắc|đổi thưởng',
  after:
    'là gì|bị xử lý|trái phép|là lừa đảo|tại chương trình|tại gian|ở bàn|tại bàn|tại hội trường|tại quầy',
  history:
    'vở cải lương|chẳng ai bắt|không ai bắt|rạn men|bài trừ|bẫy lừa|bẫy tín dụng|bẫy vay|bẫy việc|cái bẫy|cạm bẫy|dính bẫy|mắc bẫy|sập bẫy|bắt giữ|bị lừa|bỏ cờ bạc|bộ luật hình sự|bộ phim|chiêu lừa|chiêu thức|chiêu trò|chiếm đoạt|chớ tin|công an|cảnh báo|cảnh giác|dấu hiệu lừa|dụ dỗ|giả mạo|hành vi lừa|hậu quả|hệ lụy|không nghe theo|không tin|không vay|khởi tố|kiểu lừa|lừa vay|lừa đảo bằng|lừa đảo công nghệ|lừa đảo dạng|lừa đảo kiểu|lừa đảo tuyển|lừa đảo qua|lừa đảo trên|mạo danh|nghiêm cấm|ngăn chặn|nói không với|nạn nhân|phòng chống|phòng ngừa|phân biệt|quyết tâm cai|thủ đoạn|tiểu phẩm|triệt phá|tránh xa|tuyệt đối không|tác hại|tín dụng đen|tỉnh táo|tố giác|từ bỏ|vở kịch|xử lý nghiêm|xử phạt|đấu tranh với|đẩy lùi|đề phòng|đừng tin',
};
