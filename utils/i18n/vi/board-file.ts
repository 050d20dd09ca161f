export const boardFile = {
  sheetName: (period: string) => `Bảng ${period}`,
  columns: {
    unit: 'Mã đơn vị',
    name: 'Tên đơn vị',
    level: 'Cấp',
    above: 'Mã đơn vị cấp trên',
    state: 'Trạng thái báo cáo',
    submittedAt: 'Nộp lúc',
    expected: 'Phải báo cáo',
    onTime: 'Nộp đúng hạn',
    late: 'Nộp muộn',
    nothing: 'Không có gì để báo cáo',
    returned: 'Bị trả lại',
    silent: 'Chưa báo cáo',
    accepted: 'Đã chấp nhận',
    activities: 'Số hoạt động',
    check: 'Mã đối chiếu',
  },
  content: (kind: string) => `Nội dung: ${kind}`,
  states: {
    open: 'Chưa báo cáo',
    submitted: 'Đã nộp',
    nothing: 'Không có gì để báo cáo',
    returned: 'Bị trả lại',
    accepted: 'Đã chấp nhận',
    locked: 'Đã khóa',
  },
  total: 'Tổng cộng',
  units: (count: number) => `${count} đơn vị`,
};

/** The file of how far a pack has come, unit by unit. */
export const deliveryFile = {
  sheetName: 'Đã nhận, chưa nhận',
  columns: {
    aboveName: 'Đơn vị cấp trên',
    state: 'Tình trạng',
    devices: 'Số máy',
    received: 'Máy đã nhận',
    shown: 'Máy đã hiện',
  },
  states: {
    shown: 'Đã hiện',
    received: 'Đã nhận',
    waiting: 'Chưa nhận',
    no_device: 'Chưa nhận: chưa ghép máy',
  },
};

/** The file of the targets that units reported. */
export const targetFile = {
  sheetName: (week: string) => `Chỉ tiêu ${week}`,
  columns: {
    week: 'Tuần',
    target: 'Chỉ tiêu',
    asked: 'Cần đạt',
    done: 'Đã làm',
    result: 'Kết quả',
    why: 'Lý do chưa đạt',
  },
};
