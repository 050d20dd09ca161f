import type { CalmWords } from '../phrases/phrase-list.ts';
import { BETWEEN, DENIALS, LESSONS, PREVENTS, QUIZ, STORIES, TEACHES } from './lessons.ts';

/** What makes an insult none: rubbish that is swept, animals and tools that are called so, works that quote it. */
export const insultCalm: CalmWords = {
  frames: true,
  events: 'cỡ nào|ngồi phòng lạnh|đúng óc|hay sao|đúng là|khỏi công ty',
  after:
    'thành vườn|thường đột|bị công an|bị trấn|chặn đường bị|phải khô|nên dùng|được tái|thành hoa|thành quà|mang lên phố|chính gốc|dậy tập|cuồng cổ|cần mua|dùng để|trời lên|nào tái|trước khi bơm|khi dắt|thường giả|bóng đá',
  teaching: TEACHES,
  before: `${PREVENTS}|tấn|bụi vải|dọn sạch|vớt sạch|cảnh giác|bắt quả tang|công an bắt|bắt tên cướp|dũng cảm bắt|biến|gọi vui nó là|${DENIALS}|nhặt!|nạn|thu gom|xả!|đổ!|diệt`,
  fillers: `${BETWEEN} thải bọn tên gã là hạt hết loại rác sạch và`,
  bare: 'may do ngu tang|rac ruoi men|mat day bui|tinh hoa vo hoc|do ngu khan|hai mat day|bon tan rac|va do ngu cua|thang ngu lan|mat day khuon|may van cho ma|mat day dam|mat day toan|ro mat day|mat day be|mat day ho|mat day song|may do ngu cotton|do suc vat gay|do ky sinh|mat hang|len con|quan ham|ngu dan|may roi|xe may do|hang toan dien|con cho de xe|don do bo di|bon ngu dan mat|bon ngu dan tren|bon ngu dan bi|bon ngu dan gap|do ngu cu co|bon an hai tran|do vo dung vao|tui hat|nguoi do bo di|nau oc cho|giam gia do ngu|ban do ngu|do ngu cotton|mat day de giay|xao oc cho|uu tien nhan|thang sau tui|thu hai mat|nha may|xuong may|may co dien|quan an|do an ban|ma nha may|thang dau dat #|thang dau bo tri|may in|do thieu|mau cam|ba con ngu dan|may nho van oc|dua ngu dan|hang thang|hang sau mot|hang nay|khach hang|dua con|do sau mot|do sau bo|do de tien hanh|do nay deu|do dua di|ten nay di|con la di dau|quan nay|quan sau|dan quan|anh thang con di|khong con cho|do do|do la|con do ban|trong do|nong do|bo nha may|thang may|mat nhan tinh|do ngu dan|chuyen may|do vo dung noi|do vo dung ngan|oc cho may dot|sau do|truoc do|gan do|khong may|xep hang|lien quan|mat day mau|guong mat|anh mat|do ngu xuat|do ngu phoi|vo hoc dao|con ga di|do an hai phong',
  topic:
    'admin|ai ra|bà chủ|bảo vệ|bằng nó|cho cái|chuyền đứng|chửi|con bé|con mẹ|cái loại|cái thứ|cũng không|cả chuyền|cả tiền|dạy thật|giám đốc|giùm|gì mà|hết sức|không biết|không hiểu|không xong|kiểu gì|kiểu này|kế hoạch|kế toán|kỹ năng giao tiếp|loại giao|làm gì|làm sai|lãnh đạo|lũ văn|lại phá|lắm to|mà còn|mà cũng|mà cứ|mà vẫn|mày|mấy người|mấy ông|mặt dày vậy|một việc|ngu nào|người nào|người ta|ngồi phòng|nhà thầu|nhà trọ|nhân sự|như bò|như cũ|nói chuyện|nói năng|quân khốn|quản lý|quản đốc|ranh con|suốt ngày|sếp|sống kiểu|tao|thế kia|thế mà|toàn đồ|trưởng ca|trọng tài|tổ trưởng|vậy mà|vậy trời|vừa thôi|xin lỗi|xếp lịch|ăn chặn|ăn nói|đúng là|đề nghị|đứa nào|ở đây',
  signs:
    'biến đi|bày ra|bảo vệ không|chán hết|chúng mày|có sủa|cút đi|dám nói|hết chỗ|im mồm|im đi|kế toán ấy|lên cơn|mách lẻo|mở mồm|như thế à|phản bội|ra oai|sau lưng|trốn việc|trừ lương|tăng ca nữa|ăn đòn',
  law: `${LESSONS}|bãi biển|công viên|dọn!|hạnh nhân|hạt!|nho khô|nhặt!|phân loại|quét|sạch!|thu gom|vệ sinh`,
  history: `hát rap|bị coi là|mặt nạ hàn|đồ còn dùng|vớt hết rác|chuột đồng|sên và sâu|thớt gỗ|trong 5s|bỏ hẳn lối|không mắng|không ai được mắng|miệng cống|miệng bao|cuộc thi thời trang|không gọi thợ|không gọi nhau|không viết|bộ quy tắc ứng xử|thực dân|đế quốc|côn đảo|vào vai|hóa trang|khám răng|thở bằng|hố ga|rọ mõm|phiên chợ|gọi đồng nghiệp là|${QUIZ}|${STORIES}|không dùng những|lời lẽ miệt thị|thay câu|thay vì mắng|bị người lạ chửi|bạo lực ngôn từ|chí phèo|lớp xóa mù|không nên dùng từ|không xúc phạm đồng|không xúc phạm người|nhân vật phản|truyện!|đọc truyện|trong tác phẩm`,
};
