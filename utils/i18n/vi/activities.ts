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
};
