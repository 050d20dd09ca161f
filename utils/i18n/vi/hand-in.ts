const toWeek = (week: number) => `tuần ${week}`;

/** Handing in the week. */
export const handIn = {
  heading: 'Nộp tuần',
  choose: 'Tuần cần nộp',
  week: (week: number) => `Tuần ${week}`,
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  moment: (weekday: string, when: string) => `${weekday} ${when}`,
  due: (when: string) => `Hạn nộp: ${when}`,
  dueUnknown: 'Chưa biết hạn nộp: máy chủ chưa trả lời lần nào.',
  longer: (when: string) => `Đơn vị được nộp đến ${when}`,
  unpaired: 'Ghép nối máy này với máy chủ báo cáo rồi bạn nộp tuần ngay tại đây.',
  states: {
    open: 'Chưa nộp',
    submitted: 'Đã nộp',
    nothing: 'Không có gì để báo cáo',
    returned: 'Được trả lại',
    accepted: 'Đã chấp nhận',
    locked: 'Đã khóa',
    queued: 'Chờ gửi',
    refused: 'Chưa nộp được',
  },
  onTime: 'Đúng hạn',
  late: 'Sau hạn',
  submittedAt: (when: string) => `Máy chủ nhận lúc ${when}.`,
  stored: (sent: number, stored: number) =>
    sent === stored
      ? `Báo cáo nêu ${sent} hoạt động, máy chủ có đủ.`
      : `Báo cáo nêu ${sent} hoạt động; lúc đó máy chủ có ${stored}.`,
  nothingBecause: (reason: string) => `Lý do: ${reason}`,
  returnedBecause: (reason: string, when: string) => `Điều phối viên trả lại lúc ${when}: ${reason}`,
  returnedHow: 'Sửa nhật ký nếu cần, rồi nộp lại.',
  acceptedHow: 'Điều phối viên đã xem và chấp nhận báo cáo.',
  lockedHow: 'Tuần đã khóa, không nộp hay sửa được nữa. Nếu cần, hãy nhờ điều phối viên cho thêm thời gian.',
  queuedAt: (when: string) =>
    `Bạn đã nộp trên máy này lúc ${when}. Báo cáo chưa đến máy chủ; sổ tay giữ lại và tự gửi khi được.`,
  queuedRevoked: (when: string) =>
    `Bạn đã nộp trên máy này lúc ${when}, nhưng máy chủ không còn nhận máy này. Báo cáo được giữ lại; hãy ghép nối lại để gửi.`,
  sendNow: 'Gửi ngay',
  refusals: {
    not_allowed:
      'Máy chủ không nhận báo cáo: tuần đã khóa hoặc đã được chấp nhận. Bản bạn nộp vẫn giữ trên máy này.',
    bad_request:
      'Máy chủ không đọc được báo cáo. Bản bạn nộp vẫn giữ trên máy này; hãy cập nhật tiện ích rồi nộp lại.',
    too_large: 'Báo cáo quá dài nên máy chủ không nhận. Hãy rút ngắn phần khó khăn, kiến nghị rồi nộp lại.',
  },
  more: (before: number, now: number) =>
    `Lúc nộp có ${before} hoạt động, nay nhật ký tuần có ${now}. Bạn nộp lại được để báo cáo đủ.`,
  facts: (count: number) => `${count} hoạt động trong nhật ký`,
  kind: (kind: string, count: number) => `${kind}: ${count}`,
  start: (week: number) => `Nộp ${toWeek(week)}…`,
  startAgain: (week: number) => `Nộp lại ${toWeek(week)}…`,
  startNothing: 'Không có gì để báo cáo…',
  sends: 'Sẽ gửi đến máy chủ báo cáo',
  sendsUnit: (unit: string, week: number) => `${unit}, ${toWeek(week)}`,
  targets: 'Chỉ tiêu của tuần',
  target: (title: string, reached: number, number: number) => `${title}: ${reached}/${number}`,
  explanation: (sentence: string) => `Lý do chưa đạt: ${sentence}`,
  check: (value: string) => `Mã đối chiếu: ${value}`,
  remarks: 'Khó khăn, kiến nghị (nếu có)',
  remarksHint: 'Không nêu tên người lao động',
  submit: 'Nộp',
  reason: 'Vì sao tuần này không có hoạt động',
  reasonHint: 'Ví dụ: trang tạm dừng để bảo trì. Không nêu tên người lao động',
  reasonMissing: 'Hãy ghi lý do, ít nhất 3 chữ cái.',
  submitNothing: 'Báo không có gì',
  cancel: 'Thôi',
  kept: 'Đã nộp trên máy này.',
  problems: {
    unpaired: 'Máy này chưa ghép nối nên chưa nộp được. Những gì bạn viết vẫn còn ở đây.',
    changed: 'Nhật ký vừa thay đổi. Hãy xem lại số liệu rồi bấm Nộp lần nữa.',
    empty: 'Tuần này chưa có hoạt động nào. Hãy chọn “Không có gì để báo cáo” và ghi lý do.',
    not_empty: 'Tuần này đã có hoạt động trong nhật ký, nên hãy nộp số liệu.',
    no_reason: 'Hãy ghi lý do trước khi gửi.',
    closed: 'Tuần này không nhận báo cáo nữa. Những gì bạn viết vẫn còn ở đây.',
  },
};
