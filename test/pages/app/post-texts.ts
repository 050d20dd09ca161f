/** Pieces from which posts are built. All names of units are invented; `{unit}`, `{day}`, `{count}` are filled in. */
export const units = [
  'Công đoàn cơ sở Bình Minh',
  'Công đoàn cơ sở Hướng Dương',
  'Công đoàn cơ sở Mai Vàng',
  'Công đoàn cơ sở Suối Ngọc',
  'Công đoàn cơ sở Cánh Buồm',
  'Công đoàn cơ sở Trường Mầm non Sơn Ca',
  'Công đoàn cơ sở Nhà máy May Lá Xanh',
  'Công đoàn cơ sở Bệnh viện Bông Sen',
];

export const unionTexts = [
  'Hội nghị ban chấp hành {unit} lần thứ {count}\n\nHội nghị thông qua kế hoạch tháng và phân công việc cho từng tổ công đoàn.',
  '⚽ Giải bóng đá chào mừng ngày {day}: {count} đội tham gia, các trận đấu diễn ra ngoài giờ làm việc.\n\nLịch thi đấu dán tại bảng tin nhà ăn.\n#PhongTrao',
  'Khám sức khoẻ định kỳ tại {unit}\n\nThời gian: ngày {day}\nĐịa điểm: phòng y tế\n\nĐoàn viên mang theo thẻ bảo hiểm y tế. Kết quả được trả riêng cho từng người.',
  'Tặng {count} suất quà cho con đoàn viên có hoàn cảnh khó khăn 🎁\n\nMỗi suất quà gồm sách vở và đồ dùng học tập.',
  'Tư vấn pháp luật lưu động tại {unit}.\nChủ đề: thời giờ làm việc, thời giờ nghỉ ngơi.\n\nBuổi tư vấn mở cửa cho mọi người lao động, không ghi tên người hỏi.\n#TuVanPhapLuat',
  'Bữa cơm công đoàn ngày {day} 🍚\n\nThực đơn do nhà ăn và tổ công đoàn cùng chọn:\n- cá kho\n- canh rau\n- trái cây\n\nGóp ý xin bỏ vào hòm thư cạnh cửa ra vào.',
  'Tập huấn an toàn, vệ sinh lao động cho mạng lưới an toàn viên của {unit}: {count} học viên, hai buổi, có thực hành sơ cứu.',
  'Ngày hội hiến máu: cảm ơn {count} người đã tham gia tại {unit}. ❤️',
  'Mô hình hay từ {unit}: góc đổi sách, đổi đồ dùng cũ.\n\nMang đến một món còn dùng được, lấy về một món mình cần. Không ghi sổ, không tính tiền.',
  'Gia đình đoàn viên ở {unit} nhận nhà Mái ấm Công đoàn 🏠\n\nSau ba tháng, căn nhà đã xong trước mùa mưa. Cảm ơn các đơn vị đã cùng góp công, góp vật liệu. Ban chấp hành sẽ công khai thu chi tại bảng tin và trên trang này trong tuần tới, kèm danh sách đơn vị đóng góp đã đồng ý nêu tên. Đây là căn nhà thứ {count} trong năm của chương trình, và là căn đầu tiên được xây hoàn toàn bằng ngày công của tổ cơ điện sau giờ làm, với bản vẽ do một đoàn viên trẻ của tổ kỹ thuật thực hiện.\n\n#MaiAmCongDoan',
  'Thông báo nghỉ lễ và lịch trực của ban chấp hành {unit} từ ngày {day}.',
  'Cùng nhau trồng cây quanh khu tập thể 🌱🌱\nTổ trồng cây gặp nhau lúc 7 giờ sáng ngày {day}.\n#MoiTruong #{tag}',
  '',
];

export const cafeTexts = [
  'Sáng nay quán có mẻ cà phê rang mới ☕\n\nMời bạn ghé thử từ 7 giờ.',
  'Bánh mì bơ tỏi ra lò lúc {count} giờ chiều. Hết là nghỉ bạn nhé.',
  'Góc cửa sổ tầng hai đã sửa xong, có thêm ổ cắm cho bạn nào học bài 📖',
  'Đêm nhạc mộc ngày {day}: ghi-ta và sáo trúc.\n\nVào cửa tự do, gọi nước như thường lệ.\n#GocPho',
  'Trà gừng mật ong cho ngày lạnh 🍵',
  'Quán tuyển một bạn làm ca sáng. Gửi tin nhắn cho trang để biết thêm.',
  'Hôm nay mưa, quán giữ áo mưa và xe giúp bạn.',
  '',
];

/** Invented people, plainly so. Tests use them as canaries: none of these may ever leave the page. */
export const commenterNames = [
  'Nguyễn Thị Ví Dụ',
  'Trần Văn Thử',
  'Lê Thị Minh Hoạ',
  'Phạm Văn Giả Định',
  'Hoàng Thị Tập Dượt',
  'Vũ Văn Bài Mẫu',
];

export const commentTexts = [
  'Cảm ơn công đoàn 🌹',
  'Cho hỏi đăng ký ở đâu ạ?',
  'Hoạt động rất thiết thực.',
  'Em đã gửi tin nhắn cho trang rồi ạ.',
  'Năm nay có tổ chức ở chi nhánh hai không?',
  'Chúc mọi người nhiều sức khoẻ!',
];
