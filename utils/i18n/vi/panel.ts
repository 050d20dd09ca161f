/** Minutes as people say them. */
function toSpan(minutes: number): string {
  const size = Math.abs(minutes);
  if (size < 120) return `${size} phút`;
  return size < 48 * 60 ? `${Math.round(size / 60)} giờ` : `${Math.round(size / 1440)} ngày`;
}

export const panel = {
  product: 'Sổ tay Fanpage',
  handle: 'Sổ tay',
  handleLabel: (unsent: number) =>
    unsent > 0 ? `Mở Sổ tay Fanpage, ${unsent} mục chưa gửi` : 'Mở Sổ tay Fanpage',
  fold: 'Thu gọn',
  toLeft: 'Chuyển sang bên trái',
  toRight: 'Chuyển sang bên phải',
  dock: 'Chuyển sang thanh bên',
  dockHow:
    'Sổ tay đã thu về tay kéo ở mép trang. Để mở ở thanh bên: bấm biểu tượng Sổ tay Fanpage trên thanh công cụ, chọn “Mở sổ tay ở thanh bên”. Muốn dùng lại trong trang thì bấm tay kéo.',
  width: 'Bề rộng sổ tay',
  settings: 'Cài đặt',
  unit: 'Đơn vị',
  close: 'Đóng',
  cancel: 'Thôi',
  loading: 'Đang mở sổ tay…',
  role: {
    own: 'Trang của bạn',
    national: 'Trang toàn quốc',
    superior: 'Trang cấp trên',
    listed: 'Trang chính thức khác',
  },
  noPlace: 'Không phải trang đã đăng ký',
  tabs: { today: 'Hôm nay', packs: 'Mẫu bài', log: 'Nhật ký', week: 'Tuần' },
  outbox: {
    clear: 'Đã gửi đủ',
    waiting: (count: number) => `${count} chờ gửi`,
    refused: (count: number) => `${count} cần xử lý`,
    unpaired: 'Chưa ghép nối',
  },
  trouble: {
    unpaired: (waiting: number) =>
      waiting > 0
        ? `Máy này chưa ghép nối. ${waiting} mục vẫn giữ trên máy và sẽ tự gửi sau khi ghép nối.`
        : 'Máy này chưa ghép nối với máy chủ báo cáo. Mẫu bài và nhắc nội dung vẫn dùng được.',
    revoked: (waiting: number) =>
      `Máy chủ không còn nhận máy này. ${waiting} mục vẫn giữ trên máy. Hãy xin điều phối viên mã ghép nối mới.`,
    handed_over: (waiting: number) =>
      waiting > 0
        ? `Máy này đã bàn giao cho máy khác. Còn ${waiting} mục chưa gửi: hãy tải tệp hàng chờ trong cài đặt và đưa cho điều phối viên.`
        : 'Máy này đã bàn giao cho máy khác. Nhật ký ở đây vẫn xem được; việc mới hãy ghi ở máy kia.',
    unreachable: (waiting: number) =>
      `Chưa gửi được: máy chủ không trả lời. ${waiting} mục vẫn còn trên máy này và sẽ tự gửi lại.`,
    server_error: (waiting: number) =>
      `Chưa gửi được: máy chủ đang có trục trặc. ${waiting} mục vẫn còn trên máy này và sẽ tự gửi lại.`,
    wrong_reply: (waiting: number) =>
      `Chưa gửi được: câu trả lời nhận về không phải của máy chủ báo cáo (có thể do mạng cần đăng nhập). ${waiting} mục vẫn còn trên máy này.`,
  },
  retry: 'Gửi lại ngay',
  openOptions: 'Mở cài đặt',
  pairNow: 'Ghép nối máy này',
  today: {
    heading: 'Việc cần làm',
    nothing: 'Hôm nay không còn việc nào trong sổ.',
    refused: (count: number) => `${count} mục nhật ký máy chủ không nhận`,
    refusedHow: 'Xem lý do trong Nhật ký. Các mục vẫn giữ trên máy này.',
    returned: (count: number) => `${count} mục nhật ký được trả lại`,
    returnedHow: 'Xem lý do trong Nhật ký, sửa rồi gửi lại.',
    report: (week: number) => `Nộp báo cáo tuần ${week}`,
    reportReturned: (week: number) => `Báo cáo tuần ${week} được trả lại`,
    reportReturnedHow: 'Xem lý do rồi nộp lại ở thẻ Tuần.',
    reportDue: (when: string) => `Hạn nộp: ${when}.`,
    reportOverdue: (when: string) => `Hạn nộp là ${when}. Bạn vẫn nộp được.`,
    share: (left: number) => `Còn ${left} bài cần chia sẻ`,
    due: (count: number) => `${count} bài đến hạn chia sẻ`,
    overdue: (count: number) => `${count} bài trong đó đã quá hạn.`,
    goTo: { log: 'Mở Nhật ký', packs: 'Chọn mẫu bài', week: 'Xem và nộp' },
    showPost: 'Xem bài',
    showCampaign: 'Xem đợt này',
    step: (campaign: string) => `Bước tiếp theo của đợt “${campaign}”`,
    target: (left: number, title: string) => `Còn ${left} để đạt “${title}”`,
    waiting: (count: number) => `${count} mục chờ gửi đến máy chủ.`,
    clockOff: (minutes: number) =>
      `Đồng hồ máy này ${minutes > 0 ? 'nhanh' : 'chậm'} ${toSpan(minutes)} so với máy chủ, nên ngày ghi nhật ký có thể sai. Hãy chỉnh lại giờ của máy.`,
    bind: 'Cho sổ tay biết trang của đơn vị bạn',
    bindHow: 'Dán đường dẫn trang một lần trong cài đặt.',
    pairHow: 'Xin mã ghép nối của điều phối viên rồi nhập trong cài đặt.',
    progress: 'Chia sẻ hôm nay',
    progressSource: 'Danh mục chia sẻ do công đoàn cấp trên gửi',
  },
  campaigns: {
    calendar: 'Lịch đợt tuyên truyền',
    running: (title: string, left: number) =>
      left === 0 ? `Đợt đang diễn ra: ${title}, ngày cuối` : `Đợt đang diễn ra: ${title}, còn ${left} ngày`,
    upcoming: (title: string, days: number) => `Đợt sắp tới: ${title}, bắt đầu sau ${days} ngày`,
  },
  pageChecks: { open: 'Kiểm tra trang', due: (count: number) => `Kiểm tra trang: ${count} mục nên xem` },
  pace: (count: number, minutes: number) =>
    `${count} bài trong ${minutes} phút. Nhiều bài liền nhau dễ làm người theo dõi bỏ qua; có thể giãn ra. Bạn vẫn đăng được bình thường.`,
  failed: 'Chưa làm được việc này. Nội dung bạn nhập vẫn còn; hãy thử lại.',
  diskFull:
    'Chưa lưu được: ổ đĩa của máy đã đầy. Những gì đã ghi vẫn giữ nguyên, nội dung bạn nhập vẫn còn. Hãy giải phóng bớt dung lượng rồi thử lại.',
  partFailed: 'Chưa mở được phần này của sổ tay. Không có gì bị mất.',
  tryAgain: 'Thử lại',
  reload: 'Tiện ích vừa được cập nhật. Hãy tải lại trang này để dùng tiếp; nhật ký đã ghi vẫn còn nguyên.',
  contradicted: (page: string) =>
    `Địa chỉ là của “${page}” nhưng tên ở đầu trang là của trang khác. Chưa có gì bị thay đổi. Hãy tải lại trang này rồi xem lại trước khi đăng.`,
  unknownBox:
    'Đang mở một hộp soạn mà sổ tay không nhận ra, có thể vì Facebook vừa đổi giao diện. Sổ tay không chèn và không nhắc nội dung ở đó. Nếu bạn đang tạo bài viết: bấm Sao chép ở mẫu bài, bấm vào ô soạn rồi nhấn Ctrl+V.',
  postingAs: {
    same: (name: string) => `Đăng dưới tên: ${name}`,
    other: (name: string, page: string) =>
      `Hộp soạn bài đang đăng dưới tên “${name}”, không phải trang “${page}”. Hãy chuyển sang trang rồi mở lại hộp soạn bài trước khi chèn.`,
    unknown: 'Sổ tay không đọc được tên người đăng. Hãy xem tên ở đầu hộp soạn bài trước khi chèn.',
  },
  recorder: {
    record: 'Ghi cấu trúc trang',
    busy: 'Đang ghi…',
    title: 'Cấu trúc trang vừa ghi',
    summary: (nodes: number, kilobytes: number) =>
      `${nodes} nút, ${kilobytes} kB. Không có chữ, tên hay mã nào của trang.`,
    cut: 'Trang quá lớn: chỉ ghi được một phần.',
    save: 'Lưu thành tệp',
    saved: 'Đã lưu tệp. Hãy gửi tệp cho người hỗ trợ.',
    failed: 'Chưa ghi được cấu trúc trang. Không có gì được lưu. Hãy tải lại trang rồi thử lại.',
  },
  notInSight:
    'Trang web đang che, làm mờ hoặc dời sổ tay, nên thao tác vừa rồi không được thực hiện. Không có gì được ghi hay chèn. Hãy tải lại trang; nếu vẫn vậy, hãy dùng sổ tay ở thanh bên của trình duyệt.',
  docked: {
    elsewhere: 'Mở một trang đã đăng ký trên Facebook để chèn bài và ghi nhật ký theo trang.',
  },
};
