export const handover = {
  heading: 'Bàn giao cho người phụ trách mới',
  explain:
    'Dùng khi trang đổi người phụ trách hoặc bạn đổi máy. Máy này xin máy chủ một mã dùng một lần; người mới nhập mã đó vào ô mã ghép nối trên máy của họ, hoặc vào “Thêm đơn vị” nếu máy ấy đã ghép nối.',
  what: [
    'Máy mới nhận trang, nhật ký từ đầu năm trước, mục tự thêm, lý do không áp dụng và kết quả sau khi gửi.',
    'Ngay khi mã được dùng, máy này thôi được gửi; nhật ký ở đây vẫn xem và tải tệp được.',
    'Mật khẩu Facebook và quyền trên trang không nằm trong sổ tay: hãy bàn giao riêng trong cài đặt của trang.',
  ],
  start: 'Tạo mã bàn giao',
  busy: 'Đang gửi nốt và xin mã…',
  code: 'Mã bàn giao',
  expires: (at: string) => `Dùng được một lần, đến ${at}. Chỉ đọc hoặc đưa tận tay cho người mới.`,
  fingerprint: 'Dấu vân tay của tổ chức, nhập cùng mã:',
  items: (count: number) => `Kèm theo ${count} việc đang mở.`,
  copy: 'Sao chép mã',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Hãy bôi đen mã rồi nhấn Ctrl+C.',
  done: 'Máy này đã bàn giao. Nhật ký ở đây vẫn xem và tải tệp được; việc mới hãy ghi ở máy kia.',
  unsent: (count: number) =>
    `Chưa bàn giao được: ${count} mục máy chủ chưa nhận. Không có gì thay đổi. Hãy thử lại khi có mạng, hoặc đưa tệp hàng chờ bên dưới cho điều phối viên.`,
  unsentWeeks: (weeks: string) =>
    `Chưa bàn giao được: máy chủ chưa nhận báo cáo tuần ${weeks} đã nộp ở máy này. Báo cáo vẫn được giữ và tự gửi lại. Hãy thử bàn giao lại sau ít phút.`,
  refused: (count: number) =>
    `${count} mục máy chủ không nhận sẽ ở lại máy này. Nếu còn cần, hãy sửa trong Nhật ký trước khi đưa mã.`,
  failed: 'Chưa xin được mã: máy chủ không trả lời đúng. Máy này vẫn như cũ. Hãy thử lại sau ít phút.',
  tooOften:
    'Chưa xin được mã: máy này đã xin nhiều mã trong một ngày. Mã xin lần cuối vẫn dùng được đến hết hạn. Cần mã mới, hãy thử lại vào ngày mai.',
  notNow: 'Máy này không còn ghép nối, nên không bàn giao được.',
  taken: {
    heading: 'Bạn vừa nhận bàn giao',
    from: (label: string) => `Máy này thay cho “${label}”. Chào bạn đến với sổ tay của đơn vị.`,
    log: (count: number, from: string) => `Đã có ${count} mục nhật ký từ ngày ${from}, kèm biên nhận.`,
    coming: (count: number) =>
      `Đang lấy nhật ký: đã có ${count} mục. Việc này tự chạy tiếp, kể cả khi đóng trang.`,
    items: (count: number) => `Đã nhận ${count} việc đang mở của người trước.`,
    first: 'Nên xem trước',
    steps: [
      'Hôm nay: việc đến hạn và mục bị trả lại.',
      'Nhật ký: người trước đã làm gì trong tuần và tháng này.',
      'Kiểm tra trang: tên trang, xác thực hai lớp, người còn quyền trên trang.',
    ],
  },
  file: {
    heading: 'Tệp hàng chờ',
    explain: (count: number) =>
      `${count} mục chưa có biên nhận. Nếu máy này không gửi được, hãy tải tệp và đưa cho điều phối viên nhập giúp. Mỗi mục giữ nguyên mã, nên sau này có gửi qua mạng cũng không bị ghi hai lần.`,
    save: 'Tải tệp hàng chờ',
    saved: (count: number) => `Đã lưu tệp với ${count} mục. Các mục vẫn ở lại hàng chờ đến khi có biên nhận.`,
    left: (count: number) => `Còn ${count} mục chưa vào tệp: hãy tải thêm sau khi các mục này được nhận.`,
    empty: 'Không còn mục nào chờ gửi.',
    unpaired: 'Máy này chưa ghép nối, nên chưa ký được tệp.',
  },
  restored: (count: number, at: string) =>
    `${count} mục đã được khôi phục từ bản sao, lần cuối ${at}. Không có mục nào bị mất.`,
};
