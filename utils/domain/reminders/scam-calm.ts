import type { CalmWords } from './phrases/phrase-list.ts';

/** What makes a word about adverts and gambling no reminder: warnings, official loans, the union's own prize draws. */
export const scamCalm: CalmWords = {
  before:
    'phòng|chống|cảnh báo|cảnh giác|không|tránh xa|tránh|đấu tranh|tác hại của|bài trừ|xóa bỏ|đẩy lùi|ngăn chặn|nghiêm cấm|tố giác|triệt phá|bắt giữ|hành vi|tội|đường dây|tín dụng đen|dính vào|sa vào|vướng vào|nạn',
  teaching: 'tuyên truyền|nhận diện|kỹ năng|hậu quả|phòng ngừa',
  law: 'ngân hàng chính sách|chính sách xã hội|quỹ quốc gia|ưu đãi|quỹ trợ vốn|quỹ tín dụng|tổ chức tài chính vi mô|cuộc thi|hội thi|minigame|mini game|trắc nghiệm|đoàn viên|bốc thăm|trao giải|giải thưởng|thể lệ|công đoàn|hội thao|ngày hội|công bố|kết quả|ban tổ chức|ban giám khảo|gian hàng|không đồng|phúc lợi|phiên chợ|người chơi|hội diễn|quỹ hỗ trợ|phiếu mua hàng|siêu thị|hội chợ|vietlott|thí sinh|quay số|đề án|quốc hội|nghị quyết|doanh nghiệp|dự án|hội nghị|kinh tế|khán giả|số may mắn',
  fillers:
    'các và hoặc hay những tệ nạn cờ bạc cá độ lô đề tín dụng đen ma túy mại dâm vay nặng lãi nóng qua app lừa đảo hình thức thủ đoạn chiêu trò mời chào quảng cáo về của với trò tổ chức đánh chơi mua bán online trực tuyến trên mạng số tham gia xã hội vào việc hành vi bạc game bài',
  events:
    'chúc mừng bạn|chúc mừng quý khách|bấm vào|nhấn vào|click vào|truy cập link|nhận quà ngay|inbox|ib|zalo|link dưới|nhận ngay|hỗ trợ nợ xấu|liên hệ em|giải ngân trong ngày|giải ngân ngay|cam kết|vay nóng|việc nhẹ|không gọi|bao đậu|chỉ cần căn cước|chỉ cần cccd',
  signs:
    'kèo thơm|ăn chắc|soi cầu|nạp rút|rút tiền|đổi thưởng|trả thưởng|inbox em|ib em|world cup|nhà cái|báo giá|thắng lớn|chuẩn 99|giá sốc|duyệt online',
  after: 'là gì|là lừa đảo|tại quầy|tại gian|tại chương trình|tại hội trường',
  history:
    'cảnh báo|cảnh giác|thủ đoạn|chiêu trò|chiêu thức|chiêu lừa|phòng chống|phòng ngừa|tố giác|nói không với|tác hại|hệ lụy|triệt phá|bắt giữ|mạo danh|giả mạo|đề phòng|tránh xa|ngăn chặn|nghiêm cấm|xử phạt|xử lý nghiêm|khởi tố|công an|đấu tranh với|đẩy lùi|bài trừ|tín dụng đen|đừng tin|không tin|chớ tin|hậu quả|nạn nhân|lừa đảo qua|lừa đảo trên|lừa đảo công nghệ|chiếm đoạt|hành vi lừa|dấu hiệu lừa|tuyệt đối không|không nghe theo|bẫy|tỉnh táo|dụ dỗ|quyết tâm cai|bỏ cờ bạc|từ bỏ|bộ luật hình sự|không vay',
};
