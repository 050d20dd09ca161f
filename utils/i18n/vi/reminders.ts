export const reminders = {
  title: 'Nhắc khi soạn bài',
  severity: { high: 'Hỏi trước khi đăng', medium: 'Cần xem', low: 'Lưu ý' },
  category: {
    labour_dispute: {
      name: 'Tranh chấp lao động, ngừng việc',
      why: 'Đình công đúng luật là quyền của người lao động; nội dung về tranh chấp, ngừng việc có hướng dẫn đăng riêng.',
      instead:
        'Vui lòng trao đổi với cán bộ phụ trách trước khi đăng; không nêu tên, ảnh hay chi tiết nhận ra người lao động; chỉ dùng thông tin đã công bố chính thức.',
    },
    personal_data: {
      name: 'Dữ liệu cá nhân',
      why: 'Bài có vẻ chứa thông tin riêng của một người; khi đã đăng thì khó thu hồi.',
      instead: 'Hãy bỏ hoặc che bớt, trừ khi người đó đã đồng ý công khai.',
    },
    link_safety: {
      name: 'Đường dẫn cần kiểm tra',
      why: 'Người đọc khó biết đường dẫn này mở đến trang nào.',
      instead: 'Hãy mở thử, xem kỹ tên miền và dùng địa chỉ gốc của cơ quan, đơn vị.',
    },
    accident_casualty: {
      name: 'Tai nạn, thương vong',
      why: 'Tin về tai nạn, thương vong chạm đến nỗi đau của gia đình và thường chưa có kết luận.',
      instead:
        'Hãy chờ thông báo chính thức; không nêu tên, ảnh nạn nhân khi gia đình chưa đồng ý; không suy đoán nguyên nhân. Với chuyện tự tử, không tả cách làm, nên chỉ nơi giúp đỡ.',
    },
    minors: {
      name: 'Trẻ em',
      why: 'Bài có vẻ nêu thông tin nhận ra một trẻ em.',
      instead: 'Hãy bỏ họ tên, lớp, trường và ảnh rõ mặt, trừ khi cha mẹ và trẻ từ 7 tuổi đã đồng ý.',
    },
    unverified: {
      name: 'Thông tin chưa kiểm chứng',
      why: 'Bài có lời đồn hoặc lời khuyên chưa rõ nguồn.',
      instead: 'Hãy dẫn văn bản, tên cơ quan và ngày; nếu chưa có nguồn thì chưa đăng.',
    },
    money_call: {
      name: 'Kêu gọi tiền',
      why: 'Kêu gọi đóng góp qua tài khoản cá nhân dễ bị giả mạo và khó đối chiếu.',
      instead: 'Hãy nêu văn bản phát động, tài khoản của tổ chức, người phụ trách và cách công khai kết quả.',
    },
    commercial_scam: {
      name: 'Quảng cáo, cờ bạc, lừa đảo',
      why: 'Đoạn này giống lời quảng cáo hoặc mời chào hay gặp trong lừa đảo.',
      instead: 'Hãy bỏ đi; nếu là bài cảnh báo, hãy nói rõ ngay câu đầu và dẫn nguồn công an hoặc báo chí.',
    },
    insult: {
      name: 'Lời xúc phạm',
      why: 'Có từ ngữ làm người khác bị xúc phạm.',
      instead: 'Hãy viết lại bằng lời nhã nhặn, nói về việc, không nói về người.',
    },
    image_consent: {
      name: 'Hình ảnh, sự đồng ý',
      why: 'Ảnh, đoạn phim hoặc tin nhắn này có thể có người chưa đồng ý xuất hiện.',
      instead: 'Hãy hỏi người trong ảnh, hoặc che mặt, tên và số liệu của từng người.',
    },
    title_date: {
      name: 'Tên gọi, ngày tháng',
      why: 'Tên gọi hoặc ngày tháng này có vẻ chưa khớp.',
      instead: 'Hãy so lại với văn bản hoặc tờ lịch.',
    },
    outdated_org: {
      name: 'Tên tổ chức cũ',
      why: 'Tên này là của tổ chức đã sắp xếp lại hoặc đổi tên.',
      instead: 'Hãy dùng tên hiện nay, hoặc thêm "(cũ)" nếu nói chuyện trước đây.',
    },
  },
  kind: {
    mobile: 'số di động',
    citizen_id: 'số căn cước',
    old_id: 'số chứng minh nhân dân',
    insurance: 'mã số bảo hiểm xã hội',
    tax_code: 'mã số thuế cá nhân',
    bank_account: 'số tài khoản',
    plate: 'biển số xe',
    birth_date: 'ngày sinh',
    email: 'thư điện tử',
    address: 'địa chỉ nhà',
    health: 'thông tin sức khỏe',
    lookalike: 'tên miền gần giống',
    foreign_host: 'tên miền có chữ lạ',
    user_in_link: 'tên miền thật bị che',
    ip: 'địa chỉ bằng số',
    shortener: 'đường dẫn rút gọn',
    redirector: 'đường dẫn bọc ngoài',
    apk: 'tệp cài đặt',
    plain_http: 'kết nối chưa mã hóa',
  },
  dismissOnce: 'Bỏ qua lần này',
  checked: 'Tôi đã kiểm tra',
  copyMasked: 'Chép bản đã che',
  ask: (officer: string) => `Người cần hỏi: ${officer}`,
  more: (n: number) => `và ${n} điểm khác`,
  failed:
    'Chưa mở được phần nhắc nội dung, nên bài này chưa được xem qua. Chữ bạn viết vẫn còn nguyên. Gõ tiếp thì sổ tay tự thử lại; nếu vẫn thấy dòng này, hãy tự đọc kỹ trước khi đăng.',
  privacy: 'Nhắc này chỉ chạy trên máy của bạn, không lưu, không gửi.',
};
