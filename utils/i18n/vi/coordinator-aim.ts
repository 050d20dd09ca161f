/** Whom a pack is for. */
export const coordinatorAim = {
  heading: 'Gửi tới ai',
  everybody: 'Mọi đơn vị trong phạm vi của bạn',
  narrower: 'Chỉ một số đơn vị',
  units: 'Mã đơn vị (gồm cả các đơn vị bên dưới)',
  unitsHint: 'Cách nhau bằng dấu phẩy, ví dụ: cdcs-hoa-mai, ldld-quan-1',
  levels: 'Cấp',
  levelNames: {
    national: 'Trung ương',
    province: 'Tỉnh, thành phố, ngành',
    intermediate: 'Cấp trên trực tiếp cơ sở',
    grassroots: 'Công đoàn cơ sở',
  },
  kinds: 'Loại đơn vị',
  kindsHint: 'Ví dụ: truong-hoc, doanh-nghiep',
  cohorts: 'Nhóm',
  cohortsHint: 'Ví dụ: thi-diem',
  and: 'Đơn vị phải khớp mọi điều kiện đã ghi.',
  ask: 'Xem gói sẽ tới bao nhiêu nơi',
  asking: 'Đang hỏi máy chủ…',
  reach: (units: number, devices: number) => `Tới ${units} đơn vị, ${devices} máy đã ghép nối.`,
  nobody: 'Không đơn vị nào khớp. Hãy xem lại mã đơn vị, loại và nhóm.',
};
