export const registration = {
  heading: 'Danh sách trang và cán bộ phụ trách',
  explain:
    'Biểu mẫu Word gồm hai bảng: trang của đơn vị và cán bộ phụ trách trang. Tên trang được ghi sẵn; bạn điền cán bộ rồi tải tệp về để gửi cấp trên.',
  stays:
    'Họ tên và số điện thoại chỉ ở trên máy này và trong tệp bạn tải về. Tiện ích không gửi chúng cho máy chủ.',
  superior: 'Tên công đoàn cấp trên trực tiếp',
  superiorHint: 'Liên đoàn Lao động …',
  place: 'Địa danh ghi trước ngày tháng',
  placeHint: 'Hà Nội',
  officer: (number: number) => `Cán bộ ${number}`,
  name: 'Họ tên',
  position: 'Chức vụ',
  unit: 'Đơn vị',
  phone: 'Số điện thoại',
  add: 'Thêm cán bộ',
  remove: 'Bớt',
  removeLabel: (number: number) => `Bớt cán bộ ${number}`,
  save: 'Lưu trên máy này',
  saved: 'Đã lưu trên máy này.',
  download: 'Tải biểu mẫu Word',
  downloaded: 'Đã lưu và tải biểu mẫu về.',
};
