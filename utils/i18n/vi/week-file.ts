export const weekFile = {
  sheetName: (week: number) => `Tuần ${week}`,
  heading: (week: number, from: string, to: string) =>
    `NHẬT KÝ HOẠT ĐỘNG TRANG – tuần ${week} (${from} – ${to})`,
  // Before pairing the unit is unknown: dots, as on paper, to be filled in by hand.
  unit: (name: string) => `Đơn vị: ${name === '' ? '…………………………' : name}`,
  totals: (activities: number, received: number) =>
    `Tổng số: ${activities} hoạt động, trong đó ${received} đã có biên nhận`,
  columns: {
    number: 'STT',
    day: 'Ngày',
    weekday: 'Thứ',
    activity_kind: 'Loại hoạt động',
    title: 'Nội dung',
    content_kind: 'Loại nội dung',
    media: 'Dạng nội dung',
    campaign: 'Đợt tuyên truyền',
    page: 'Trang',
    link: 'Đường dẫn',
    outlet: 'Báo nhận tin',
    count: 'Số lượng',
    note: 'Ghi chú',
    follow_up: 'Kết quả sau khi gửi',
    state: 'Trạng thái gửi',
    receipt: 'Số biên nhận',
  },
  weekdays: {
    mon: 'Thứ Hai',
    tue: 'Thứ Ba',
    wed: 'Thứ Tư',
    thu: 'Thứ Năm',
    fri: 'Thứ Sáu',
    sat: 'Thứ Bảy',
    sun: 'Chủ nhật',
  },
  missed: 'Chỉ tiêu chưa đạt',
  states: { waiting: 'Chờ gửi', received: 'Đã nhận', refused: 'Cần xử lý' },
};
