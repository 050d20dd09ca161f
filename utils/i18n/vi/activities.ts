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
  tooLateToUndo: 'Đã quá lúc hoàn tác: mục này đã được đưa vào hàng gửi.',
  waiting: 'Đã ghi, chờ gửi.',
  receipt: (number: string) => `Máy chủ đã nhận · Biên nhận ${number}`,
  noPage: 'Chưa ghi được: sổ tay chưa biết trang của đơn vị bạn.',
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
    not_allowed:
      'Máy chủ không nhận bản này nữa: mục đã được duyệt hoặc tuần đã khóa. Nội dung đã nhận trước đó vẫn giữ nguyên.',
    bad_request:
      'Máy chủ không đọc được mục này. Mục vẫn giữ trên máy; hãy cập nhật tiện ích hoặc báo điều phối viên.',
    receipt_differs: 'Biên nhận không khớp với mục trên máy. Mục vẫn giữ nguyên; hãy báo điều phối viên.',
  },
  retry: 'Gửi lại mục này',
  discard: 'Xóa khỏi máy',
  discardConfirm: 'Xóa hẳn mục này khỏi máy? Máy chủ chưa nhận mục này nên sẽ không còn ở đâu nữa.',
  openLink: 'Mở bài',
  followUp: 'Cập nhật kết quả',
  followUpLabel: (title: string) => `Cập nhật kết quả: ${title}`,
};
