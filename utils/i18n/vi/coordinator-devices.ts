/** The computers that log for a unit, as a coordinator sees them on its page of the week board. */
export const unitDevices = {
  devices: {
    heading: (name: string) => `Máy đang ghi nhật ký cho ${name}`,
    about:
      'Mất máy, đổi máy hay cán bộ thôi phụ trách: ngắt máy đó ở đây. Bài và nhật ký đã gửi vẫn còn nguyên trên máy chủ.',
    none: 'Chưa có máy nào được ghép với đơn vị này.',
    paired: (when: string) => `Ghép lúc ${when}`,
    lastSeen: (when: string) => `Gặp máy chủ lần cuối lúc ${when}`,
    neverSeen: 'Chưa gặp máy chủ lần nào từ khi ghép',
    elsewhere: 'Cũng ghi cho đơn vị khác',
    ask: 'Ngắt máy này…',
    askLabel: (label: string) => `Ngắt máy: ${label}`,
    what: 'Từ lúc này máy không gửi được gì cho đơn vị nữa và không thể nối lại; muốn dùng tiếp phải ghép bằng mã mới. Mục chưa gửi vẫn nằm trong máy đó và có thể lưu thành tệp.',
    end: 'Ngắt khỏi đơn vị này',
    endWhole: 'Ngắt khỏi mọi đơn vị của máy',
    ended: (label: string) => `Đã ngắt “${label}”.`,
    notYours:
      'Chưa ngắt: bạn không có quyền điều phối ở đơn vị này, hoặc máy còn ghi cho đơn vị ngoài phần bạn phụ trách.',
  },
};
