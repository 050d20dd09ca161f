/** The form of letter 20/LĐLĐ, word for word. It is an official form, so there is no other language of it. */
export const registrationForm = {
  fileName: 'danh-sach-trang',
  dots: '……………………………',
  title: 'DANH SÁCH',
  subject: 'THEO DÕI, QUẢN LÝ LỰC LƯỢNG THAM GIA TUYÊN TRUYỀN',
  pages: '1. Thông tin tài khoản Fanpage (facebook)',
  pageColumns: {
    number: 'STT',
    unit: 'Tên đơn vị',
    page: 'Tên trang Fanpage (facebook)',
    link: 'Đường link tài khoản Facebook',
    note: 'Ghi chú',
  },
  officers: '2. Danh sách cán bộ phụ trách, quản lý trang Fanpage (facebook) của đơn vị',
  officerColumns: {
    number: 'STT',
    name: 'Họ tên',
    position: 'Chức vụ',
    unit: 'Đơn vị',
    phone: 'Số điện thoại',
  },
};
