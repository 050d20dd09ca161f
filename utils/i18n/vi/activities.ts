export const activities = {
  record: {
    post: (title: string, page: string) => `Ghi: đã đăng “${title}” lên trang ${page}`,
    share: (title: string, page: string) => `Ghi: đã chia sẻ “${title}” lên trang ${page}`,
    published: 'Ghi bài vừa đăng',
    other: 'Ghi một hoạt động',
  },
  edit: 'Sửa trước khi ghi',
  recorded: 'Đã ghi trên máy này.',
  undo: (seconds: number) => `Hoàn tác (${seconds})`,
  undone: 'Đã hoàn tác. Mục này chưa được gửi đi đâu.',
  tooLateToUndo: 'Mục này đã được gửi nên không hoàn tác được.',
  waiting: 'Đã ghi, chờ gửi.',
  receipt: (number: string) => `Máy chủ đã nhận · Biên nhận ${number}`,
  noPage: 'Chưa ghi được: sổ tay chưa biết trang của đơn vị bạn.',
  form: {
    heading: 'Ghi hoạt động',
    kind: 'Loại hoạt động',
    page: 'Trang',
    title: 'Nội dung',
    titleHint: 'Ví dụ: Thông báo lịch tư vấn pháp luật',
    link: 'Đường dẫn (nếu có)',
    linkWrong: 'Đường dẫn cần bắt đầu bằng https://',
    count: 'Số lượt',
    countWrong: 'Hãy nhập một số từ 1 đến 100.000.',
    note: 'Ghi chú',
    noteHint: 'Không nêu tên người lao động',
    titleMissing: 'Hãy ghi nội dung trước khi lưu.',
    save: 'Ghi vào nhật ký',
  },
  log: {
    empty: 'Tuần này chưa ghi hoạt động nào.',
    heading: (week: string) => `Tuần ${week}`,
  },
  state: {
    waiting: 'Chờ gửi',
    received: (number: string) => `Đã nhận · ${number}`,
    refused: 'Cần xử lý',
  },
  refusal: {
    conflict:
      'Máy chủ đã có mục cùng mã nhưng nội dung khác. Mục này vẫn giữ trên máy; hãy báo điều phối viên.',
    page_not_yours: 'Máy chủ không nhận trang này là trang của đơn vị. Hãy kiểm tra trang trong cài đặt.',
    bad_request:
      'Máy chủ không đọc được mục này. Mục vẫn giữ trên máy; hãy cập nhật tiện ích hoặc báo điều phối viên.',
    receipt_differs: 'Biên nhận không khớp với mục trên máy. Mục vẫn giữ nguyên; hãy báo điều phối viên.',
  },
  openLink: 'Mở bài',
};
