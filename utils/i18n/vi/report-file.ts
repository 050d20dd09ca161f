// What is not known stands as dots, as on paper, to be filled in by hand.
const DOTS = '…………………………';

export const reportFile = {
  periods: {
    week: (number: string) => `tuần ${number}`,
    month: (number: string, year: string) => `tháng ${number} năm ${year}`,
    quarter: (number: string, year: string) => `quý ${number} năm ${year}`,
    year: (number: string) => `năm ${number}`,
  },
  sheetNames: {
    week: (number: string) => `Tuần ${number}`,
    month: (number: string) => `Tháng ${number}`,
    quarter: (number: string) => `Quý ${number}`,
    year: (number: string) => `Năm ${number}`,
  },
  heading: (period: string, from: string, to: string) =>
    `NHẬT KÝ HOẠT ĐỘNG TRANG – ${period} (${from} – ${to})`,
  unit: (name: string) => `Đơn vị: ${name === '' ? DOTS : name}`,
  totals: (entries: number, count: number, received: number) =>
    `Tổng số: ${entries} hoạt động, số lượng ${count}; ${received} hoạt động đã có biên nhận`,
  check: (value: string) => `Mã đối chiếu: ${value}`,
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
  states: {
    waiting: 'Chờ gửi',
    received: 'Đã nhận',
    returned: 'Bị trả lại',
    accepted: 'Đã duyệt',
    withdrawn: 'Đã rút',
    refused: 'Cần xử lý',
  },
  sum: 'Tổng cộng',
  totalsSheet: {
    name: 'Tổng hợp',
    heading: (period: string, from: string, to: string) =>
      `TỔNG HỢP HOẠT ĐỘNG TRANG – ${period} (${from} – ${to})`,
    columns: {
      group: 'Nhóm',
      item: 'Mục',
      asked: 'Chỉ tiêu',
      entries: 'Số hoạt động',
      count: 'Số lượng',
      rate: 'Tỷ lệ',
      note: 'Ghi chú',
    },
    groups: {
      all: 'Tất cả',
      kind: 'Theo loại hoạt động',
      contentKind: 'Theo loại nội dung',
      page: 'Theo trang',
      state: 'Theo trạng thái gửi',
      target: 'Chỉ tiêu',
    },
    noContentKind: 'Không ghi loại nội dung',
    met: (met: number, periods: number) => `Đạt ${met}/${periods} kỳ`,
  },
};
