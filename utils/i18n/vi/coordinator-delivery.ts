const toFigure = (count: number) => count.toLocaleString('vi-VN');

/** How far a published pack has come, unit by unit. */
export const coordinatorDelivery = {
  open: 'Xem từng đơn vị',
  heading: 'Đơn vị đã nhận, chưa nhận gói',
  about: (title: string, version: number) => `${title} · bản ${version}`,
  back: 'Về gói mẫu',
  explain:
    'Tính theo đơn vị mà gói nhắm tới hiện nay và các máy còn ghép với đơn vị đó. Máy tự báo khi đã nhận gói và khi gói hiện trên sổ tay đang mở.',
  filter: 'Lọc theo tình trạng nhận',
  all: 'Tất cả',
  parts: { not_yet: 'Chưa nhận', received: 'Đã nhận', shown: 'Đã hiện' },
  part: (name: string, count: number) => `${name}: ${toFigure(count)}`,
  states: {
    shown: 'Đã hiện',
    received: 'Đã nhận',
    waiting: 'Chưa nhận',
    no_device: 'Chưa ghép máy',
  },
  devices: (received: number, devices: number) => `${toFigure(received)}/${toFigure(devices)} máy đã nhận`,
  noDevices: 'Không có máy nào',
  search: 'Tìm đơn vị hoặc cấp trên, có dấu hoặc không dấu',
  order: 'Sắp xếp',
  orders: { state: 'Cần nhắc trước', name: 'Theo tên', above: 'Theo cấp trên' },
  found: (count: number) => `${toFigure(count)} đơn vị`,
  loaded: (count: number) => `Đang tìm trong ${toFigure(count)} đơn vị đã tải; còn đơn vị chưa tải.`,
  loadingAll: (count: number) => `Đã tải ${toFigure(count)} đơn vị…`,
  nothingFound: 'Không có đơn vị nào khớp.',
  showAll: 'Xem tất cả',
  empty: {
    all: 'Hiện gói này không nhắm tới đơn vị nào.',
    not_yet: 'Mọi đơn vị đều đã nhận.',
    received: 'Chưa đơn vị nào nhận.',
    shown: 'Chưa máy nào hiện gói này.',
  },
  files: { xlsx: 'Tải Excel', csv: 'Tải CSV' },
  busy: 'Đang tải tệp…',
  saved: 'Đã lưu tệp vào thư mục tải về.',
};
