/** The self-test on Facebook's page: how well the extension still sees. */
export const health = {
  heading: 'Sổ tay có nhìn thấy Facebook không?',
  explain:
    'Facebook hay đổi cách dựng trang. Mỗi lần bạn mở một trang đã đăng ký, sổ tay tự xem còn nhận ra những thứ cần dùng không. Chỉ ghi có hay không và số lượng, không ghi nội dung.',
  never: 'Chưa kiểm tra lần nào. Hãy mở trang của đơn vị trên Facebook.',
  version: (version: number) => `Bản mô tả Facebook đang dùng: số ${version}`,
  lastGood: (when: string) => `Lần kiểm tra tốt gần nhất: ${when}`,
  leftOut: (count: number) => `Đã bỏ qua ${count} cách tìm không dùng được`,
  lost: 'Có thứ sổ tay không còn nhận ra. Sao chép rồi nhấn Ctrl+V vẫn dùng được. Hãy báo điều phối viên.',
  states: {
    found: 'Nhìn thấy',
    partly: 'Thấy một phần',
    not_found: 'Không thấy',
    not_here: 'Chưa có dịp xem',
  },
  finders: {
    page_heading: 'Tên trang ở đầu trang',
    page_link: 'Đường dẫn chính của trang',
    page_id: 'Mã số của trang',
    theme: 'Nền sáng hay tối',
    dialog: 'Hộp thoại của Facebook',
    composer: 'Hộp tạo bài viết',
    editor: 'Ô soạn bài',
    author: 'Tên người đăng trong hộp tạo bài viết',
    publish: 'Nút Đăng',
    post: 'Bài viết trên trang',
    post_text: 'Chữ và tên trang trong bài viết',
    post_time: 'Thời gian đăng của bài viết',
  },
  summary: {
    good: 'Nhìn rõ trang Facebook',
    partly: 'Nhìn trang Facebook chưa thật rõ',
    lost: 'Có thứ trên Facebook không còn nhận ra',
    never: 'Chưa xem trang Facebook nào',
  },
  tally: (found: number, partly: number, lost: number) =>
    `${found} thấy, ${partly} một phần, ${lost} không thấy`,
  seen: (count: number) => `số lượng: ${count}`,
};
