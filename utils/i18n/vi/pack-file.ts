/** Packs that come by a file. */
export const packFile = {
  heading: 'Nhận gói mẫu từ tệp',
  explain:
    'Dùng khi máy này không vào được máy chủ: mở tệp gói mẫu do điều phối viên gửi, hoặc kéo thả tệp vào đây. Chữ ký được kiểm tra như khi nhận qua mạng.',
  open: 'Mở tệp gói mẫu…',
  taken: (count: number) => `Đã kiểm tra chữ ký và nhận. Đang dùng ${count} gói mẫu của tổ chức.`,
  failed:
    'Chưa lưu được gói mẫu vào máy này. Các gói đang dùng vẫn giữ nguyên. Hãy giải phóng bớt dung lượng đĩa rồi mở tệp lần nữa.',
  apart: {
    threshold:
      'Riêng một đơn vị trong tệp chưa đủ hai chữ ký: gói của đơn vị đó giữ như cũ. Hãy báo điều phối viên.',
    expired: 'Riêng một phần của tệp đã quá hạn: gói cũ của phần đó giữ nguyên. Hãy xin tệp mới.',
    list_expired:
      'Riêng danh sách gói của một đơn vị trong tệp đã quá hạn: gói của đơn vị đó giữ như cũ. Hãy nhờ điều phối viên của đơn vị ấy phát hành bản mới; xin lại tệp này không giúp được.',
    older: 'Riêng một đơn vị trong tệp có danh sách cũ hơn máy này đã có: gói của đơn vị đó giữ như cũ.',
    out_of_path:
      'Riêng một gói trong tệp do người không có quyền ký: gói đó không được nhận. Hãy báo điều phối viên.',
    tampered:
      'Riêng một phần của tệp không khớp với chữ ký: phần đó không được nhận, gói cũ giữ nguyên. Hãy xin lại tệp.',
    too_large:
      'Riêng một phần của tệp lớn quá mức cho phép: phần đó không được nhận. Hãy báo điều phối viên.',
    clock: 'Đồng hồ của máy này sai ngày. Hãy chỉnh lại ngày giờ rồi mở tệp lần nữa.',
    unreachable: 'Riêng một phần không có trong tệp: gói cũ của phần đó giữ nguyên. Hãy xin lại tệp đầy đủ.',
    malformed:
      'Riêng một phần của tệp không đọc được: gói cũ của phần đó giữ nguyên. Hãy báo điều phối viên.',
  },
  refused: {
    no_pack_file: 'Đây không phải tệp gói mẫu. Các gói đang dùng vẫn giữ nguyên. Hãy xin lại tệp.',
    unpaired:
      'Máy này chưa ghép nối với tổ chức có gói mẫu, nên không biết tin chữ ký của ai. Hãy ghép nối trước.',
    threshold:
      'Tệp không có đủ chữ ký của hai người có quyền. Các gói đang dùng vẫn giữ nguyên. Hãy báo điều phối viên.',
    expired: 'Tệp đã quá hạn dùng. Các gói đang dùng vẫn giữ nguyên. Hãy xin tệp mới.',
    list_expired:
      'Danh sách gói của một đơn vị trong tệp đã quá hạn. Các gói đang dùng vẫn giữ nguyên. Hãy nhờ điều phối viên của đơn vị ấy phát hành bản mới.',
    older: 'Tệp cũ hơn những gì máy này đã có. Các gói đang dùng vẫn giữ nguyên.',
    out_of_path:
      'Tệp có gói do người không có quyền ký. Các gói đang dùng vẫn giữ nguyên. Hãy báo điều phối viên.',
    tampered:
      'Nội dung tệp không khớp với chữ ký: tệp bị hỏng hoặc đã bị sửa. Các gói đang dùng vẫn giữ nguyên. Hãy xin lại tệp.',
    too_large: 'Tệp lớn quá mức cho phép. Các gói đang dùng vẫn giữ nguyên.',
    clock: 'Đồng hồ của máy này sai ngày. Hãy chỉnh lại ngày giờ rồi mở tệp lần nữa.',
    unreachable: 'Tệp thiếu một phần. Các gói đang dùng vẫn giữ nguyên. Hãy xin lại tệp đầy đủ.',
    malformed: 'Không đọc được nội dung tệp. Các gói đang dùng vẫn giữ nguyên. Hãy xin lại tệp.',
  },
};
