export const pageChecks = {
  heading: 'Kiểm tra trang của đơn vị',
  back: 'Về Hôm nay',
  name: {
    heading: 'Tên trang',
    rule: 'Theo hướng dẫn: Công đoàn _ tên trường, cơ quan, đơn vị, doanh nghiệp.',
    current: (name: string) => `Tên đang dùng: ${name}`,
    good: 'Tên trang đúng hướng dẫn.',
    no_prefix: 'Tên trang chưa bắt đầu bằng “Công đoàn”.',
    other_name: 'Phần sau “Công đoàn” chưa trùng tên đơn vị mà sổ tay biết.',
    unknown_unit: 'Sổ tay chưa biết tên đơn vị. Hãy ghép nối, hoặc ghi tên đơn vị ở dưới trong cài đặt.',
    lookAlikes: (letters: string) =>
      `Trong tên có chữ trông giống chữ Việt nhưng là ký tự khác: ${letters}. Người tìm trang có thể không thấy. Hãy gõ lại.`,
    suggestion: 'Tên gợi ý',
    copy: 'Sao chép tên gợi ý',
    copied: 'Đã sao chép. Việc đổi tên do quản trị viên làm trong cài đặt của trang trên Facebook.',
    notCopied: 'Trình duyệt không cho sao chép. Hãy bôi đen tên rồi nhấn Ctrl+C.',
    others: 'Tên khác của đơn vị, mỗi dòng một tên',
    othersHint: 'Ví dụ: tên trước khi sắp xếp lại. Chỉ lưu trên máy này.',
    save: 'Lưu các tên',
  },
  security: {
    heading: 'An toàn của trang',
    explain:
      'Tự xem trong cài đặt của trang rồi tích. Sau 90 ngày nên xem lại. Chỉ lưu trên máy này, không gửi đi đâu.',
    items: {
      two_factor: 'Mọi người quản trị đã bật xác thực hai lớp',
      admin_count: 'Số người quản trị vừa đủ, đều là người đang được phân công',
      leavers: 'Người đã nghỉ hoặc chuyển việc không còn quyền trên trang',
      backup_admin: 'Có ít nhất một người quản trị dự phòng',
      roles: 'Vai trò của từng người đã được rà lại',
    },
    checked: (day: string, again: string) => `Đã xem ${day}, xem lại từ ${again}`,
    dueAgain: (day: string) => `Đến lúc xem lại (lần trước ${day})`,
    never: 'Chưa xem',
  },
};
