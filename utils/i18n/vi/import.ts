/** What the system administrator reads when units, pages and people come in from a spreadsheet. */
export const importing = {
  columns: {
    units: {
      id: 'Mã đơn vị',
      name: 'Tên đơn vị',
      parent: 'Mã cấp trên',
      level: 'Cấp',
      kind: 'Loại',
      cohort: 'Nhóm',
      sector: 'Mã công đoàn ngành',
    },
    pages: {
      unit: 'Mã đơn vị',
      link: 'Trang',
      name: 'Tên trang',
      role: 'Vai trò',
      position: 'Chức danh phụ trách',
    },
    people: {
      name: 'Họ và tên',
      unit: 'Mã đơn vị',
      right: 'Quyền',
      until: 'Đến hết ngày',
      coordinator: 'Mã điều phối viên',
    },
  },
  levels: {
    national: 'Trung ương',
    province: 'Tỉnh, thành phố, ngành',
    intermediate: 'Cấp trên trực tiếp cơ sở',
    grassroots: 'Cơ sở',
  },
  roles: {
    own: 'Trang của đơn vị',
    national: 'Trang toàn quốc',
    superior: 'Trang cấp trên',
    listed: 'Trang chính thức khác',
  },
  rights: {
    device: 'Quản trị trang',
    look: 'Xem',
    enter: 'Nhập thay',
    review: 'Duyệt',
    coordinate: 'Điều phối',
  },
  codes: {
    sheet: 'Mã một lần',
    code: 'Mã một lần',
    until: 'Dùng trước (giờ Việt Nam)',
    fingerprint: 'Dấu vân tay của tổ chức',
  },
  refused: {
    unreadable: 'Không đọc được tệp. Hãy lưu tệp dạng Excel (.xlsx) hoặc CSV UTF-8 rồi làm lại.',
    too_large: 'Tệp quá lớn: nhiều nhất 50.000 dòng. Hãy chia thành nhiều tệp.',
    no_header: (columns: string) => `Không thấy dòng tiêu đề. Cần có các cột: ${columns}.`,
  },
  row: (row: number, column: string, text: string) => `Dòng ${row}, cột “${column}”: ${text}`,
  missing: 'đang để trống. Hãy điền vào.',
  twice: (value: string, row: number) => `“${value}” đã có ở dòng ${row}. Hãy bỏ một dòng.`,
  codeWrong: (value: string) =>
    `“${value}” không dùng làm mã được. Mã chỉ gồm chữ thường không dấu, số và dấu gạch ngang, ví dụ cdcs-hoa-mai.`,
  tooLong: (most: number) => `quá dài. Hãy rút còn nhiều nhất ${most} ký tự.`,
  unknownChoice: (value: string, choices: string) =>
    `không hiểu “${value}”. Hãy ghi một trong các từ: ${choices}.`,
  wordWrong: (value: string) =>
    `“${value}” không dùng được. Hãy ghi một từ ngắn không dấu, nối bằng gạch ngang, ví dụ truong-hoc.`,
  unitUnknown: (value: string) =>
    `không có đơn vị “${value}”. Hãy sửa mã, hoặc thêm đơn vị đó (một dòng trong tệp, hoặc lệnh unit add).`,
  unitEnded: (value: string, day: string) =>
    `đơn vị “${value}” đã kết thúc ngày ${day}. Hãy ghi đơn vị tiếp nhận.`,
  dayAhead: (day: string) => `ngày ${day} chưa tới. Hãy chạy lệnh vào ngày đó.`,
  changedSince: (value: string, day: string) =>
    `đơn vị “${value}” đã thay đổi ngày ${day}. Hãy chọn --day từ ngày đó trở đi.`,
  beginsLater: (value: string, day: string) =>
    `đơn vị “${value}” bắt đầu từ ngày ${day}. Hãy chọn --day từ ngày đó trở đi.`,
  ring: 'đơn vị không thể đứng dưới chính mình hoặc dưới đơn vị cấp dưới của mình. Hãy sửa mã cấp trên.',
  tooDeep: 'có quá nhiều cấp chồng lên nhau (nhiều nhất 20 cấp trên). Hãy sửa mã cấp trên.',
  linkWrong: (value: string) =>
    `“${value}” không phải địa chỉ một trang Facebook. Hãy chép địa chỉ của trang, ví dụ facebook.com/congdoanvietnam.`,
  dayWrong: (value: string) => `không hiểu ngày “${value}”. Hãy ghi như 31/12/2026.`,
  dayOver: (value: string) => `ngày “${value}” đã qua. Hãy ghi một ngày từ hôm nay trở đi.`,
  coordinatorUnknown: (value: string) =>
    `không có điều phối viên đang hoạt động với mã “${value}”. Xem lệnh: coordinator list.`,
  coordinatorForDevice: 'quản trị trang dùng mã ghép nối của máy. Hãy để trống cột này.',
  deviceUntil: 'quyền quản trị trang không có ngày hết. Hãy để trống ô này, và thu hồi máy khi thôi việc.',
  wrongRows: (count: number) => `Có ${count} chỗ sai. Chưa ghi gì vào cơ sở dữ liệu.`,
  moreWrong: (count: number) => `… và ${count} chỗ nữa.`,
  summary: (added: number, changed: number, same: number) =>
    `${added} thêm mới, ${changed} thay đổi, ${same} giữ nguyên.`,
  nothing: 'Không có gì để thay đổi: mọi dòng đã đúng như trong cơ sở dữ liệu.',
  dryRun: 'Đây là chạy thử: chưa ghi gì. Bỏ --dry-run để ghi.',
  written: 'Đã ghi xong.',
  codesWritten: (file: string, count: number, hours: number) =>
    `${count} mã một lần nằm trong ${file}, dùng được trong ${hours} giờ. Trao cho từng người rồi xóa tệp.`,
};
